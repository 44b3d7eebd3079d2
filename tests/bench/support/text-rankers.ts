/** Rankers that know words alone, to be better than: whole texts, whatever their language. */
import { normalise } from '#shared/reading/normalise';
import { wordsOf } from '#shared/reading/words';
import type { JudgedRecord } from '#infra/commands/judged-file';

import type { JudgedSet } from './judged-pairs.ts';
import { type Rankings, rankedBy } from './ranking-quality.ts';

const textOf = ({ title, text }: JudgedRecord): string => `${title} ${text}`;

const counted = <Value>(values: readonly Value[]): ReadonlyMap<Value, number> => {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const wordsIn = (record: JudgedRecord): readonly string[] =>
  wordsOf(normalise(textOf(record))).map(({ plain }) => plain);

/** Okapi BM25 as it is mostly used, with k1 1.2 and b 0.75. */
export const rankedByWords = (set: JudgedSet): Rankings => {
  const [k1, b] = [1.2, 0.75];
  const offers = set.offers.map((offer) => counted(wordsIn(offer)));
  const lengths = set.offers.map((offer) => wordsIn(offer).length);
  const meanLength = lengths.reduce((sum, each) => sum + each, 0) / lengths.length;
  const inOffers = counted(offers.flatMap((words) => [...words.keys()]));
  const weightOf = (word: string): number => {
    const found = inOffers.get(word) ?? 0;
    return Math.log(1 + (offers.length - found + 0.5) / (found + 0.5));
  };
  const asked = set.pledges.map((pledge) => [...new Set(wordsIn(pledge))]);
  return rankedBy(set, (pledge, offer) =>
    (asked[pledge] ?? []).reduce((sum, word) => {
      const times = offers[offer]?.get(word) ?? 0;
      const saturated = times + k1 * (1 - b + (b * (lengths[offer] ?? 0)) / meanLength);
      return times === 0 ? sum : sum + (weightOf(word) * times * (k1 + 1)) / saturated;
    }, 0),
  );
};

const groupsIn = (record: JudgedRecord): ReadonlyMap<string, number> => {
  const { plain } = normalise(textOf(record));
  const groups: string[] = [];
  for (let size = 3; size <= 5; size += 1)
    for (let at = 0; at + size <= plain.length; at += 1) groups.push(plain.slice(at, at + size));
  return counted(groups);
};

/** Groups of three to five characters, weighed by how rare they are, and the angle between two texts. */
export const rankedByCharacters = (set: JudgedSet): Rankings => {
  const pledges = set.pledges.map(groupsIn);
  const offers = set.offers.map(groupsIn);
  const all = [...pledges, ...offers];
  const inTexts = counted(all.flatMap((groups) => [...groups.keys()]));
  const weigh = (groups: ReadonlyMap<string, number>) => {
    const weights = [...groups].map(
      ([group, times]) =>
        [group, (1 + Math.log(times)) * Math.log(all.length / (inTexts.get(group) ?? 1))] as const,
    );
    const long = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([group, weight]) => [group, weight / long]));
  };
  const [asked, given] = [pledges.map(weigh), offers.map(weigh)];
  return rankedBy(set, (pledge, offer) =>
    [...(asked[pledge] ?? [])].reduce(
      (sum, [group, weight]) => sum + weight * (given[offer]?.get(group) ?? 0),
      0,
    ),
  );
};
