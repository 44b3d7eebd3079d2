/** The rows of a pack, as its files of lines hold them. */
import { type PackRow, packRowSchema } from '../contract/files/report-views.ts';
import { readKept } from '../domain/kept/unreadable-item.ts';
import { countedEntities, type RowsByEntity } from './figure-dimensions.ts';
import { rowsName } from './pack-names.ts';

export const rowsInLines = (lines: string): readonly PackRow[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => readKept('row of a pack', packRowSchema, JSON.parse(line)));

/** @param textOf a file of the pack by its name. */
export const countedRowsOf = (textOf: (name: string) => string): RowsByEntity => {
  const [pledges = [], offers = [], matches = []] = countedEntities.map((entity) =>
    rowsInLines(textOf(rowsName(entity, 'ndjson'))),
  );
  return { pledges, offers, matches };
};
