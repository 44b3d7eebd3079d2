/**
 * How much two records in one language speak of the same, by the words that both use and how rare these are: BM25 with each
 * word counted once and without a norm of length, so that one shared word more never lowers it. It scores pairs and finds
 * no candidates.
 */
import { compareText } from '../../values/compare-text.ts';
import { type LikenessStatistics, type RecordWords, weightOf } from './word-statistics.ts';

export type SharedWord = { readonly word: string; readonly weight: number };

/** Words that both use and that are worth something, the rarest first. Two languages share none: nothing is translated. */
export const sharedWords = (
  left: RecordWords,
  right: RecordWords,
  statistics: LikenessStatistics,
): readonly SharedWord[] => {
  if (left.language !== right.language) return [];
  const own = statistics[left.language];
  const theirs = new Set(right.words);
  return [...new Set(left.words)]
    .filter((word) => theirs.has(word))
    .map((word) => ({ word, weight: weightOf(own, word) }))
    .filter(({ weight }) => weight > 0)
    .sort((first, second) => second.weight - first.weight || compareText(first.word, second.word));
};

export type LikenessScale = {
  /** The most points. */
  readonly most: number;
  /** The weight of shared words from which on all of them are earned. */
  readonly full: number;
};

/** Whole points from nothing to the most. */
export const likenessPoints = (
  shared: readonly SharedWord[],
  { most, full }: LikenessScale,
): number => {
  const together = shared.reduce((sum, { weight }) => sum + weight, 0);
  return Math.floor((most * Math.min(together, full)) / full);
};
