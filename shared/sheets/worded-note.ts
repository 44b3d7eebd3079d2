/** A note as its reader sees it: which cell, and what to do. */
import type { Language } from '../vocabulary/label.ts';
import type { FileFault } from './file-fault.ts';
import { nameOfPlace } from './grid.ts';
import { isRefusal, type Note, type NoteCode } from './note.ts';
import { isRowColumn } from './row-columns.ts';
import { columnHeading, sayInSheet } from './words/words.ts';

type Values = Readonly<Record<string, string | number>>;

export type WordedNote = {
  readonly code: string;
  readonly is: 'look' | 'refused';
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly says: string;
};

/** Every message takes what it names: values come with the note that is made for it. */
const worded = (key: string, values: Values, language: Language): string => {
  const say = sayInSheet(language) as unknown as (key: string, values: Values) => string;
  const { column } = values;
  const named =
    typeof column === 'string' && isRowColumn(column)
      ? { ...values, column: columnHeading(column, language) }
      : values;
  return say(key, named);
};

export const sayOfNote = (code: NoteCode, values: Values, language: Language): string =>
  worded(`note.${code}`, values, language);

export const wordedNote = (note: Note, language: Language): WordedNote => ({
  code: note.code,
  is: isRefusal(note) ? 'refused' : 'look',
  sheet: note.at.sheet,
  row: note.at.row,
  cell: nameOfPlace(note.at),
  says: sayOfNote(note.code, note.values ?? {}, language),
});

export const wordedFault = ({ code, values = {} }: FileFault, language: Language) => ({
  code,
  says: worded(`fault.${code}`, values, language),
});
