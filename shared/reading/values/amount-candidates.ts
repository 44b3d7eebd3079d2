/** Every amount that a text states, with its place: a number, what it counts, and per which period. */
import type { Quantity } from '#shared/domain/quantity';

import { countedInside } from './amount-units.ts';
import type { AmountWords } from './amount-words.ts';
import { limitsIn } from './amount-limits.ts';
import { periodOf, periodsIn } from './amount-periods.ts';
import { type Range, rangeOf } from './amount-ranges.ts';
import { isNumbered, numbersIn } from './numbers.ts';
import { phraseAt } from './phrases.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';
import { type Counting, countingOf, countsPeople, isAnother, mostBare } from './amount-counting.ts';

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

export type Amounts = {
  readonly candidates: readonly AmountCandidate[];
  readonly segments: Segments;
  readonly tokens: readonly Token[];
};

type Ends = Pick<Range, 'min' | 'max' | 'at' | 'to'>;

const inNumbers = (
  words: AmountWords,
  tokens: readonly Token[],
  add: (ends: Ends, counting: Counting, inherited: boolean) => void,
  earlier: () => AmountCandidate | undefined,
): void => {
  const spans = numbersIn(words.numbers, tokens);
  for (let n = 0; n < spans.length; n += 1) {
    const span = spans[n];
    if (!span || isNumbered(words.numbers, tokens, span.at)) continue;
    const range = rangeOf(words, tokens, span, spans[n + 1]);
    if (range.last !== span) n += 1;
    const counting = countingOf(words, tokens, range);
    const same = phraseAt(words.ofThem, tokens, range.to);
    const before = earlier()?.quantity;
    if (counting) add(range, counting, false);
    else if (same && before) {
      add(range, { unit: before.unit, from: range.at, to: same.to }, true);
    } else if (before && before.unit !== 'money' && isAnother(words, tokens, range)) {
      add(range, { unit: before.unit, from: range.at, to: range.to }, true);
    } else if (range.max < mostBare && countsPeople(words, tokens, range)) {
      add(range, { unit: 'people', from: range.at, to: range.to }, false);
    } else if (before?.unit === 'money' && !span.likeYear && span.value >= 1000) {
      const { unit, currency } = before;
      add(range, { unit, currency, from: range.at, to: range.to }, true);
    }
  }
};

export const amountCandidates = (words: AmountWords, tokens: readonly Token[]): Amounts => {
  const segments = segmentsOf(tokens);
  const isLimit = limitsIn(words, tokens, segments);
  const periods = periodsIn(words, tokens);
  const candidates: AmountCandidate[] = [];
  const add = ({ min, max }: Ends, counting: Counting, inherited: boolean): void => {
    const { unit, currency, from, to } = counting;
    const per = periodOf(periods, segments, from, to);
    if (!per) return;
    candidates.push({
      quantity: {
        min: min === max && isLimit(from, to) ? 0 : Math.round(min),
        max: Math.round(max),
        unit,
        per,
        ...(currency !== undefined && { currency }),
      },
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      at: from,
      to,
      inherited,
    });
  };
  inNumbers(words, tokens, add, () => candidates.at(-1));
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = countedInside(words, tokens, at);
    if (!inside) continue;
    const { unit, to, value } = inside;
    add({ min: value, max: value, at, to }, { unit, from: at, to }, false);
  }
  return { candidates: candidates.sort((left, right) => left.at - right.at), segments, tokens };
};
