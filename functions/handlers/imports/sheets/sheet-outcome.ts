/** What is answered of a file: the kinds of its lines, and each note in the reader's language. */
import type { SheetOutcome } from '#shared/contract/sheet-operations';
import { letterOfColumn } from '#shared/sheets/grid';
import { isRefusal, type RefusalCode } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import type { ReadSheet, UnreadSheets } from '#shared/sheets/read-sheets';
import { rowColumns } from '#shared/sheets/row-columns';
import { columnHeading } from '#shared/sheets/words/words';
import { wordedFault, wordedNote } from '#shared/sheets/worded-note';
import type { Language } from '#shared/vocabulary/label';

import type { JudgedSheetRecord, JudgedFile } from './judge-records.ts';

type Line = SheetOutcome['lines'][number];

/** As many as are told of one line: a row of nonsense has no more to say. */
const mostNotes = 20;

/** Characters of the notes of a whole file, which with its lines are what a function can answer. */
const mostOfFile = 1_500_000;

const kindOfLine = ({ isHere, notes, plan }: JudgedSheetRecord): Line['is'] => {
  if (isHere) return 'unchanged';
  if (notes.some(isRefusal) || !plan) return 'refused';
  return notes.length > 0 ? 'look' : 'stored';
};

/** What is refused comes first, as it is to be mended. */
const notesInOrder = ({ notes }: JudgedSheetRecord): JudgedSheetRecord['notes'] =>
  [...notes].sort((one, other) => Number(isRefusal(other)) - Number(isRefusal(one)));

const notesOf = (judged: JudgedSheetRecord, language: Language): Line['notes'] =>
  notesInOrder(judged)
    .slice(0, mostNotes)
    .map((note) => wordedNote(note, language));

/** Without its notes. */
const bareLineOf = (judged: JudgedSheetRecord): Line => {
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
    notes: [],
  };
};

const lengthOf = (note: Line['notes'][number]): number => JSON.stringify(note).length;

/** Of each line its notes, and its first alone where those above it have said so much that no more can be answered. */
const linesOf = (records: readonly JudgedSheetRecord[], language: Language): readonly Line[] => {
  let left = mostOfFile;
  return records.map((judged) => {
    // Nothing becomes of what is here already.
    const told = judged.isHere ? [] : notesOf(judged, language);
    const notes = told.filter((note, at) => {
      left -= lengthOf(note);
      return at === 0 || left > 0;
    });
    return { ...bareLineOf(judged), notes };
  });
};

/** What a commit says of a line: its notes stood in the preview, so that the answer is small enough to be kept. */
export const storedLine = (judged: JudgedSheetRecord, isNew: boolean): Line => ({
  ...bareLineOf(judged),
  ...(isNew ? {} : { is: 'unchanged' }),
});

export const unstoredLine = (
  judged: JudgedSheetRecord,
  code: RefusalCode,
  language: Language,
): Line => {
  const notes = [noteAt(judged.record.rows[0], null, code)];
  const refused = { ...judged, notes, plan: undefined };
  return { ...bareLineOf(refused), notes: notesOf(refused, language) };
};

const countsOf = (lines: readonly Line[]): SheetOutcome['counts'] => {
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
const addedBy = ({ records, addedParties }: JudgedFile): SheetOutcome['parties'] => {
  const named = records.flatMap(({ plan }) => (plan ? [plan.party, ...plan.partners] : []));
  return [...addedParties].flatMap(([id, { name }]) =>
    named.some((party) => party.id === id) ? [{ id, name }] : [],
  );
};

export const previewOutcome = (
  { sheets, encoding, digest }: SeenFile,
  file: JudgedFile,
  language: Language,
): SheetOutcome => {
  const lines = linesOf(file.records, language);
  return {
    fault: null,
    digest,
    encoding,
    sheets: sheets.map(sheetView),
    columns: columnsIn(language),
    counts: countsOf(lines),
    parties: addedBy(file),
    lines: [...lines],
    left: 0,
  };
};

/** What was done with some lines. Everything else that is to be said of the file stood in its preview. */
export const commitOutcome = (
  digest: string,
  lines: readonly Line[],
  left: number,
): SheetOutcome => ({
  fault: null,
  digest,
  encoding: null,
  sheets: [],
  columns: [],
  counts: countsOf(lines),
  parties: [],
  lines: [...lines],
  left,
});

/** Examples aside, which no heading of a source marks. */
const columnsIn = (language: Language): SheetOutcome['columns'] =>
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
