/** Which rows are one record: those of one record number, or that follow one another with the same party and title. */
import type { SheetRow } from './read-grid-rows.ts';
import type { RowColumn } from './row-columns.ts';
import { sameName } from '../naming/same-name.ts';

export type RowsOfRecord = readonly [SheetRow, ...SheetRow[]];

const cellOf = ({ cells }: SheetRow, column: RowColumn): string => cells[column] ?? '';

const saidTogether = ['kind', 'entity_name', 'iso3', 'party_id', 'title'] as const;

/** A row that leaves its title empty, or names the same, goes on with the record above; of another party it never does. */
const goesOn = (row: SheetRow, above: SheetRow): boolean =>
  saidTogether.every((column) => {
    const [said, saidAbove] = [cellOf(row, column), cellOf(above, column)];
    const isSame =
      column === 'entity_name' ? sameName(said) === sameName(saidAbove) : said === saidAbove;
    return said === '' || isSame;
  });

export const groupRows = (rows: readonly SheetRow[]): readonly RowsOfRecord[] => {
  const groups: [SheetRow, ...SheetRow[]][] = [];
  const numbered = new Map<string, [SheetRow, ...SheetRow[]]>();
  let last: [SheetRow, ...SheetRow[]] | undefined;
  for (const row of rows) {
    const number = cellOf(row, 'record_id');
    const group: [SheetRow, ...SheetRow[]] | undefined =
      number === ''
        ? last && cellOf(last[0], 'record_id') === '' && goesOn(row, last[0])
          ? last
          : undefined
        : numbered.get(number);
    if (group) {
      group.push(row);
      last = group;
      continue;
    }
    last = [row];
    groups.push(last);
    if (number !== '') numbered.set(number, last);
  }
  return groups;
};
