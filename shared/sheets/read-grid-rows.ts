/** The rows below the headings of a sheet, each cell read; empty rows and examples are passed over. */
import { textsCell, textsIn } from '../export/cells.ts';
import type { WrittenRow } from '../export/read-record-rows.ts';
import type { Language } from '../vocabulary/label.ts';
import type { Headings } from './find-headings.ts';
import { blankCell, type Grid, type GridCell, isBlankRow, nameOfPlace } from './grid.ts';
import type { Note } from './note.ts';
import { readGridCell } from './read-grid-cell.ts';
import { type PlaceCells, type PlaceColumn, placesOfRow } from './places-of-row.ts';
import { type RowColumn, wordsColumns } from './row-columns.ts';

export type SheetRow = {
  readonly sheet: string;
  readonly row: number;
  readonly cells: WrittenRow;
  readonly notes: readonly Note[];
  /** Where each column stands in the sheet. */
  readonly columns: ReadonlyMap<RowColumn, number>;
};

export type SheetRows = { readonly rows: readonly SheetRow[]; readonly examples: number };

type At = { readonly sheet: string; readonly columns: ReadonlyMap<RowColumn, number> };

const placeColumns: readonly PlaceColumn[] = [
  'component_countries',
  'regions',
  'places_stated',
  'anywhere',
];

/** Where it is merged, the cell above that has the text. */
const mergedNote = ({ sheet }: At, rows: Grid['rows'], row: number, column: number): Note => {
  let top = row - 1;
  while (top > 0 && rows[top - 1]?.[column - 1]?.origin === 'merged') top -= 1;
  const cell = nameOfPlace({ sheet, row: Math.max(1, top), column });
  return { code: 'mergedCell', at: { sheet, row, column }, values: { cell } };
};

const placeCells = (cells: WrittenRow): PlaceCells => ({
  component_countries: cells['component_countries'] ?? '',
  regions: cells['regions'] ?? '',
  places_stated: cells['places_stated'] ?? '',
  anywhere: cells['anywhere'] ?? '',
});

/** One end of an amount is the whole of it. */
const amountsOf = (cells: WrittenRow): WrittenRow => {
  const least = cells['amount_min'] ?? '';
  const most = cells['amount_max'] ?? '';
  return {
    ...cells,
    amount_min: least === '' ? most : least,
    amount_max: most === '' ? least : most,
  };
};

/** With the words that no code answers, beside those that a file of ours keeps in a column of their own. */
const withWords = (
  cells: WrittenRow,
  words: ReadonlyMap<RowColumn, readonly string[]>,
): WrittenRow => ({
  ...cells,
  ...Object.fromEntries(
    [...words].flatMap(([column, said]) => {
      const kept = wordsColumns.get(column);
      return kept === undefined
        ? []
        : [[kept, textsCell([...new Set([...textsIn(cells[kept] ?? ''), ...said])])]];
    }),
  ),
});

const readRow = (at: At, grid: Grid, row: number, language: Language): SheetRow => {
  const { sheet, columns } = at;
  const given = grid.rows[row - 1] ?? [];
  const notes: Note[] = [];
  const cells: Record<string, string> = {};
  const words = new Map<RowColumn, readonly string[]>();
  for (const [column, index] of columns) {
    const cell: GridCell = given[index - 1] ?? blankCell;
    const read = readGridCell(column, cell, language);
    cells[column] = read.text;
    if (read.words && read.words.length > 0) words.set(column, read.words);
    notes.push(...read.notes.map((note) => ({ ...note, at: { sheet, row, column: index } })));
    if (cell.origin === 'merged' && read.text !== '')
      notes.push(mergedNote(at, grid.rows, row, index));
  }
  const places = placesOfRow(placeCells(cells), language);
  notes.push(
    ...places.notes.map(({ column, ...note }) => ({
      ...note,
      at: { sheet, row, column: columns.get(column) ?? null },
    })),
  );
  const named = Object.fromEntries(placeColumns.map((column) => [column, places.cells[column]]));
  return { sheet, row, columns, cells: amountsOf({ ...withWords(cells, words), ...named }), notes };
};

export const readGridRows = (
  grid: Grid,
  { row: headingRow, headings }: Headings,
  language: Language,
): SheetRows => {
  const columns = new Map<RowColumn, number>(
    headings.flatMap(({ means, column }) => (means === null ? [] : [[means, column] as const])),
  );
  const marker = columns.get('example');
  const given = grid.rows
    .map((cells, at) => ({ cells, row: at + 1 }))
    .filter(({ cells, row }) => row > headingRow && !isBlankRow(cells));
  const isExample = ({ cells }: (typeof given)[number]): boolean =>
    marker !== undefined && (cells[marker - 1]?.text ?? '').trim() !== '';
  const at = { sheet: grid.name, columns };
  return {
    rows: given
      .filter((each) => !isExample(each))
      .map(({ row }) => readRow(at, grid, row, language)),
    examples: given.filter(isExample).length,
  };
};
