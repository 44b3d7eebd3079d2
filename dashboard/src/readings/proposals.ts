/** The answers that are proposed of a text: what was read as sure or likely and is not stated yet. Pure. */
import type { ReadingView, ReadSpan } from '#shared/contract/suggestions/reading-views';

import { quotesOf } from './quotes.ts';
import {
  isOffered,
  type OfferedAnswer,
  codes,
  first,
  areaAndTopics,
  placesRead,
  timesRead,
  conditionsRead,
} from './offered-answers.ts';
import { type ProposedField, type ToPropose, isBlank } from './stated-component.ts';

export type ProposedAnswer = {
  /** The same for the same answer: of field and value. */
  readonly id: string;
  readonly field: ProposedField;
  /** As the API takes it; of what has several values, one of them. */
  readonly value: unknown;
  readonly grade: 'sure' | 'likely';
  readonly spans: readonly ReadSpan[];
  readonly quotes: readonly string[];
};

export const proposalsOf = (reading: ReadingView, asked: ToPropose): readonly ProposedAnswer[] =>
  offersOf(reading, asked)
    .filter(isOffered)
    .map(({ field, code, value, grade, spans }) => ({
      id: `${field} ${code}`,
      field,
      value,
      grade: grade === 'sure' ? 'sure' : 'likely',
      spans,
      quotes: quotesOf(spans, asked.texts),
    }));

/** What was set aside, for these words: other words propose it anew. */
export const setAsideName = ({ id, quotes }: Pick<ProposedAnswer, 'id' | 'quotes'>): string =>
  `${id}: ${quotes.join(' … ').toLocaleLowerCase('en')}`;

const offersOf = (reading: ReadingView, asked: ToPropose): readonly OfferedAnswer[] => {
  const { stated, saysWhetherAsked } = asked;
  const { codes: read, supportRequested } = reading;
  return [
    ...(supportRequested && !saysWhetherAsked
      ? first([supportRequested], 'supportRequested', ({ value }) => value)
      : []),
    ...areaAndTopics(read, stated),
    ...codes('supportTypes', read.supportTypes, stated.supportTypes),
    ...(isBlank(stated.quantity)
      ? first(read.quantities, 'quantity', ({ quantity }) => quantity)
      : []),
    ...placesRead(read, stated),
    ...codes('languages', read.languages, stated.languages),
    ...timesRead(read, asked),
    ...conditionsRead(read, asked),
  ];
};
