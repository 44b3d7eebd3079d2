/** A workbook as grids of texts. Only this file knows the library that reads it. */
import { EncryptedFileError } from 'hucre';
import { type Cell, type CellValue, readXlsx, type Sheet } from 'hucre/xlsx';

import { ok, refuse, type Result } from '#shared/domain/result';
import type { FileFault } from '#shared/sheets/file-fault';
import {
  blankCell,
  type Grid,
  type GridCell,
  letterOfColumn,
  withoutBlankEnd,
} from '#shared/sheets/grid';
import { extentOf, holdsCells } from '#shared/sheets/sheet-extent';
import { added, faultOfSize, noSize, sizeOfGrid } from '#shared/sheets/size-of-grid';
import { sheetLimits } from '#shared/contract/files/sheet-limits';

import { unpack, type Unpacked } from './unpack.ts';

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

/** As many as there can be where no cell is merged twice. */
const mostMerged = sheetLimits.rows * sheetLimits.columns;

/** What is merged over several rows was said of each of them. Columns that a cell spans stay empty: it has one meaning. */
const spread = (cells: MutableCells, { merges = [] }: Sheet): void => {
  let left = mostMerged;
  for (const { startRow, startCol, endRow } of merges) {
    const text = cells[startRow]?.[startCol]?.text ?? '';
    if (text === '') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, cells.length - 1); row += 1) {
      if ((left -= 1) < 0) throw new Error('cells are merged over one another');
      const line = cells[row];
      if (!line) continue;
      while (line.length <= startCol) line.push(blankCell);
      if (line[startCol]?.text === '') line[startCol] = { text, origin: 'merged' };
    }
  }
};

/** No program gives a sheet a longer name. */
const longestName = 100;

const gridOf = (sheet: Sheet): Grid => {
  const cells = sheet.rows.map((row, at) =>
    row.map((value, column) => gridCell(value, sheet.cells?.get(`${at},${column}`))),
  );
  spread(cells, sheet);
  const rows = cells.map(withoutBlankEnd);
  return {
    name: sheet.name.slice(0, longestName),
    rows: rows.slice(0, rows.findLastIndex(({ length }) => length > 0) + 1),
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
  };
};

const faultBeyond = ({ contents }: Unpacked): FileFault | undefined => {
  for (const content of contents) {
    const xml = Buffer.from(content).toString('utf8');
    const fault = holdsCells(xml) ? faultOfSize({ ...noSize, ...extentOf(xml) }) : undefined;
    if (fault) return fault;
  }
  return undefined;
};

/** Without reading any of them. */
const countSheets = async (book: Uint8Array): Promise<number> => {
  let count = 0;
  await readXlsx(book, {
    sheets: () => {
      count += 1;
      return false;
    },
  });
  return count;
};

/** A sheet takes as much memory as the area that its cells lie in, so no more of it is read than is taken. */
const area = `A1:${letterOfColumn(sheetLimits.columns)}${sheetLimits.rows}`;

/** One after the other, so that a workbook of many is left as soon as it is too large. */
const gridsOf = async ({
  anew: book,
  size,
}: Unpacked): Promise<Result<readonly Grid[], FileFault>> => {
  const count = await countSheets(book);
  if (count * size > sheetLimits.readBytes) return refuse({ code: 'unpacksTooLarge' });
  const grids: Grid[] = [];
  let whole = noSize;
  for (let at = 0; at < count; at += 1) {
    const { sheets } = await readXlsx(book, { sheets: [at], range: area });
    grids.push(...sheets.map(gridOf));
    whole = grids.slice(-1).map(sizeOfGrid).reduce(added, whole);
    const fault = faultOfSize(whole);
    if (fault) return refuse(fault);
  }
  return ok(grids);
};

export const readWorkbookFile = async (
  bytes: Uint8Array,
): Promise<Result<readonly Grid[], FileFault>> => {
  const unpacked = unpack(bytes, sheetLimits.unpackedBytes);
  if (unpacked === 'tooLarge') return refuse({ code: 'unpacksTooLarge' });
  if (unpacked === 'damaged') return refuse({ code: 'damaged' });
  const fault = faultBeyond(unpacked);
  if (fault) return refuse(fault);
  try {
    return await gridsOf(unpacked);
  } catch (error) {
    return refuse({ code: error instanceof EncryptedFileError ? 'encrypted' : 'damaged' });
  }
};
