/** What a need shares with every offer of a list: sums of topics and of words, as the parts' own functions count them. */
import { certainCodes } from '../readings/certain-codes.ts';
import { postedReadingIn } from '../readings/posted-reading.ts';
import { hashedAmount, hashIn } from '../readings/hashed.ts';
import { topicWorth, wordWorth } from '../readings/read-shares.ts';
import type { ReadingRules } from '../readings/reading-rules.ts';
import type { Need } from './needs.ts';
import { amounts, lineOf, type NameLines } from './name-lines.ts';
import type { ReadList } from './read-index.ts';

/** By amount, what a shared name counts for. */
type Worths = (hash: number) => Int32Array;

export type ReadSums = {
  /** By place in the list that was added up last. */
  readonly topics: Int32Array;
  readonly words: Int32Array;
  readonly topicWorths: Worths;
  readonly wordWorths: Worths;
};

const worthsBy = (worthOf: (hash: number, amount: number) => number): Worths => {
  const known = new Map<number, Int32Array>();
  return (hash) => {
    const made =
      known.get(hash) ?? Int32Array.from({ length: amounts }, (_, amount) => worthOf(hash, amount));
    known.set(hash, made);
    return made;
  };
};

/** @param longest how many entries a list has at most. */
export const createSums = (longest: number, rules: ReadingRules): ReadSums => {
  const ofAnyWord = Int32Array.from({ length: amounts }, (_, amount) => wordWorth(0, amount));
  return {
    topics: new Int32Array(longest),
    words: new Int32Array(longest),
    topicWorths: worthsBy(topicWorth(rules)),
    wordWorths: () => ofAnyWord,
  };
};

const addAll = (
  sums: Int32Array,
  lines: NameLines,
  numbers: Int32Array,
  worthsOf: Worths,
): void => {
  const { starts, packed } = lines;
  for (const number of numbers) {
    const [hash, own] = [hashIn(number), hashedAmount(number)];
    const line = lineOf(lines, hash);
    if (line < 0) continue;
    const worths = worthsOf(hash);
    const until = starts[line + 1] as number;
    for (let at = starts[line] as number; at < until; at += 1) {
      const held = packed[at] as number;
      const place = (held / amounts) | 0;
      sums[place] = (sums[place] as number) + (worths[Math.min(own, held % amounts)] as number);
    }
  }
};

export const sumShared = (
  { topics, words, topicWorths, wordWorths }: ReadSums,
  list: ReadList,
  length: number,
  { pledge, asked }: Pick<Need, 'pledge' | 'asked'>,
): void => {
  topics.fill(0, 0, length);
  words.fill(0, 0, length);
  addAll(topics, list.topics, certainCodes(pledge, asked).topics, topicWorths);
  const reading = postedReadingIn(pledge);
  if (reading) addAll(words, list.wordsIn(reading.language), reading.words, wordWorths);
};
