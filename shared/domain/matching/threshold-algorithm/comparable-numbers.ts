/** Days, worlds and parties as numbers that are compared where the walk meets a pair. */
import type { RecordFeatures } from '../features.ts';

const zero = 48;

/** `YYYY-MM-DD` as a number that orders the same way. */
export const dayNumber = (date: string | undefined, absent: 'first' | 'last'): number => {
  if (date === undefined) return absent === 'first' ? 0 : 99_999_999;
  let day = 0;
  for (let at = 0; at < date.length; at += 1) {
    const digit = date.charCodeAt(at) - zero;
    if (digit >= 0) day = day * 10 + digit;
  }
  return day;
};

/** It has one party, excludes nobody and was tried with nobody: two such records need only have different parties. */
export const isOpenToAll = (record: RecordFeatures): boolean =>
  record.excludedPartyIds.length + record.excludedCountries.length + record.matched.length === 0 &&
  record.partners === undefined;

/** Two of which neither is 0 meet where they are equal. */
export const worldNumber = ({ synthetic }: RecordFeatures): number =>
  synthetic === undefined ? 0 : synthetic ? 2 : 1;
