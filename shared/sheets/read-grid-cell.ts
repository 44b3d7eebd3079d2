/** One cell as the export would have written it, and what is to be said of how it was read. */
import { wholeNumber } from '../domain/whole-number.ts';
import { linksOf } from '../domain/written.ts';
import { wordsCell } from '../export/cells.ts';
import { type Language, languages, notStated, notStatedLabel } from '../vocabulary/label.ts';
import type { RegisterName } from '../vocabulary/register.ts';
import { labelOf } from '../vocabulary/vocabulary.ts';
import { looksDamaged } from '../naming/damaged-text.ts';
import { dateWritten } from './dates-written.ts';
import { folded } from '../naming/folded.ts';
import type { GridCell } from './grid.ts';
import type { NoteCode } from './note.ts';
import { countryNamed } from '../naming/places-named.ts';
import { describedColumns, type OwnTaken, type RowColumn } from './row-columns.ts';
import { codeNamed, codesNamed } from './terms.ts';
import { sheetWordsOf } from './words/words.ts';

/** Without its place, which whoever reads the sheet knows. */
export type CellNote = {
  readonly code: NoteCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

export type ReadCell = { readonly text: string; readonly notes: readonly CellNote[] };

type Reader = (text: string, language: Language) => ReadCell;

const plain = (text: string): ReadCell => ({ text, notes: [] });
const refused = (code: NoteCode): ReadCell => ({ text: '', notes: [{ code }] });

const textReader: Reader = (text) => ({
  text,
  notes: looksDamaged(text) ? [{ code: 'damagedText' }] : [],
});

const codeReader =
  (vocabulary: RegisterName): Reader =>
  (text) => {
    const code = codeNamed(vocabulary, text);
    return code === undefined ? refused('unknownCode') : plain(code);
  };

const codesReader =
  (vocabulary: RegisterName): Reader =>
  (text) => {
    const { codes, unknown } = codesNamed(vocabulary, text);
    return { text: wordsCell(codes), notes: unknown.length > 0 ? [{ code: 'unknownCode' }] : [] };
  };

const dateReader: Reader = (text) => {
  const read = dateWritten(text);
  if (!read.ok) return refused(read.error);
  const { date, isReordered } = read.value;
  return { text: date, notes: isReordered ? [{ code: 'dayRead', values: { day: date } }] : [] };
};

const numberReader: Reader = (text) => {
  const number = wholeNumber(text);
  return typeof number === 'number' ? plain(String(number)) : refused('notANumber');
};

const yes = new Set('true;yes;y;1;x;oui;vrai;si;verdadero;نعم;صحيح'.split(';').map(folded));
const no = new Set('false;no;n;0;non;faux;falso;لا;خطأ'.split(';').map(folded));

const yesNoReader: Reader = (text) => {
  const word = folded(text);
  if (yes.has(word)) return plain('true');
  return no.has(word) ? plain('false') : refused('notYesOrNo');
};

/** People divide addresses by blanks and commas, too. */
const linksReader: Reader = (text) => plain(wordsCell(linksOf(text)));

const countryReader: Reader = (text) => {
  const code = countryNamed(text);
  return code === undefined ? refused('unknownCode') : plain(code);
};

type Worded = 'kind' | 'availability';

/** Codes that no vocabulary of the register names in these words. */
const wordedCodes = (group: Worded, codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    codes.flatMap((code) => [
      [folded(code), code] as const,
      ...languages.map((language) => {
        const words: Readonly<Record<string, unknown>> = sheetWordsOf(language);
        return [folded(String(words[`${group}.${code}`])), code] as const;
      }),
    ]),
  );

export const kinds = wordedCodes('kind', ['pledge', 'offer']);
export const availabilityCodes = [
  'requested',
  'not_requested',
  'not_stated',
  'open',
  'committed',
] as const;
const availabilities = wordedCodes('availability', availabilityCodes);

const wordedReader =
  (codes: ReadonlyMap<string, string>): Reader =>
  (text) => {
    const code = codes.get(folded(text));
    return code === undefined ? refused('unknownCode') : plain(code);
  };

/** Places are read together, by the row: see `places-of-row.ts`. */
const asWritten: Reader = plain;

const upperCase: Reader = (text) => plain(text.trim().toUpperCase());

const namesNothing = new Set(
  [notStated, ...languages.map((language) => notStatedLabel[language])].map(folded),
);

const own: Readonly<Record<OwnTaken, Reader>> = {
  record_id: asWritten,
  component_no: asWritten,
  kind: wordedReader(kinds),
  title: textReader,
  language: codeReader('textLanguages'),
  entity_name: textReader,
  /** That nobody stated it is an answer, as the export gives it. */
  entity_type: (text, language) =>
    namesNothing.has(folded(text))
      ? plain(notStated)
      : codeReader('stakeholderTypes')(text, language),
  joint_partners: textReader,
  iso3: countryReader,
  party_id: asWritten,
  area: codeReader('areas'),
  text: textReader,
  component_countries: asWritten,
  regions: asWritten,
  anywhere: yesNoReader,
  places_stated: textReader,
  amount_min: numberReader,
  amount_max: numberReader,
  unit: codeReader('units'),
  currency: upperCase,
  amount_period: codeReader('periods'),
  start: dateReader,
  end: dateReader,
  time_stated: textReader,
  conditions: textReader,
  condition_kinds: codesReader('conditions'),
  availability: (text, language) => {
    const said = yesNoReader(text, language);
    return said.notes.length === 0 ? said : wordedReader(availabilities)(text, language);
  },
  source_url: linksReader,
};

const readerOf = (column: RowColumn): Reader => {
  if (column in own) return own[column as OwnTaken];
  const holds = describedColumns.get(column)?.field.holds;
  switch (holds?.type) {
    case 'code':
      return codeReader(holds.vocabulary);
    case 'codes':
      return codesReader(holds.vocabulary);
    case 'date':
      return dateReader;
    case 'count':
      return numberReader;
    case 'yesNo':
      return yesNoReader;
    case 'text':
    case 'texts':
      return textReader;
    case 'own':
    case undefined:
      return asWritten;
  }
};

/** What is guarded against formulas in a file of ours, as `spreadsheet-safe.ts` does it. */
const guard =
  /(^|[;\t\r\n\v\f\u0085\u2028\u2029])'(?=["\p{Cf}\s]*[=+\-@\0\uFF1D\uFF0B\uFF0D\uFF20\t\r\n])/gu;

export const readGridCell = (
  column: RowColumn,
  { text, origin }: GridCell,
  language: Language,
): ReadCell => {
  if (origin === 'lostFormula') return refused('lostFormula');
  const bare = text.replaceAll(guard, '$1');
  // Where texts begin and end with blanks, nobody meant them.
  const written = bare.trim();
  if (written === '') return plain('');
  const read = readerOf(column)(written, language);
  return {
    text: read.text,
    notes: [
      ...read.notes,
      ...(origin === 'formula' ? [{ code: 'formulaValue' } as const] : []),
      ...(bare === text ? [] : [{ code: 'quoteTaken' } as const]),
    ],
  };
};

/** The name of a code in the reader's language. */
export const wordsOfCode = (
  vocabulary: RegisterName | 'countries',
  id: string,
  language: Language,
) => labelOf(vocabulary, id)?.[language] ?? id;
