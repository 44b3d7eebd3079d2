/** Drawn numbers as a CSV file: RFC 4180, with a mark of byte order for spreadsheets and a guard against formulas. */
import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';

export type CsvRow = readonly (string | number)[];

const field = (value: string | number): string =>
  typeof value === 'number' ? String(value) : `"${spreadsheetSafe(value).replaceAll('"', '""')}"`;

export const csvOf = (rows: readonly CsvRow[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
