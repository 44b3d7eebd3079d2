/** Answers as their readers would write them: the names of what was chosen, and texts as they are. */
import type { Words } from '../i18n/words.ts';
import { nameOf, type VocabularyName } from '../records/names.ts';
import type { Entries } from '../kept/answers-given.ts';

const vocabularyOf: Readonly<Record<string, VocabularyName | 'country'>> = {
  language: 'language',
  languages: 'language',
  edition: 'edition',
  legalFrameworks: 'legalFramework',
  legalTradition: 'legalTradition',
  excludedCountries: 'country',
  countries: 'country',
  regions: 'region',
  area: 'area',
  topics: 'topic',
  supportTypes: 'supportType',
  unit: 'unit',
  per: 'period',
  conditionKind: 'condition',
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
    availability: { open: say('availability.open'), committed: say('availability.committed') },
    caseload: {
      under_1000: say('caseload.under_1000'),
      '1000_9999': say('caseload.1000_9999'),
      '10000_99999': say('caseload.10000_99999'),
      '100000_or_more': say('caseload.100000_or_more'),
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
