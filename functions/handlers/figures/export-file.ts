/** Rows as a file: CSV for people and machines, JSON with its own description, NDJSON a row a line. */
import { stringify } from 'csv-stringify/sync';

import type { FileRow } from '#shared/export/cells';
import type { Column } from '#shared/export/column';
import { type Dialect, csvSigns } from '#shared/contract/export-dialects';
import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';

/** A part that goes on with a file has no head, so that the parts are the file when put one after the other. */
export const toCsv = (
  columns: readonly Column[],
  rows: readonly FileRow[],
  dialect: Dialect,
  goesOn: boolean,
): string => {
  const { delimiter, decimal, isGuarded } = csvSigns[dialect];
  const names = columns.map(({ name }) => name);
  const cells = rows.map((row) =>
    names.map((name) => (isGuarded ? spreadsheetSafe(row[name]) : row[name])),
  );
  return stringify(cells, {
    header: !goesOn,
    columns: names,
    delimiter,
    bom: isGuarded && !goesOn,
    // A spreadsheet that divides by another sign would else divide within a text.
    quoted_string: isGuarded,
    record_delimiter: '\r\n',
    // Texts of several lines: a lone line break is no record delimiter to the writer, but is one to readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: String, number: (value) => String(value).replace('.', decimal) },
  });
};

export const toJson = (file: object): string => JSON.stringify(file, null, 2);

export const toLines = (rows: readonly FileRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join('');
