/** How far the cells of a sheet reach that hold something, by its XML: what lies beyond what is read must not be passed over. */
import { columnOfLetters } from './grid.ts';
import type { GridSize } from './size-of-grid.ts';

type Extent = Pick<GridSize, 'rows' | 'columns'>;

/** A row or a cell, with what it says of itself; and whether it ends at once, so that nothing is in it. */
const element = /<(?:\w+:)?(row|c)\b([^<>]*)>(<\/)?/g;

const numberOfRow = /\br=["'](\d{1,7})["']/;
const nameOfCell = /\br=["']([A-Za-z]{1,3})(\d{1,7})["']/;

export const holdsCells = (xml: string): boolean => /<(?:\w+:)?sheetData\b/.test(xml);

/** Rows and cells that do not say where they stand follow one another. */
export const extentOf = (xml: string): Extent => {
  let [rows, columns, row, column] = [0, 0, 0, 0];
  for (const [, kind, said = '', ends] of xml.matchAll(element)) {
    if (kind === 'row') {
      row = Number(numberOfRow.exec(said)?.[1] ?? row + 1);
      column = 0;
      continue;
    }
    const [, letters, number] = nameOfCell.exec(said) ?? [];
    column = letters === undefined ? column + 1 : columnOfLetters(letters);
    if (ends !== undefined || said.endsWith('/')) continue;
    rows = Math.max(rows, number === undefined ? row : Number(number));
    columns = Math.max(columns, column);
  }
  return { rows, columns };
};
