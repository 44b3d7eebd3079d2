/**
 * Which journeys `npm test` walks, and in which of their languages, screens or pages, so that all stay within ten minutes
 * of two processors: each way of a journey that has several is walked in one, so that every language is walked by some
 * journey. `LONG=1` walks every journey in all of them.
 */
import { test } from 'vitest';

const isLong = process.env['LONG'] === '1';

export const walkedAs = <Way>(usual: Way, ...others: readonly Way[]): readonly Way[] =>
  isLong ? [usual, ...others] : [usual];

/** A journey whose steps others take too, each in a shorter one: it shows that they also follow each other. */
export const longJourney = test.runIf(isLong);
