/** What the rows of one record say once, and what is to be said where they do not agree. */
import type { RecordKind } from '../domain/records/record.ts';
import { fileWordsOf } from '../export/words/words.ts';
import { type Language, languages } from '../vocabulary/label.ts';
import { folded } from '../naming/folded.ts';
import type { RowsOfRecord } from './group-rows.ts';
import type { Note } from './note.ts';
import { noteAt } from './note-at.ts';
import { kinds, wordsOfCode } from './worded-codes.ts';
import type { SheetRow } from './read-grid-rows.ts';
import type { RowColumn } from './row-columns.ts';

/** Of a column that is said once: the first that says it. Others that say something else are told. */
export const saidOnce = (rows: RowsOfRecord, column: RowColumn, notes: Note[]): string => {
  const [first, ...others] = rows.filter(({ cells }) => (cells[column] ?? '') !== '');
  if (!first) return '';
  const said = first.cells[column] ?? '';
  for (const other of others)
    if (other.cells[column] !== said)
      notes.push(noteAt(other, column, 'saysOtherwise', { row: first.row }));
  return said;
};

const sheetNames: ReadonlyMap<string, RecordKind> = new Map(
  languages.flatMap((language) => {
    const words = fileWordsOf(language);
    return [
      [folded(words['entity.pledges']), 'pledge'] as const,
      [folded(words['entity.offers']), 'offer'] as const,
    ];
  }),
);

export const kindSaid = (rows: RowsOfRecord, notes: Note[]): RecordKind | null => {
  const [first] = rows;
  const said = [...new Set(rows.flatMap(({ cells }) => cells['kind'] || []))];
  if (said.length > 1) {
    notes.push(noteAt(first, 'kind', 'kindDiffers'));
    return null;
  }
  const words = said[0] ?? sheetNames.get(folded(first.sheet)) ?? kinds.get(folded(first.sheet));
  if (words === 'pledge' || words === 'offer') return words;
  // A cell that says it in words that are none has been refused already.
  if (
    !rows.some((row) =>
      row.notes.some(
        ({ code, at }) => code === 'unknownCode' && at.column === row.columns.get('kind'),
      ),
    )
  )
    notes.push(noteAt(first, 'kind', 'kindMissing'));
  return null;
};

const availabilityByYes: Readonly<Record<RecordKind, Readonly<Record<string, string>>>> = {
  pledge: {
    true: 'requested',
    false: 'not_requested',
    requested: 'requested',
    not_requested: 'not_requested',
    not_stated: 'not_stated',
  },
  offer: { true: 'open', false: 'committed', open: 'open', committed: 'committed' },
};

export const availabilitySaid = (
  kind: RecordKind,
  said: string,
  first: SheetRow,
  notes: Note[],
): string => {
  if (said === '') return '';
  const code = availabilityByYes[kind][said];
  if (code === undefined) notes.push(noteAt(first, 'availability', 'unknownCode'));
  return code ?? '';
};

export const languageSaid = (rows: RowsOfRecord, language: Language, notes: Note[]): string => {
  const said = saidOnce(rows, 'language', notes);
  const [first] = rows;
  const isRefused = first.notes.some(
    ({ code, at }) => code === 'unknownCode' && at.column === first.columns.get('language'),
  );
  if (said !== '' || isRefused) return said;
  const values = { language: wordsOfCode('textLanguages', language, language) };
  notes.push(noteAt(first, 'language', 'languageAssumed', values));
  return language;
};
