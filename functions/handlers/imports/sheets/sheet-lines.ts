/** What is answered of each line of a file: what becomes of it, and its notes in the reader's language. */
import type { SheetOutcome } from '#shared/contract/files/sheet-views';
import { isRefusal, type RefusalCode } from '#shared/sheets/note';
import { noteAt } from '#shared/sheets/note-at';
import { wordedNote } from '#shared/sheets/worded-note';
import type { Language } from '#shared/vocabulary/label';

import type { JudgedSheetRecord } from './judge-records.ts';

export type SheetLine = SheetOutcome['lines'][number];

/** As many as are told of one line: a row of nonsense has no more to say. */
const mostNotes = 20;

/** Characters of the notes of a whole file, which with its lines are what a function can answer. */
const mostOfFile = 1_500_000;

const kindOfLine = ({ isHere, notes, plan }: JudgedSheetRecord): SheetLine['is'] => {
  if (isHere) return 'unchanged';
  if (notes.some(isRefusal) || !plan) return 'refused';
  return notes.length > 0 ? 'look' : 'stored';
};

/** What is refused comes first, as it is to be mended. */
const notesInOrder = ({ notes }: JudgedSheetRecord): JudgedSheetRecord['notes'] =>
  [...notes].sort((one, other) => Number(isRefusal(other)) - Number(isRefusal(one)));

const notesOf = (judged: JudgedSheetRecord, language: Language): SheetLine['notes'] =>
  notesInOrder(judged)
    .slice(0, mostNotes)
    .map((note) => wordedNote(note, language));

/** Without its notes. */
const bareLineOf = (judged: JudgedSheetRecord): SheetLine => {
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

const lengthOf = (note: SheetLine['notes'][number]): number => JSON.stringify(note).length;

/** Of each line its notes, and its first alone where those above it have said so much that no more can be answered. */
export const sheetLinesOf = (
  records: readonly JudgedSheetRecord[],
  language: Language,
): readonly SheetLine[] => {
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
export const storedLine = (judged: JudgedSheetRecord, isNew: boolean): SheetLine => ({
  ...bareLineOf(judged),
  ...(isNew ? {} : { is: 'unchanged' }),
});

export const unstoredLine = (
  judged: JudgedSheetRecord,
  code: RefusalCode,
  language: Language,
): SheetLine => {
  const notes = [noteAt(judged.record.rows[0], null, code)];
  const refused = { ...judged, notes, plan: undefined };
  return { ...bareLineOf(refused), notes: notesOf(refused, language) };
};
