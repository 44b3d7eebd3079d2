/** Every amount that a text states, with its place: a number, what it counts, and per which period. */
import type { Quantity } from '#shared/domain/quantity';
import type { PeriodId } from '#shared/vocabulary/units';

import { countedAfter, countedInside, currencyAfter, currencyBefore } from './amount-units.ts';
import type { AmountWords } from './amount-words.ts';
import { isNumbered, type NumberSpan, numbersIn } from './numbers.ts';
import { type Found, phraseAt, phrasesIn } from './phrases.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';

export type AmountCandidate = {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** Its tokens. */
  readonly at: number;
  readonly to: number;
  /** What it counts is another amount's, not its own. */
  readonly inherited: boolean;
};

/** "Each year, a dozen …": a part of its own speaks of what follows. */
const opening = (segments: Segments, periods: readonly Found[], at: number): Found | undefined =>
  periods.find((each) => {
    const length = segments.part.filter((part) => part === segments.part[each.at]).length;
    const whole = length - (each.to - each.at) <= 1;
    return each.at < at && whole && segments.sentence[each.at] === segments.sentence[at];
  });

type Range = {
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

const rangeOf = (
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

const isNear = (found: Found, at: number): boolean => found.to <= at && at - found.to <= 3;

const periodOf = (
  periods: readonly Found[],
  segments: Segments,
  at: number,
  to: number,
): PeriodId => {
  const inPartOf = (token: number) => (each: Found) =>
    segments.part[each.at] === segments.part[token];
  const after = periods.filter(inPartOf(to - 1)).find((each) => each.at >= to - 1);
  const before = periods.filter(inPartOf(at)).at(-1);
  return (
    ((after ?? before ?? opening(segments, periods, at))?.value as PeriodId | undefined) ?? 'once'
  );
};

type Counting = Pick<Quantity, 'unit' | 'currency'> & {
  readonly from: number;
  readonly to: number;
};

const countingOf = (
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
  return counted && { unit: counted.unit, from: first.at, to: counted.to };
};

export type Amounts = {
  readonly candidates: readonly AmountCandidate[];
  readonly segments: Segments;
};

export const amountCandidates = (words: AmountWords, tokens: readonly Token[]): Amounts => {
  const segments = segmentsOf(tokens);
  const upTo = phrasesIn(words.upTo, tokens);
  const upToAfter = phrasesIn(words.upToAfter, tokens);
  const periods = phrasesIn(words.periods, tokens).filter(({ value }) => value !== 'none');
  const nots = phrasesIn(words.not, tokens);
  const mores = phrasesIn(words.moreThan, tokens);
  const spans = numbersIn(words.numbers, tokens);
  const candidates: AmountCandidate[] = [];

  const add = (
    range: Omit<Range, 'first' | 'last'>,
    counting: Counting,
    inherited: boolean,
  ): void => {
    const { unit, currency, from, to } = counting;
    const limited =
      range.min === range.max &&
      (upTo.some((each) => isNear(each, from)) ||
        mores.some(
          (more) =>
            isNear(more, from) && nots.some((not) => not.to <= more.at && more.at - not.to <= 6),
        ) ||
        upToAfter.some(
          (each) =>
            each.at >= to - 1 &&
            each.at <= to + 4 &&
            segments.part[each.at] === segments.part[from],
        ));
    const round = (value: number): number => Math.round(value);
    candidates.push({
      quantity: {
        min: limited ? 0 : round(range.min),
        max: round(range.max),
        unit,
        per: periodOf(periods, segments, from, to),
        ...(currency !== undefined && { currency }),
      },
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      at: from,
      to,
      inherited,
    });
  };

  for (let n = 0; n < spans.length; n += 1) {
    const span = spans[n];
    if (!span || isNumbered(words.numbers, tokens, span.at)) continue;
    const range = rangeOf(words, tokens, span, spans[n + 1]);
    if (range.last !== span) n += 1;
    const counting = countingOf(words, tokens, range);
    const same = phraseAt(words.ofThem, tokens, range.to);
    const earlier = candidates.at(-1);
    if (counting) add(range, counting, false);
    else if (same && earlier) {
      add(range, { unit: earlier.quantity.unit, from: range.at, to: same.to }, true);
    } else if (earlier?.quantity.unit === 'money' && !span.likeYear && span.value >= 1000) {
      const { currency } = earlier.quantity;
      add(range, { unit: 'money', currency, from: range.at, to: range.to }, true);
    }
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = countedInside(words, tokens, at);
    if (!inside) continue;
    const { unit, to, value } = inside;
    add({ min: value, max: value, at, to }, { unit, from: at, to }, false);
  }
  return { candidates: candidates.sort((left, right) => left.at - right.at), segments };
};
