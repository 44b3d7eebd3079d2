/** A sheet as it was read: texts by row and column, and how a text came to stand in its cell. */

/** `lostFormula`: a formula of which the file keeps no value. `merged`: the text of a cell that spans this one. */
export type CellOrigin = 'formula' | 'lostFormula' | 'merged';

export type GridCell = { readonly text: string; readonly origin?: CellOrigin };

export type Grid = {
  readonly name: string;
  /** The first is row 1 of the sheet, so that a place in the list tells the row. */
  readonly rows: readonly (readonly GridCell[])[];
  readonly isHidden?: boolean;
};

/** Counted from 1, as spreadsheets do. `column` is null for what concerns a whole row. */
export type CellPlace = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
};

export const letterOfColumn = (column: number): string =>
  (column > 26 ? letterOfColumn(Math.floor((column - 1) / 26)) : '') +
  String.fromCharCode(65 + ((column - 1) % 26));

export const columnOfLetters = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );

/** As a spreadsheet names it, such as C12; a row as a whole by its number. */
export const nameOfPlace = ({ row, column }: CellPlace): string =>
  column === null ? String(row) : `${letterOfColumn(column)}${row}`;

export const blankCell: GridCell = { text: '' };

const isBlank = ({ text, origin }: GridCell): boolean =>
  text.trim() === '' && origin !== 'lostFormula';

export const isBlankRow = (row: readonly GridCell[]): boolean => row.every(isBlank);

/** What was formatted and holds nothing makes no row longer. */
export const withoutBlankEnd = (row: readonly GridCell[]): readonly GridCell[] =>
  row.slice(0, row.findLastIndex((cell) => !isBlank(cell)) + 1);
