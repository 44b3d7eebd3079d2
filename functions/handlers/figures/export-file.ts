/** Rows as a file: CSV for people and machines, JSON with its own description, NDJSON a row a line. */
import type { Cell, FileRow } from '#shared/export/cells';
import type { Column } from '#shared/export/column';
import { type Dialect, csvSigns } from '#shared/contract/files/export-dialects';
import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';

const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

type CellWriter = (cell: Cell | undefined) => string;

/** A spreadsheet that divides by another sign would else divide within a text, so for one every text is quoted. */
const cellWriter = (dialect: Dialect): CellWriter => {
  const { delimiter, decimal, isGuarded } = csvSigns[dialect];
  const textOf = (text: string): string => {
    if (isGuarded) return quoted(spreadsheetSafe(text));
    return text.includes(delimiter) || /["\r\n]/.test(text) ? quoted(text) : text;
  };
  return (cell) => {
    if (typeof cell === 'string') return textOf(cell);
    if (typeof cell === 'number') return String(cell).replace('.', decimal);
    return typeof cell === 'boolean' ? String(cell) : '';
  };
};

/** A part that goes on with a file has no head, so that the parts are the file when put one after the other. */
export const toCsv = (
  columns: readonly Column[],
  rows: readonly FileRow[],
  dialect: Dialect,
  goesOn: boolean,
): string => {
  const { delimiter, isGuarded } = csvSigns[dialect];
  const written = cellWriter(dialect);
  const names = columns.map(({ name }) => name);
  const mark = isGuarded ? byteOrderMark : '';
  const head = mark + names.map(written).join(delimiter) + lineEnd;
  const lines = rows.map((row) => {
    let line = '';
    names.forEach((name, place) => {
      line += (place === 0 ? '' : delimiter) + written(row[name]);
    });
    return line + lineEnd;
  });
  return (goesOn ? '' : head) + lines.join('');
};

export const toJson = (file: object): string => JSON.stringify(file, null, 2);

export const toLines = (rows: readonly FileRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
