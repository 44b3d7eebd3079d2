/** Two numbers that are the ends of one: "between 20 and 25", "de 300 a 500 mil", "بين 50 و80". */
import { currencyAfter, currencyBefore } from './amount-currencies.ts';
import type { AmountWords } from './amount-words.ts';
import type { NumberSpan } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

export type Range = {
  readonly min: number;
  readonly max: number;
  readonly at: number;
  readonly to: number;
  readonly first: NumberSpan;
  readonly last: NumberSpan;
};

const startsWithAnd = (token: Token | undefined): boolean => token?.text.startsWith('و') ?? false;

/** Where the second number of a range may begin, a currency behind the first one left aside. */
const joinAfter = (
  words: AmountWords,
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly and: boolean } | undefined => {
  const and = tokens[from]?.text ?? '';
  if (and === '-') return { to: from + 1, and: false };
  const found = phraseAt(words.rangeJoin, tokens, from);
  if (found) return { to: found.to, and: ['and', 'et', 'y', 'e', 'و'].includes(and) };
  return words.language === 'ar' && startsWithAnd(tokens[from])
    ? { to: from, and: true }
    : undefined;
};

const opensRange = (words: AmountWords, tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((back) => {
    const found = phraseAt(words.rangeFirst, tokens, at - back);
    return found !== undefined && found.to <= at && at - found.to <= 1;
  });

export const rangeOf = (
  words: AmountWords,
  tokens: readonly Token[],
  first: NumberSpan,
  second: NumberSpan | undefined,
): Range => {
  const alone = {
    min: first.value,
    max: first.value,
    at: first.at,
    to: first.to,
    first,
    last: first,
  };
  if (!second) return alone;
  const counted = currencyAfter(words, tokens, first.to)?.to ?? first.to;
  const join = joinAfter(words, tokens, first.to) ?? joinAfter(words, tokens, counted);
  if (!join) return alone;
  const before = currencyBefore(words, tokens, second.at)?.from ?? second.at;
  if (join.to !== second.at && join.to !== before) return alone;
  if (
    join.and &&
    !opensRange(words, tokens, currencyBefore(words, tokens, first.at)?.from ?? first.at)
  ) {
    return alone;
  }
  const shares = first.scale === 1 && second.scale > 1 && first.value < 1000;
  const min = shares ? first.value * second.scale : first.value;
  if (min >= second.value || first.likeYear) return alone;
  return { min, max: second.value, at: first.at, to: second.to, first, last: second };
};
