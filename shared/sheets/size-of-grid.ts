/** How much a sheet holds, and whether that is more than is looked at. */
import { sheetLimits } from '../contract/files/sheet-limits.ts';
import type { FileFault } from './file-fault.ts';
import type { Grid } from './grid.ts';

export type GridSize = {
  readonly rows: number;
  readonly columns: number;
  /** Of all cells: what stands once in a file may be the text of many. */
  readonly characters: number;
};

export const noSize: GridSize = { rows: 0, columns: 0, characters: 0 };

export const sizeOfGrid = ({ rows }: Grid): GridSize => {
  let [columns, characters] = [0, 0];
  for (const row of rows) {
    columns = Math.max(columns, row.length);
    for (const { text } of row) characters += text.length;
  }
  return { rows: rows.length, columns, characters };
};

export const added = (one: GridSize, other: GridSize): GridSize => ({
  rows: one.rows + other.rows,
  columns: Math.max(one.columns, other.columns),
  characters: one.characters + other.characters,
});

export const faultOfSize = ({ rows, columns, characters }: GridSize): FileFault | undefined => {
  if (rows > sheetLimits.rows) return { code: 'tooManyRows', values: { most: sheetLimits.rows } };
  if (columns > sheetLimits.columns)
    return { code: 'tooManyColumns', values: { most: sheetLimits.columns } };
  return characters > sheetLimits.unpackedBytes ? { code: 'unpacksTooLarge' } : undefined;
};
