/** A workbook as grids of texts. Only this file knows the library that reads it. */
import { EncryptedFileError } from 'hucre';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';

import { ok, refuse, type Result } from '#shared/domain/result';
import type { FileFault } from '#shared/sheets/file-fault';
import { blankCell, type Grid, type GridCell } from '#shared/sheets/grid';
import { sheetLimits } from '#shared/contract/sheet-limits';

import { unpackedSize } from './unpacked-size.ts';

/** A day is a day wherever it is read; what is no whole day keeps its time, which no column takes. */
const textOfDate = (date: Date): string => {
  const time = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return time.endsWith('T00:00:00.000Z') ? time.slice(0, 10) : time;
};

const gridCell = (value: CellValue, detail: Cell | undefined): GridCell => {
  if (detail?.formula !== undefined && (value === null || detail.formulaResult === null))
    return { text: '', origin: 'lostFormula' };
  if (value === null || value === undefined) return blankCell;
  const text = value instanceof Date ? textOfDate(value) : String(value);
  return detail?.formula === undefined ? { text } : { text, origin: 'formula' };
};

type MutableCells = GridCell[][];

/** What is merged over several rows was said of each of them. Columns that a cell spans stay empty: it has one meaning. */
const spread = (cells: MutableCells, { merges = [] }: Sheet): void => {
  for (const { startRow, startCol, endRow } of merges) {
    const text = cells[startRow]?.[startCol]?.text ?? '';
    if (text === '') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, cells.length - 1); row += 1) {
      const line = cells[row];
      if (!line) continue;
      while (line.length <= startCol) line.push(blankCell);
      if (line[startCol]?.text === '') line[startCol] = { text, origin: 'merged' };
    }
  }
};

const gridOf = (sheet: Sheet): Grid => {
  const cells = sheet.rows.map((row, at) =>
    row.map((value, column) => gridCell(value, sheet.cells?.get(`${at},${column}`))),
  );
  spread(cells, sheet);
  const isHidden = sheet.hidden === true || sheet.veryHidden === true;
  return { name: sheet.name, rows: cells, isHidden };
};

export const readWorkbookFile = async (
  bytes: Uint8Array,
): Promise<Result<readonly Grid[], FileFault>> => {
  const size = unpackedSize(bytes, sheetLimits.unpackedBytes);
  if (size === 'tooLarge') return refuse({ code: 'unpacksTooLarge' });
  if (size === 'damaged') return refuse({ code: 'damaged' });
  try {
    // One more than is taken, so that what is too long is told from what just fits.
    const { sheets } = await readXlsx(bytes, { maxRows: sheetLimits.rows + 1 });
    return ok(sheets.map(gridOf));
  } catch (error) {
    return refuse({ code: error instanceof EncryptedFileError ? 'encrypted' : 'damaged' });
  }
};
