/** What is read of a stored record: its title, and the texts of its components, each once. Pure. */
import type { StoredRecord } from '#shared/domain/records/record';

import { type Language, languages } from '#shared/vocabulary/label';

import type { RecordText } from './searched-record.ts';

/** The language of a record, where there are tables for it. */
export const languageRead = ({ language }: Pick<StoredRecord, 'language'>): Language | undefined =>
  languages.find((each) => each === language);

/** Undefined in a language that has no tables. */
export const proseOf = (record: StoredRecord): RecordText | undefined => {
  const language = languageRead(record);
  if (language === undefined) return undefined;
  const { kind, title, components, party, createdAt } = record;
  const inWords = [...new Set(components.flatMap(({ places }) => places.stated))];
  return {
    kind,
    language,
    title,
    text: [...new Set(components.map(({ text }) => text))].join('\n\n'),
    // A pledge is for its own country, whatever else it names.
    ...(kind === 'offer' && inWords.length > 0 && { placesInWords: inWords }),
    submitted: createdAt.slice(0, 10),
    // A type that nobody stated tells no more than a State's.
    party: { name: party.name, type: party.type ?? 'state', country: party.country },
  };
};
