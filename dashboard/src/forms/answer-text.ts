/** Answers as their readers would write them: the names of what was chosen, and texts as they are. */
import type { VocabularyName } from '#shared/vocabulary/vocabulary';

import type { Words } from '../i18n/words.ts';
import { nameOf } from '../records/names.ts';
import type { Entries } from '../kept/answers-given.ts';

const vocabularyOf: Readonly<Record<string, VocabularyName>> = {
  language: 'recordLanguages',
  languages: 'recordLanguages',
  edition: 'editions',
  legalFrameworks: 'legalFrameworks',
  legalTradition: 'legalTraditions',
  statusDetermination: 'statusDeterminations',
  caseload: 'caseloads',
  availability: 'availabilities',
  excludedCountries: 'countries',
  countries: 'countries',
  regions: 'coverageRegions',
  area: 'areas',
  topics: 'topics',
  qualities: 'qualities',
  supportTypes: 'supportTypes',
  unit: 'units',
  per: 'periods',
  conditionKind: 'conditions',
};

/** Ids that the words of the form name. */
const saidIn = (field: string, value: string, { say }: Words): string | undefined => {
  const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    area: { none: say('form.noArea') },
    where: {
      places: say('where.places'),
      anywhere: say('where.anywhere'),
      notKnown: say('where.notKnown'),
    },
    supportRequested: {
      yes: say('supportRequested.yes'),
      no: say('supportRequested.no'),
      notStated: say('supportRequested.notStated'),
    },
  };
  return said[field]?.[value];
};

/** One answer for each line or choice. */
export const answerTexts = (answers: Entries, words: Words): readonly string[] =>
  answers
    .filter(([field]) => field !== 'part')
    .map(([field, value]) => {
      const vocabulary = vocabularyOf[field];
      return saidIn(field, value, words) ?? (vocabulary ? nameOf(vocabulary, value, words) : value);
    });
