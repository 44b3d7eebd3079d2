/** Every amount that a text states, with its place: a number, what it counts, and per which period. */
import type { Quantity } from '#shared/domain/records/quantity';

import { countedInside } from './amount-units.ts';
import { type AmountWords, type CueKind, cueKinds } from './amount-words.ts';
import { limitsIn } from './amount-limits.ts';
import { periodOf, periodsIn } from './amount-periods.ts';
import { type Range, rangeOf } from './amount-ranges.ts';
import { isNumbered, numbersIn } from './numbers.ts';
import { type FoundPhrase, phraseAt, phrasesByList } from './phrases.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { Token } from './tokens.ts';
import { type Counting, countingOf, countsPeople, mostBare } from './amount-counting.ts';
import { isAnother, isReferring, isRest, isShare, countedWholeOf } from './amount-parts.ts';
import { singlesIn } from './amount-singles.ts';

/** By a noun of its own, by that of another amount, of which it may be the rest, or by a noun in the singular. */
type HowCounted = 'own' | 'inherited' | 'rest' | 'referring' | 'single';

export type AmountCandidate = {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
  /** Its tokens. */
  readonly at: number;
  readonly to: number;
  readonly how: HowCounted;
};

export type AmountCues = Readonly<Record<CueKind, readonly FoundPhrase[]>>;

export type Amounts = {
  readonly candidates: readonly AmountCandidate[];
  readonly segments: Segments;
  readonly cues: AmountCues;
};

type Ends = Pick<Range, 'min' | 'max' | 'at' | 'to'>;

type Add = (ends: Ends, counting: Counting, how: HowCounted) => void;

/** What it counts stands with another number: "eight of them", "ten of the forty seats", "the remaining 56", "another eight". */
const countedElsewhere = (
  words: AmountWords,
  tokens: readonly Token[],
  range: Range,
  before: Quantity | undefined,
): readonly [Counting, HowCounted] | undefined => {
  const { at, to, max, last } = range;
  const whole = countedWholeOf(words, tokens, to);
  if (whole) return [{ unit: whole.unit, from: at, to: whole.to }, 'own'];
  const ofThem = phraseAt(words.ofThem, tokens, to);
  if (before && ofThem) return [{ unit: before.unit, from: at, to: ofThem.to }, 'inherited'];
  const counted = before && before.unit !== 'money' ? before : undefined;
  if (counted && isRest(words, tokens, range))
    return [{ unit: counted.unit, from: at, to }, 'rest'];
  if (counted && isAnother(words, tokens, range))
    return [{ unit: counted.unit, from: at, to }, 'inherited'];
  if (counted && !last.likeYear && isReferring(words, tokens, range))
    return [{ unit: counted.unit, from: at, to }, 'referring'];
  if (max < mostBare && countsPeople(words, tokens, range))
    return [{ unit: 'people', from: at, to }, 'own'];
  return before?.unit === 'money' && !last.likeYear && last.value >= 1000
    ? [{ unit: before.unit, currency: before.currency, from: at, to }, 'inherited']
    : undefined;
};

/** "Since 2019 our inspectors": a year counts nobody. */
const isYear = ({ first, last }: Range, { unit }: Counting): boolean =>
  unit !== 'money' && first === last && last.likeYear && last.value > 2010 && last.value < 2060;

const inNumbers = (
  words: AmountWords,
  tokens: readonly Token[],
  add: Add,
  earlier: () => AmountCandidate | undefined,
): void => {
  const spans = numbersIn(words.numbers, tokens);
  for (let n = 0; n < spans.length; n += 1) {
    const span = spans[n];
    if (!span || isNumbered(words.numbers, tokens, span.at)) continue;
    const range = rangeOf(words, tokens, span, spans[n + 1]);
    if (range.last !== span) n += 1;
    const counting = countingOf(words, tokens, range);
    if (isShare(words, tokens, range, counting?.to ?? range.to)) {
      n += 1;
      continue;
    }
    if (counting) {
      if (!isYear(range, counting)) add(range, counting, 'own');
      continue;
    }
    const elsewhere = countedElsewhere(words, tokens, range, earlier()?.quantity);
    if (elsewhere) add(range, ...elsewhere);
  }
};

export const amountCandidates = (words: AmountWords, tokens: readonly Token[]): Amounts => {
  const segments = segmentsOf(tokens);
  const cues = phrasesByList(words.cues, cueKinds, tokens);
  const isLimit = limitsIn(words, tokens, segments);
  const periods = periodsIn(words, tokens);
  const candidates: AmountCandidate[] = [];
  const add: Add = ({ min, max }, counting, how) => {
    const { unit, currency, from, to } = counting;
    candidates.push({
      quantity: {
        min: min === max && isLimit(from, to) ? 0 : Math.round(min),
        max: Math.round(max),
        unit,
        per: periodOf(periods, segments, from, to),
        ...(currency !== undefined && { currency }),
      },
      start: tokens[from]?.start ?? 0,
      end: tokens[to - 1]?.end ?? 0,
      at: from,
      to,
      how,
    });
  };
  inNumbers(words, tokens, add, () => candidates.at(-1));
  for (let at = 0; at < tokens.length; at += 1) {
    const inside = countedInside(words, tokens, at);
    if (!inside) continue;
    const { unit, to, value } = inside;
    add({ min: value, max: value, at, to }, { unit, from: at, to }, 'own');
  }
  for (const { from, to } of singlesIn(words, tokens, segments, cues.lent))
    add({ min: 1, max: 1, at: from, to }, { unit: 'people', from, to }, 'single');
  return { candidates: candidates.sort((left, right) => left.at - right.at), segments, cues };
};
