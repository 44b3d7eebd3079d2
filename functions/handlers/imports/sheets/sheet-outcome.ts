/** What is answered of a file: the kinds of its lines, and each note in the reader's language. */
import type { SheetOutcome } from '#shared/contract/sheet-operations';
import { letterOfColumn } from '#shared/sheets/grid';
import { isRefusal } from '#shared/sheets/note';
import type { ReadSheet, UnreadSheets } from '#shared/sheets/read-sheets';
import { rowColumns } from '#shared/sheets/row-columns';
import { columnHeading } from '#shared/sheets/words/words';
import { wordedFault, wordedNote } from '#shared/sheets/worded-note';
import type { Language } from '#shared/vocabulary/label';

import type { JudgedSheetRecord, JudgedFile } from './judge-records.ts';

type Line = SheetOutcome['lines'][number];

/** As many as are told of one line: a row of nonsense has no more to say. */
const mostNotes = 20;

const kindOfLine = ({ isHere, notes, plan }: JudgedSheetRecord): Line['is'] => {
  if (isHere) return 'unchanged';
  if (notes.some(isRefusal) || !plan) return 'refused';
  return notes.length > 0 ? 'look' : 'stored';
};

/** What is refused comes first, as it is to be mended. */
const notesInOrder = ({ notes }: JudgedSheetRecord): JudgedSheetRecord['notes'] =>
  [...notes].sort((one, other) => Number(isRefusal(other)) - Number(isRefusal(one)));

export const lineOf = (judged: JudgedSheetRecord, language: Language): Line => {
  const { record, lead, plan } = judged;
  const [first] = record.rows;
  const title = record.said['title'];
  return {
    is: kindOfLine(judged),
    sheet: first.sheet,
    row: first.row,
    rows: record.rows.length,
    kind: record.kind,
    title: typeof title === 'string' ? title.slice(0, 300) : '',
    party: (lead?.name ?? record.party.name).slice(0, 300),
    id: plan?.id ?? null,
    // Nothing becomes of what is here already.
    notes: (judged.isHere ? [] : notesInOrder(judged))
      .slice(0, mostNotes)
      .map((note) => wordedNote(note, language)),
  };
};

export const countsOf = (lines: readonly Line[]): SheetOutcome['counts'] => {
  const countOf = (is: Line['is']): number => lines.filter((line) => line.is === is).length;
  return {
    stored: countOf('stored'),
    look: countOf('look'),
    refused: countOf('refused'),
    unchanged: countOf('unchanged'),
  };
};

const sheetView = ({ name, rows, examples, headings }: ReadSheet) => ({
  name,
  rows,
  examples,
  headings: headings.map(({ column, text, means, isKnown }) => ({
    cell: letterOfColumn(column),
    text: text.slice(0, 300),
    column: means,
    isKnown,
  })),
});

export type SeenFile = {
  readonly sheets: readonly ReadSheet[];
  readonly encoding: string | null;
  readonly digest: string;
};

/** The parties that the lines bring along, each once. */
export const addedBy = (
  judged: readonly JudgedSheetRecord[],
  { addedParties }: JudgedFile,
): SheetOutcome['parties'] => {
  const named = judged.flatMap(({ plan }) => (plan ? [plan.party, ...plan.partners] : []));
  return [...addedParties].flatMap(([id, { name }]) =>
    named.some((party) => party.id === id) ? [{ id, name }] : [],
  );
};

export const sheetOutcomeOf = (
  { sheets, encoding, digest }: SeenFile,
  { lines, parties, left, columns }: Pick<SheetOutcome, 'lines' | 'parties' | 'left' | 'columns'>,
): SheetOutcome => ({
  fault: null,
  digest,
  encoding,
  sheets: sheets.map(sheetView),
  columns,
  counts: countsOf(lines),
  parties,
  lines,
  left,
});

/** Examples aside, which no heading of a source marks. */
export const columnsIn = (language: Language): SheetOutcome['columns'] =>
  rowColumns.flatMap((name) =>
    name === 'example' ? [] : [{ name, heading: columnHeading(name, language) }],
  );

/** Nothing was read, so nothing is stored. */
export const faultOutcome = (
  { fault, sheets }: UnreadSheets,
  language: Language,
): SheetOutcome => ({
  fault: wordedFault(fault, language),
  digest: null,
  encoding: null,
  sheets: sheets.map(sheetView),
  columns: columnsIn(language),
  counts: { stored: 0, look: 0, refused: 0, unchanged: 0 },
  parties: [],
  lines: [],
  left: 0,
});
