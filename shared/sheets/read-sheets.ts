/** A file of rows as what its records say: every sheet that has headings, or why nothing of the file is read. */
import { refuse, ok, type Result } from '../domain/result.ts';
import type { Language } from '../vocabulary/label.ts';
import type { FileFault } from './file-fault.ts';
import {
  findHeadings,
  type Heading,
  headingFault,
  type HeadingMapping,
  likelyHeadings,
  looked,
} from './find-headings.ts';
import type { Grid } from './grid.ts';
import { groupRows } from './group-rows.ts';
import { readGridRows } from './read-grid-rows.ts';
import { recordOfRows, type SheetRecord } from './record-of-rows.ts';
import { sheetLimits } from '../contract/sheet-limits.ts';
import { templateFault, templateSheet } from './template-version.ts';

export type ReadSheet = {
  readonly name: string;
  /** Below the headings, without empty ones and examples. */
  readonly rows: number;
  readonly examples: number;
  /** None: the sheet was not read. */
  readonly headings: readonly Heading[];
};

export type ReadSheets = {
  readonly sheets: readonly ReadSheet[];
  readonly records: readonly SheetRecord[];
};

const sizeFault = (grids: readonly Grid[]): FileFault | undefined => {
  const rows = grids.reduce((sum, grid) => sum + grid.rows.length, 0);
  if (rows > sheetLimits.rows) return { code: 'tooManyRows', values: { most: sheetLimits.rows } };
  const isWide = grids.some((grid) => grid.rows.some(({ length }) => length > sheetLimits.columns));
  return isWide ? { code: 'tooManyColumns', values: { most: sheetLimits.columns } } : undefined;
};

/** With the headings that were found, or that may be some: whoever says what they mean is read after all. */
export type UnreadSheets = { readonly fault: FileFault; readonly sheets: readonly ReadSheet[] };

type Reading = { readonly mapping: HeadingMapping; readonly language: Language };

export const readSheets = (
  grids: readonly Grid[],
  { mapping, language }: Reading,
): Result<ReadSheets, UnreadSheets> => {
  const fault = templateFault(grids) ?? sizeFault(grids);
  if (fault) return refuse({ fault, sheets: [] });
  const sheets: ReadSheet[] = [];
  const records: SheetRecord[] = [];
  const faults: FileFault[] = [];
  for (const grid of grids.filter(({ name }) => name !== templateSheet)) {
    const found = findHeadings(grid, mapping);
    const wrong = found && headingFault(found, grid.name, language);
    if (wrong) faults.push(wrong);
    if (!found || wrong) {
      sheets.push({ name: grid.name, rows: 0, examples: 0, headings: wrong ? found.headings : [] });
      continue;
    }
    const { rows, examples } = readGridRows(grid, found, language);
    sheets.push({ name: grid.name, rows: rows.length, examples, headings: found.headings });
    records.push(...groupRows(rows).map((group) => recordOfRows(group, language)));
    if (records.length > sheetLimits.records)
      return refuse({
        fault: { code: 'tooManyRecords', values: { most: sheetLimits.records } },
        sheets: [],
      });
  }
  const twice = faults.find(({ code }) => code === 'headingTwice');
  if (twice) return refuse({ fault: twice, sheets });
  if (records.length > 0) return ok({ sheets, records });
  const isFound = sheets.some(({ headings }) => headings.length > 0);
  if (isFound) return refuse({ fault: faults[0] ?? { code: 'noRows' }, sheets });
  return refuse({
    fault: { code: 'noHeadings', values: { most: looked } },
    sheets: grids.map((grid) => ({
      name: grid.name,
      rows: 0,
      examples: 0,
      headings: likelyHeadings(grid).headings,
    })),
  });
};
