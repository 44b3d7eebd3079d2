/** A file of rows as what its records say: every sheet that has headings, or why nothing of the file is read. */
import { refuse, ok, type Result } from '../domain/result.ts';
import { fileWordsOf } from '../export/words/words.ts';
import { type Language, languages } from '../vocabulary/label.ts';
import type { FileFault } from './file-fault.ts';
import {
  findHeadings,
  type Heading,
  headingFault,
  type HeadingMapping,
  likelyHeadings,
  looked,
} from './find-headings.ts';
import { type Grid, isBlankRow } from './grid.ts';
import { groupRows } from './group-rows.ts';
import { readGridRows, type SheetRow } from './read-grid-rows.ts';
import { recordOfRows, type SheetRecord } from './record-of-rows.ts';
import { sheetLimits } from '../contract/files/sheet-limits.ts';
import { added, faultOfSize, noSize, sizeOfGrid } from './size-of-grid.ts';
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

/** With the headings that were found, or that may be some: whoever says what they mean is read after all. */
export type UnreadSheets = { readonly fault: FileFault; readonly sheets: readonly ReadSheet[] };

type Reading = { readonly mapping: HeadingMapping; readonly language: Language };

type SeenSheet = {
  readonly sheet: ReadSheet;
  readonly rows: readonly SheetRow[];
  readonly isHidden: boolean;
  readonly fault: FileFault | undefined;
};

const dictionaryHeads: readonly (readonly string[])[] = languages.map((language) => {
  const words = fileWordsOf(language);
  return [words['dictionary.column'], words['dictionary.holds'], words['dictionary.type']];
});

/** The sheet of a workbook of ours that says what its columns hold: some of its rows look like headings. */
const isDictionary = ({ rows: [head = []] }: Grid): boolean =>
  dictionaryHeads.some((names) => names.every((name) => head.some(({ text }) => text === name)));

const mayHoldRows = (grid: Grid): boolean =>
  grid.name !== templateSheet && !grid.rows.every(isBlankRow) && !isDictionary(grid);

const unread = (name: string): ReadSheet => ({ name, rows: 0, examples: 0, headings: [] });

const lookAt = (grid: Grid, { mapping, language }: Reading): SeenSheet => {
  const { name, isHidden = false } = grid;
  const found = findHeadings(grid, mapping);
  if (!found) return { sheet: unread(name), rows: [], isHidden, fault: undefined };
  const { rows, examples } = readGridRows(grid, found, language);
  return {
    sheet: { name, rows: rows.length, examples, headings: found.headings },
    rows,
    isHidden,
    fault: headingFault(found, name, language),
  };
};

/**
 * Rows that cannot be read are not passed over because those of another sheet can. Headings alone leave nothing out, nor
 * does a hidden sheet, which holds lists to choose from.
 */
const isBarring = ({ rows, isHidden, fault }: SeenSheet): boolean =>
  fault !== undefined && (fault.code === 'headingTwice' || (rows.length > 0 && !isHidden));

const noRecords = (seen: readonly SeenSheet[], grids: readonly Grid[]): UnreadSheets => {
  const sheets = seen.map(({ sheet }) => sheet);
  if (sheets.some(({ headings }) => headings.length > 0))
    return { fault: seen.find(({ fault }) => fault)?.fault ?? { code: 'noRows' }, sheets };
  return {
    fault: { code: 'noHeadings', values: { most: looked } },
    sheets: grids.map((grid) => ({
      ...unread(grid.name),
      headings: likelyHeadings(grid).headings,
    })),
  };
};

export const readSheets = (
  grids: readonly Grid[],
  reading: Reading,
): Result<ReadSheets, UnreadSheets> => {
  const fault = templateFault(grids) ?? faultOfSize(grids.map(sizeOfGrid).reduce(added, noSize));
  if (fault) return refuse({ fault, sheets: [] });
  const seen = grids.filter(mayHoldRows).map((grid) => lookAt(grid, reading));
  const sheets = seen.map(({ sheet }) => sheet);
  const barring = seen.find(isBarring)?.fault;
  if (barring) return refuse({ fault: barring, sheets });
  const groups = seen.flatMap(({ rows, fault: wrong }) => (wrong ? [] : groupRows(rows)));
  if (groups.length === 0) return refuse(noRecords(seen, grids));
  if (groups.length > sheetLimits.records)
    return refuse({
      fault: { code: 'tooManyRecords', values: { most: sheetLimits.records } },
      sheets: [],
    });
  return ok({
    sheets: seen.map(({ sheet, fault: wrong }) => (wrong ? unread(sheet.name) : sheet)),
    records: groups.map((group) => recordOfRows(group, reading.language)),
  });
};
