/** A proposed answer in its reader's words: what it says, and to which question. Pure. */
import { measureOf } from '#shared/domain/records/measure';
import type { Quantity } from '#shared/domain/records/quantity';
import type { RecordKind } from '#shared/domain/records/record';
import type { VocabularyName } from '#shared/vocabulary/vocabulary';

import type { Words } from '../i18n/words.ts';
import { sayAmount } from '../records/say-amount.ts';
import { vocabularyLabel } from '../records/names.ts';
import type { ProposedAnswer } from './proposals.ts';
import type { ProposedField } from './stated-component.ts';

const vocabularies: Partial<Readonly<Record<ProposedField, VocabularyName>>> = {
  area: 'areas',
  topics: 'topics',
  supportTypes: 'supportTypes',
  countries: 'countries',
  regions: 'coverageRegions',
  languages: 'recordLanguages',
};

const quantityText = (quantity: Quantity, words: Words): string =>
  sayAmount(words)(quantity.min, measureOf(quantity), quantity.max);

export const proposedText = ({ field, value }: ProposedAnswer, words: Words): string => {
  const { say } = words;
  const vocabulary = vocabularies[field];
  if (vocabulary) return vocabularyLabel(vocabulary, String(value), words);
  if (field === 'supportRequested')
    return say(value === true ? 'supportRequested.yes' : 'supportRequested.no');
  if (field === 'quantity') return quantityText(value as Quantity, words);
  if (field === 'anywhere') return say('where.anywhere');
  if (field === 'conditions')
    return vocabularyLabel('conditions', (value as { readonly kind: string }).kind, words);
  return words.date(String(value));
};

export const questionOf = (field: ProposedField, kind: RecordKind, { say }: Words): string => {
  if (field === 'supportTypes') return say(`field.supportTypes.${kind}`);
  return field === 'anywhere' ? say('field.where') : say(`field.${field}`);
};
