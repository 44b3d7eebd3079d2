/** Rows of a record of which something is left out, or that stand twice. */
import type { RecordKind } from '../domain/records/record.ts';
import type { RowsOfRecord } from './group-rows.ts';
import type { Note } from './note.ts';
import { noteAt } from './note-at.ts';
import type { SheetRow } from './read-grid-rows.ts';
import {
  describedColumns,
  isOfRecord,
  isRowColumn,
  type RowColumn,
  rowColumns,
} from './row-columns.ts';

const isOfOtherKind = (column: RowColumn, kind: RecordKind): boolean => {
  const of = describedColumns.get(column)?.field.of;
  return of !== undefined && of !== kind;
};

export const leftOut = (rows: RowsOfRecord, kind: RecordKind): readonly Note[] =>
  rows.flatMap((row) =>
    rowColumns.flatMap((column) =>
      (row.cells[column] ?? '') !== '' && isOfOtherKind(column, kind)
        ? [noteAt(row, column, 'leftOut')]
        : [],
    ),
  );

const saysOfComponent = ({ cells }: SheetRow): string =>
  JSON.stringify(
    Object.entries(cells).filter(([column]) => isRowColumn(column) && !isOfRecord(column)),
  );

/** A row that stands twice is a slip: a record does not say the same thing of two components. */
export const repeatedRows = (rows: RowsOfRecord): readonly Note[] => {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const said = saysOfComponent(row);
    const earlier = seen.get(said);
    seen.set(said, earlier ?? row.row);
    return earlier === undefined ? [] : [noteAt(row, 'text', 'repeatedInFile', { row: earlier })];
  });
};
