/** How a cell of each kind is read: a text, a code, a date, a number, yes or no. */
import { wholeNumber } from '../domain/values/whole-number.ts';
import { linksOf } from '../domain/values/written.ts';
import { textsCell, textsIn, wordsCell } from '../export/cells.ts';
import type { Language } from '../vocabulary/label.ts';
import type { RegisterName } from '../vocabulary/register.ts';
import { dividedByLine } from '../naming/divided.ts';
import { looksDamaged } from '../naming/damaged-text.ts';
import { dateWritten } from './dates-written.ts';
import { folded } from '../naming/folded.ts';
import type { NoteCode } from './note.ts';
import { statesNothing } from '../naming/placeholders.ts';
import { countryNamed } from '../naming/places-named.ts';
import { codeNamed, type CodesNamed, codesNamed } from './terms.ts';

/** Without its place, which whoever reads the sheet knows. */
export type CellNote = {
  readonly code: NoteCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

export type ReadCell = {
  readonly text: string;
  readonly notes: readonly CellNote[];
  /** What no code answers, of a column whose field keeps words beside it. */
  readonly words?: readonly string[];
};

export type Reader = (text: string, language: Language) => ReadCell;

export const plainCell = (text: string): ReadCell => ({ text, notes: [] });
export const refusedCell = (code: NoteCode): ReadCell => ({ text: '', notes: [{ code }] });

export const textReader: Reader = (text) => ({
  text,
  notes: looksDamaged(text) ? [{ code: 'damagedText' }] : [],
});

const isStated = (words: string): boolean => !statesNothing(words);

/** Words that are kept as they stand, but for those that state nothing. */
export const statedReader: Reader = (text, language) => {
  const texts = textsIn(text);
  const stated = texts.filter(isStated);
  return textReader(stated.length === texts.length ? text : textsCell(stated), language);
};

export const codeReader =
  (vocabulary: RegisterName): Reader =>
  (text) => {
    const code = codeNamed(vocabulary, text);
    return code === undefined ? refusedCell('unknownCode') : plainCell(code);
  };

export const codesReader =
  (vocabulary: RegisterName): Reader =>
  (text) => {
    const { codes, unknown } = codesNamed(vocabulary, text);
    return { text: wordsCell(codes), notes: unknown.length > 0 ? [{ code: 'unknownCode' }] : [] };
  };

const inWords = (words: readonly string[]): Pick<ReadCell, 'words' | 'notes'> => ({
  words,
  notes: words.map((each) => ({ code: 'codeAsWords', values: { words: each.slice(0, 200) } })),
});

/** What no code answers is kept in words, and told; of a cell that names several codes nobody knows which is meant. */
export const codeOrWordsReader =
  (vocabulary: RegisterName): Reader =>
  (text) => {
    const code = codeNamed(vocabulary, text);
    if (code !== undefined) return plainCell(code);
    const { codes, unknown } = codesNamed(vocabulary, text);
    const words = unknown.filter(isStated);
    const [only, ...others] = [...codes, ...words];
    if (codes.length > 0)
      return others.length === 0 ? plainCell(only ?? '') : refusedCell('unknownCode');
    return { text: '', ...inWords(words.length === unknown.length ? [text] : words) };
  };

/** A line of which nothing is a code is a sentence of its writer's, with its commas. */
const wordsOfLine = (line: string, { codes, unknown }: CodesNamed): readonly string[] => {
  const stated = unknown.filter(isStated);
  return codes.length === 0 && stated.length === unknown.length ? [line] : stated;
};

export const codesOrWordsReader =
  (vocabulary: RegisterName): Reader =>
  (text) => {
    const { codes, unknown } = codesNamed(vocabulary, text);
    if (unknown.length === 0) return plainCell(wordsCell(codes));
    const words = dividedByLine(text).flatMap((line) =>
      wordsOfLine(line, codesNamed(vocabulary, line)),
    );
    return { text: wordsCell(codes), ...inWords(words) };
  };

export const dateReader: Reader = (text) => {
  const read = dateWritten(text);
  if (!read.ok) return refusedCell(read.error);
  const { date, isReordered } = read.value;
  return { text: date, notes: isReordered ? [{ code: 'dayRead', values: { day: date } }] : [] };
};

export const numberReader: Reader = (text) => {
  const number = wholeNumber(text);
  return typeof number === 'number' ? plainCell(String(number)) : refusedCell('notANumber');
};

const yes = new Set('true;yes;y;1;x;oui;vrai;si;verdadero;نعم;صحيح'.split(';').map(folded));
const no = new Set('false;no;n;0;non;faux;falso;لا;خطأ'.split(';').map(folded));

export const yesNoReader: Reader = (text) => {
  const word = folded(text);
  if (yes.has(word)) return plainCell('true');
  return no.has(word) ? plainCell('false') : refusedCell('notYesOrNo');
};

/** People divide addresses by blanks and commas, too. */
export const linksReader: Reader = (text) => plainCell(wordsCell(linksOf(text)));

export const countryReader: Reader = (text) => {
  const code = countryNamed(text);
  return code === undefined ? refusedCell('unknownCode') : plainCell(code);
};

export const wordedReader =
  (codes: ReadonlyMap<string, string>): Reader =>
  (text) => {
    const code = codes.get(folded(text));
    return code === undefined ? refusedCell('unknownCode') : plainCell(code);
  };

/** Places are read together, by the row: see `places-of-row.ts`. */
export const asWrittenReader: Reader = plainCell;

export const upperCase: Reader = (text) => plainCell(text.trim().toUpperCase());
