/** Rows of a sheet as the XML of a workbook, for sheets that are longer than what is written at once. */
import type { SheetCell } from './sheet.ts';

/** What stands for a character in a sheet's XML is read as that character where a text says it literally. */
export const literalText = (text: string): string =>
  text.replaceAll(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_');

// oxlint-disable-next-line no-control-regex -- XML has no room for them
const special = /[&<>\r\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const nameOf = (sign: string): string =>
  named[sign] ?? `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const escaped = (text: string): string => literalText(text).replace(special, nameOf);

const millisecondsInDay = 86_400_000;
const dayBeforeFirst = Date.UTC(1899, 11, 31);
/** Spreadsheets count a 29 February 1900, which never was. */
const dayThatNeverWas = 60;

const serialOf = (at: string): number => {
  const days = (Date.parse(at) - dayBeforeFirst) / millisecondsInDay;
  return Math.round((days >= dayThatNeverWas ? days + 1 : days) * 1e10) / 1e10;
};

/** A column as the head of its sheet has it. */
export type StyledColumn = { readonly letter: string; readonly style: string };

const contentOf = (cell: Exclude<SheetCell, null>): readonly [type: string, content: string] => {
  if (typeof cell === 'string')
    return [' t="inlineStr"', cell === '' ? '<is><t/></is>' : `<is><t>${escaped(cell)}</t></is>`];
  if (typeof cell === 'boolean') return [' t="b"', `<v>${cell ? 1 : 0}</v>`];
  return ['', `<v>${typeof cell === 'number' ? cell : serialOf(cell.at)}</v>`];
};

const cellXml = (cell: SheetCell, { letter, style }: StyledColumn, row: number): string => {
  if (cell === null) return style === '' ? '' : `<c r="${letter}${row}"${style}/>`;
  const [type, content] = contentOf(cell);
  return `<c r="${letter}${row}"${type}${style}>${content}</c>`;
};

/** @param first the number of the first of them in its sheet. */
export const sheetRows = (
  rows: readonly (readonly SheetCell[])[],
  columns: readonly StyledColumn[],
  first: number,
): string => {
  let xml = '';
  rows.forEach((row, at) => {
    const number = first + at;
    let cells = '';
    columns.forEach((column, place) => {
      cells += cellXml(row[place] ?? null, column, number);
    });
    if (cells !== '') xml += `<row r="${number}">${cells}</row>`;
  });
  return xml;
};
