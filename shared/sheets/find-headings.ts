/** Which column of a sheet holds what: by the names of columns, by their headings in any language, or as a mapping says. */
import { columnsOfEntity } from '../export/dictionary.ts';
import { recordColumnList } from '../export/record-columns.ts';
import { type Language, languages } from '../vocabulary/label.ts';
import type { FileFault } from './file-fault.ts';
import { folded } from '../naming/folded.ts';
import { type Grid, letterOfColumn } from './grid.ts';
import { isRowColumn, passedOver, type RowColumn, rowColumns } from './row-columns.ts';
import { columnHeading } from './words/words.ts';

/** What headings of a source mean here: the heading as it is written, and a column, or null for one that is not read. */
export type HeadingMapping = Readonly<Record<string, RowColumn | null>>;

export type Heading = {
  readonly column: number;
  readonly text: string;
  /** Null: nothing is read from it. */
  readonly means: RowColumn | null;
  /** Known from an export, or said to be left out: nobody asks what it is. */
  readonly isKnown: boolean;
};

export type Headings = { readonly row: number; readonly headings: readonly Heading[] };

const knownHeadings: ReadonlyMap<string, RowColumn> = new Map(
  rowColumns.flatMap((column) =>
    [column, ...languages.map((language) => columnHeading(column, language))].map(
      (text) => [folded(text), column] as const,
    ),
  ),
);

const known = new Set(passedOver.map(folded));

/** Of files of ours that hold no records: matches, figures and the like. */
const ofOtherFiles: ReadonlySet<string> = new Set(
  Object.values(columnsOfEntity)
    .flatMap((columns) => columns.map(({ name }) => name))
    .filter((name) => !recordColumnList.some((column) => column.name === name))
    .map(folded),
);

const isOfOtherFile = ({ headings }: Headings): boolean =>
  headings.filter(({ text }) => ofOtherFiles.has(folded(text))).length > fewest;

/** A text on top of a sheet and the names of groups of columns stand above the headings. */
export const looked = 20;

/** A row of headings has several that are known, or one where there is one column. */
const fewest = 2;

const headingAt = (
  text: string,
  column: number,
  mapping: ReadonlyMap<string, RowColumn | null>,
) => {
  const words = folded(text);
  const mapped = mapping.get(words);
  if (mapped !== undefined) return { column, text, means: mapped, isKnown: true };
  const means = knownHeadings.get(words) ?? null;
  return { column, text, means, isKnown: means !== null || known.has(words) };
};

const foldedMapping = (mapping: HeadingMapping): ReadonlyMap<string, RowColumn | null> =>
  new Map(
    Object.entries(mapping).flatMap(([heading, column]) =>
      column === null || isRowColumn(column) ? [[folded(heading), column] as const] : [],
    ),
  );

/** The row of the first rows that names most columns; undefined where none names several. */
export const findHeadings = (grid: Grid, mapping: HeadingMapping): Headings | undefined => {
  const mapped = foldedMapping(mapping);
  const rows = grid.rows.slice(0, looked).map((cells, at) => ({
    row: at + 1,
    headings: cells.flatMap(({ text, origin }, index) =>
      text.trim() === '' || origin === 'merged' ? [] : [headingAt(text.trim(), index + 1, mapped)],
    ),
  }));
  const countOf = ({ headings }: Headings): number =>
    headings.filter(({ isKnown }) => isKnown).length;
  const best = rows.reduce<Headings | undefined>(
    (found, each) => (found && countOf(found) >= countOf(each) ? found : each),
    undefined,
  );
  return best && countOf(best) >= fewest && !isOfOtherFile(best) ? best : undefined;
};

/** Where no heading is known, the first row with several texts: somebody may say what its headings mean. */
export const likelyHeadings = (grid: Grid): Headings => {
  const row = grid.rows
    .slice(0, looked)
    .findIndex((cells) => cells.filter(({ text }) => text.trim() !== '').length >= fewest);
  const cells = grid.rows[row] ?? [];
  return {
    row: row + 1,
    headings: cells.flatMap(({ text }, index) =>
      text.trim() === '' ? [] : [headingAt(text.trim(), index + 1, new Map())],
    ),
  };
};

/** What no record can be read without: a draft needs a title alone. */
const needed: readonly RowColumn[] = ['title'];

/** Two columns of one meaning would be read at random, so nothing is read. */
export const headingFault = (
  { headings, row }: Headings,
  sheet: string,
  language: Language,
): FileFault | undefined => {
  for (const column of rowColumns) {
    const twice = headings.filter(({ means }) => means === column);
    if (twice.length > 1) {
      const cells = twice.map(({ column: at }) => `${letterOfColumn(at)}${row}`).join(', ');
      return { code: 'headingTwice', values: { cells, sheet } };
    }
  }
  const missing = needed.filter((column) => !headings.some(({ means }) => means === column));
  return missing.length === 0
    ? undefined
    : {
        code: 'missingColumns',
        values: {
          sheet,
          columns: missing.map((column) => columnHeading(column, language)).join(', '),
        },
      };
};
