/** Answers as their readers would write them: the names of what was chosen, and texts as they are. */
import { componentFields } from '#shared/domain/fields/component-fields';
import type { DescribedFields } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { VocabularyName } from '#shared/vocabulary/vocabulary';

import type { Words } from '../../i18n/words.ts';
import { vocabularyLabel } from '../../records/names.ts';
import type { Entries } from '../../kept/answers-given.ts';

const described: DescribedFields = { ...componentFields, ...recordFields };

/** Of parts of what has a shape of its own. */
const ownVocabularies: Readonly<Record<string, VocabularyName>> = {
  language: 'textLanguages',
  availability: 'availabilities',
  excludedCountries: 'countries',
  countries: 'countries',
  regions: 'coverageRegions',
  area: 'areas',
  unit: 'units',
  per: 'periods',
  conditionKind: 'conditions',
};

const vocabularyOf = (name: string): VocabularyName | undefined => {
  const holds = described[name]?.holds;
  return holds && 'vocabulary' in holds ? holds.vocabulary : ownVocabularies[name];
};

const yesOrNo = { yes: 'answer.yes', no: 'answer.no', notStated: 'answer.notStated' } as const;

/** Of a question that is answered by yes or no. */
const saidToQuestion = (field: string, value: string, { say }: Words): string | undefined => {
  const key = Object.entries(yesOrNo).find(([answer]) => answer === value)?.[1];
  return described[field]?.holds.type === 'yesNo' && key ? say(key) : undefined;
};

/** Ids that the words of the form name. */
const saidIn = (field: string, value: string, words: Words): string | undefined => {
  const { say } = words;
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
  return said[field]?.[value] ?? saidToQuestion(field, value, words);
};

/** One answer for each line or choice. */
export const answerTexts = (answers: Entries, words: Words): readonly string[] =>
  answers
    .filter(([field]) => field !== 'part')
    .map(([field, value]) => {
      const vocabulary = vocabularyOf(field);
      return (
        saidIn(field, value, words) ??
        (vocabulary ? vocabularyLabel(vocabulary, value, words) : value)
      );
    });
