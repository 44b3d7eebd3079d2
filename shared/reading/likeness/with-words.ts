/** Puts the words that two records have in common to the reason that speaks of them, from texts that its reader may read. */
import type { Explanation } from '#shared/domain/matching/explanation';
import { type Worded, wordsInCommon } from './words-in-common.ts';

export const withWords = (explanation: Explanation, own: Worded, theirs: Worded): Explanation => {
  const words = wordsInCommon(own, theirs);
  if (words.length === 0) return explanation;
  const parts = explanation.parts.map((each) =>
    each.part === 'likeness' ? { ...each, values: { ...each.values, words } } : each,
  );
  return { ...explanation, parts };
};
