/** One cell as the export would have written it, and what is to be said of how it was read. */
import { type Language, notStated } from '../vocabulary/label.ts';
import { statesNothing } from '../naming/placeholders.ts';
import type { GridCell } from './grid.ts';
import {
  describedColumns,
  hasWordsBeside,
  holdsWords,
  type OwnTaken,
  type RowColumn,
} from './row-columns.ts';
import { availabilityWords, kinds } from './worded-codes.ts';
import {
  asWrittenReader,
  codeOrWordsReader,
  codeReader,
  codesOrWordsReader,
  codesReader,
  countryReader,
  dateReader,
  linksReader,
  numberReader,
  plainCell,
  type ReadCell,
  type Reader,
  refusedCell,
  statedReader,
  textReader,
  upperCase,
  wordedReader,
  yesNoReader,
} from './cell-readers.ts';

const own: Readonly<Record<OwnTaken, Reader>> = {
  record_id: asWrittenReader,
  component_no: asWrittenReader,
  kind: wordedReader(kinds),
  title: textReader,
  language: codeReader('textLanguages'),
  entity_name: textReader,
  /** That nobody stated it is an answer, as the export gives it. */
  entity_type: (text, language) =>
    statesNothing(text) ? plainCell(notStated) : codeReader('stakeholderTypes')(text, language),
  joint_partners: textReader,
  iso3: countryReader,
  party_id: asWrittenReader,
  area: codeOrWordsReader('areas'),
  text: textReader,
  component_countries: asWrittenReader,
  regions: asWrittenReader,
  anywhere: yesNoReader,
  places_stated: statedReader,
  amount_min: numberReader,
  amount_max: numberReader,
  unit: codeReader('units'),
  currency: upperCase,
  amount_period: codeReader('periods'),
  start: dateReader,
  end: dateReader,
  time_stated: statedReader,
  conditions: textReader,
  condition_kinds: codesReader('conditions'),
  availability: (text, language) => {
    const said = yesNoReader(text, language);
    return said.notes.length === 0 ? said : wordedReader(availabilityWords)(text, language);
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
      return hasWordsBeside(column)
        ? codesOrWordsReader(holds.vocabulary)
        : codesReader(holds.vocabulary);
    case 'date':
      return dateReader;
    case 'count':
      return numberReader;
    case 'yesNo':
      return yesNoReader;
    case 'text':
    case 'texts':
      return holdsWords(column) ? statedReader : textReader;
    case 'own':
    case undefined:
      return asWrittenReader;
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
  if (origin === 'lostFormula') return refusedCell('lostFormula');
  const bare = text.replaceAll(guard, '$1');
  // Where texts begin and end with blanks, nobody meant them.
  const written = bare.trim();
  if (written === '') return plainCell('');
  const read = readerOf(column)(written, language);
  return {
    ...read,
    notes: [
      ...read.notes,
      ...(origin === 'formula' ? [{ code: 'formulaValue' } as const] : []),
      ...(bare === text ? [] : [{ code: 'quoteTaken' } as const]),
    ],
  };
};
