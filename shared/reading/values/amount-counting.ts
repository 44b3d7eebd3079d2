/** What a number counts: money, a noun before or behind it, or people that no noun names. */
import type { Quantity } from '#shared/domain/records/quantity';

import { countedAfter, countedBefore } from './amount-units.ts';
import { currencyAfter, currencyBefore } from './amount-currencies.ts';
import type { AmountWords } from './amount-words.ts';
import type { Range } from './amount-ranges.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

export type Counting = Pick<Quantity, 'unit' | 'currency'> & {
  readonly from: number;
  readonly to: number;
};

export const countingOf = (
  words: AmountWords,
  tokens: readonly Token[],
  { first, last }: Range,
): Counting | undefined => {
  const after = currencyAfter(words, tokens, last.to);
  const before = currencyBefore(words, tokens, first.at);
  const between = first === last ? undefined : currencyAfter(words, tokens, first.to);
  const currency = after ?? before ?? between;
  if (currency) {
    return {
      unit: 'money',
      currency: currency.currency,
      from: before?.from ?? first.at,
      to: Math.max(last.to, after?.to ?? 0),
    };
  }
  const counted = countedAfter(words, tokens, last.to);
  const noun = counted ? undefined : countedBefore(words, tokens, first.at);
  if (noun) return { unit: noun, from: first.at - 1, to: last.to };
  return counted && { unit: counted.unit, from: first.at, to: counted.to };
};

/** More than so many are hardly counted without a noun, and may be a year. */
export const mostBare = 500;

/** "Groups of 15", "number of places: 16", "we can host eight at a time": people are counted, and no noun says so. */
export const countsPeople = (
  words: AmountWords,
  tokens: readonly Token[],
  { at, to }: Range,
): boolean => {
  const next = tokens[to];
  const isBare =
    next === undefined ||
    next.kind === 'mark' ||
    phraseAt(words.bareAfter, tokens, to) !== undefined;
  const end = tokens[at - 1]?.text === ':' ? at - 1 : at;
  return (
    isBare && [1, 2, 3].some((back) => phraseAt(words.bareBefore, tokens, end - back)?.to === end)
  );
};
