/** A text file of rows as a grid. Only this file knows the library that reads it. */
import { CsvError, parse } from 'csv-parse/sync';

import { ok, refuse, type Result } from '#shared/domain/result';
import { dividedText } from '#shared/sheets/delimiter';
import type { FileFault } from '#shared/sheets/file-fault';
import { type Grid, withoutBlankEnd } from '#shared/sheets/grid';
import { sheetLimits } from '#shared/contract/files/sheet-limits';
import { decodeText, type Encoding } from '#shared/sheets/text-encoding';

export type TextFile = { readonly grid: Grid; readonly encoding: Encoding };

export const readCsvFile = (bytes: Uint8Array, name: string): Result<TextFile, FileFault> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return refuse({ code: decoded.error });
  const { text, delimiter } = dividedText(decoded.value.text);
  try {
    const rows: readonly (readonly string[])[] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // A quotation mark within a text that begins without one is a part of it.
      relax_quotes: true,
      // One more than is taken, so that what is too long is told from what just fits.
      to: sheetLimits.rows + 1,
    });
    const cells = rows.map((row) => withoutBlankEnd(row.map((cell) => ({ text: cell }))));
    const grid = { name, rows: cells };
    return ok({ grid, encoding: decoded.value.encoding });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refuse({ code: 'notASheet' });
  }
};
