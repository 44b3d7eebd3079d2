/** Drawn numbers as a CSV file: RFC 4180, with a mark of byte order for spreadsheets and a guard against formulas. */

export type CsvRow = readonly (string | number)[];

const formulaStart = /^[=+\-@\t\r\0]/;

const field = (value: string | number): string => {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

export const csvOf = (rows: readonly CsvRow[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
