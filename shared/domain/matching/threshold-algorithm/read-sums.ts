/** What a need shares with every offer of its area: sums of topics and of words by row, as the parts' own functions count them. */
import { certainCodes } from '../readings/certain-codes.ts';
import { postedReadingIn } from '../readings/posted-reading.ts';
import { hashedAmount, hashIn } from '../readings/hashed.ts';
import { topicWorth, wordWorth } from '../readings/read-shares.ts';
import type { ReadingRules } from '../readings/reading-rules.ts';
import type { Need } from './needs.ts';
import { amounts, type NameLists, type ReadIndex } from './read-index.ts';

export type ReadSums = {
  readonly topics: Int32Array;
  readonly words: Int32Array;
  /** The lists that were added, to be taken away again: most rows are in none of them. */
  readonly added: { readonly sums: Int32Array; readonly list: Int32Array }[];
};

export const createSums = (rowCount: number): ReadSums => ({
  topics: new Int32Array(rowCount),
  words: new Int32Array(rowCount),
  added: [],
});

const worths = new Int32Array(amounts);

const addAll = (
  { added }: ReadSums,
  sums: Int32Array,
  lists: NameLists,
  numbers: Int32Array,
  worthOf: (hash: number, amount: number) => number,
): void => {
  for (const number of numbers) {
    const [hash, own] = [hashIn(number), hashedAmount(number)];
    const list = lists.get(hash);
    if (!list) continue;
    for (let amount = 0; amount < amounts; amount += 1)
      worths[amount] = worthOf(hash, Math.min(own, amount));
    for (let at = 0; at < list.length; at += 1) {
      const packed = list[at] as number;
      const row = (packed / amounts) | 0;
      sums[row] = (sums[row] as number) + (worths[packed % amounts] as number);
    }
    added.push({ sums, list });
  }
};

export const addShared = (
  sums: ReadSums,
  index: ReadIndex,
  { pledge, asked, area }: Pick<Need, 'pledge' | 'asked' | 'area'>,
  rules: ReadingRules,
): void => {
  const { topics } = certainCodes(pledge, asked);
  addAll(sums, sums.topics, index.topicsOf(area), topics, topicWorth(rules));
  const reading = postedReadingIn(pledge);
  if (!reading) return;
  const { words, language } = reading;
  addAll(sums, sums.words, index.wordsOf(area, language), words, wordWorth);
};

export const takeAway = ({ added }: ReadSums): void => {
  for (const { sums, list } of added)
    for (let at = 0; at < list.length; at += 1) sums[((list[at] as number) / amounts) | 0] = 0;
  added.length = 0;
};
