/** Per which period an amount is: once, where none is told. */
import { findTerm } from '#shared/vocabulary/label';
import { type PeriodId, periods as knownPeriods } from '#shared/vocabulary/units';

import type { AmountWords } from './amount-words.ts';
import { type FoundPhrase, phrasesIn } from './phrases.ts';
import type { Segments } from './segments.ts';
import type { Token } from './tokens.ts';

/** "For a month" is none. */
export const periodsIn = (words: AmountWords, tokens: readonly Token[]): readonly FoundPhrase[] =>
  phrasesIn(words.periods, tokens).filter(({ value }) => value !== 'none');

/** "Each year, a dozen …": a part of its own speaks of what follows. */
const opening = (
  segments: Segments,
  periods: readonly FoundPhrase[],
  at: number,
): FoundPhrase | undefined =>
  periods.find((each) => {
    const length = segments.part.filter((part) => part === segments.part[each.at]).length;
    const whole = length - (each.to - each.at) <= 1;
    return each.at < at && whole && segments.sentence[each.at] === segments.sentence[at];
  });

/** Once too where it is a period that no quantity can state, such as a week or a quarter. */
export const periodOf = (
  periods: readonly FoundPhrase[],
  segments: Segments,
  at: number,
  to: number,
): PeriodId => {
  const inPartOf = (token: number) => (each: FoundPhrase) =>
    segments.part[each.at] === segments.part[token];
  const after = periods.filter(inPartOf(to - 1)).find((each) => each.at >= to - 1);
  const before = periods.filter(inPartOf(at)).findLast((each) => each.to <= at);
  const period = (after ?? before ?? opening(segments, periods, at))?.value ?? 'once';
  return findTerm(knownPeriods, period)?.id ?? 'once';
};
