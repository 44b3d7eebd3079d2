/** Equal values as equal numbers, made without a string for each: for the many records of a run, beside the keys of few. */
import type { ComponentFeatures } from '../features.ts';

type Word = string | number | null | undefined;

/** Counted from 0. */
const createWordNumbers = () => {
  const numbers = new Map<Word, number>();
  return (word: Word): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
};

/** A number for each pair of numbers, the left ones counted from 0. Small keys are the fastest, so they are not packed. */
export const createPairNumbers = () => {
  const ofLeft: Map<number, number>[] = [];
  let count = 0;
  return (left: number, right: number): number => {
    const ofRight = (ofLeft[left] ??= new Map());
    const known = ofRight.get(right);
    if (known !== undefined) return known;
    ofRight.set(right, count);
    count += 1;
    return count - 1;
  };
};

/** What is looked at, as numbers that mean something only beside others that were made together. */
export const createFeatureNumbers = () => {
  const wordOf = createWordNumbers();
  const pairOf = createPairNumbers();
  /** A set is the one without its last word, and that word; the empty one is 0. */
  const withWord = (set: number, word: number): number => pairOf(set, word) + 1;
  /** No part looks at the order of a set. Most sets are small, and there are many. */
  const setOf = (words: readonly string[]): number => {
    const [first, second] = words;
    if (first === undefined) return 0;
    if (second === undefined) return withWord(0, wordOf(first));
    if (words.length > 2)
      return words
        .map(wordOf)
        .sort((left, right) => left - right)
        .reduce(withWord, 0);
    const [one, other] = [wordOf(first), wordOf(second)];
    return withWord(withWord(0, Math.min(one, other)), Math.max(one, other));
  };
  return {
    wordOf,
    pairOf,
    setOf,
    gap: ({ left, measure }: ComponentFeatures) => pairOf(wordOf(measure), wordOf(left)),
    place: ({ countries, regions, anywhere }: ComponentFeatures) =>
      pairOf(pairOf(setOf(countries), setOf(regions)), Number(anywhere)),
  };
};

export type FeatureNumbers = ReturnType<typeof createFeatureNumbers>;
