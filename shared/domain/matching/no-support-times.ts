/** When the State that asks can take in no support, held against when both sides could begin and would end. */
import { firstDayOf, lastDayOf } from '../values/days-of-date.ts';
import type { RecordFeatures } from './features.ts';
import type { Pair } from './pair.ts';

/** First and last day, each open where it is not stated. */
type Days = { readonly start: string | undefined; readonly end: string | undefined };

const later = (left: string | undefined, right: string | undefined): string | undefined =>
  left !== undefined && (right === undefined || left > right) ? left : right;

const earlier = (left: string | undefined, right: string | undefined): string | undefined =>
  left !== undefined && (right === undefined || left < right) ? left : right;

/** Undefined where the State states no such time. */
const withoutSupport = ({ noSupportFrom, noSupportUntil }: RecordFeatures): Days | undefined =>
  noSupportFrom === undefined && noSupportUntil === undefined
    ? undefined
    : {
        start: noSupportFrom === undefined ? undefined : firstDayOf(noSupportFrom),
        end: noSupportUntil === undefined ? undefined : lastDayOf(noSupportUntil),
      };

/** The days from today on that both sides name. */
const daysOfBoth = ({ asked, given }: Pair, today: string): Days => ({
  start: later(later(asked.start, given.start), today),
  end: earlier(asked.end, given.end),
});

const beginsBy = (start: string | undefined, day: string | undefined): boolean =>
  start === undefined || day === undefined || start <= day;

/** The time in which the State can take in nothing, where it touches the days that both sides name. */
export const timeWithNone = (pair: Pair, today: string): Days | undefined => {
  const none = withoutSupport(pair.pledge);
  if (!none) return undefined;
  const both = daysOfBoth(pair, today);
  return beginsBy(none.start, both.end) && beginsBy(both.start, none.end) ? none : undefined;
};

/** Whether every day that both sides name lies in it: what is open on one side may yet come later, or sooner. */
export const canTakeNone = (pair: Pair, today: string): boolean => {
  const none = withoutSupport(pair.pledge);
  if (!none) return false;
  const both = daysOfBoth(pair, today);
  const startsIn = none.start === undefined || (both.start ?? today) >= none.start;
  const endsIn = none.end === undefined || (both.end !== undefined && both.end <= none.end);
  return startsIn && endsIn && beginsBy(both.start, both.end);
};
