/** Rows as a file: CSV for people and machines, JSON with its own description. */
import { stringify } from 'csv-stringify/sync';

import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';

export type Row = Readonly<Record<string, string | number | boolean | null>>;
export type Columns = Readonly<Record<string, string>>;
export type Dialect = 'spreadsheet' | 'raw';

const guarded = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, spreadsheetSafe(value)]),
  );

/** A part that goes on with a file has no head, so that the parts are the file when put one after the other. */
export const toCsv = (
  columns: Columns,
  rows: readonly Row[],
  dialect: Dialect,
  goesOn: boolean,
): string =>
  stringify(dialect === 'raw' ? [...rows] : rows.map(guarded), {
    header: !goesOn,
    columns: Object.keys(columns),
    bom: dialect === 'spreadsheet' && !goesOn,
    // A spreadsheet that divides by another sign would else divide within a text.
    quoted_string: dialect === 'spreadsheet',
    record_delimiter: '\r\n',
    // Texts of several lines: a lone line break is no record delimiter to the writer, but is one to readers.
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });

export const toJson = (file: object): string => JSON.stringify(file, null, 2);
