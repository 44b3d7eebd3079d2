/**
 * Walks the lists that a need reaches, by a policy that reads prose: each entry is bounded by its exact points of all parts
 * but place, support and the gap. Those with the most are weighed first; of the others few can still come into the list.
 */
import { fullTopics, supportInCommon } from '../readings/read-shares.ts';
import { placesShare } from '../readings/fit-and-apart.ts';
import { certainCodes } from '../readings/certain-codes.ts';
import { packNumbers } from '../readings/hashed.ts';
import type { ReadingRules } from '../readings/reading-rules.ts';
import { mostPoints, type Policy } from '../policy.ts';
import { pointsOf } from '../score-parts.ts';
import type { Need } from './needs.ts';
import { entryLength, entryOffset, type OfferColumns } from './offer-columns.ts';
import type { OfferList, OfferRow } from './offer-lists.ts';
import { unknownPlace } from './part-tables.ts';
import { type ReadIndex, readIndex } from './read-index.ts';
import { createSums, type ReadSums, sumShared } from './read-sums.ts';
import { readLeast, type Walk, weighPlaced } from './weighing.ts';

type PlacePoints = { readonly points: Uint16Array; readonly most: number };

export type ReadWalk = {
  readonly walk: Walk;
  readonly index: ReadIndex;
  readonly sums: ReadSums;
  /** Points by what is shared, up to where more counts for nothing. */
  readonly byTopics: Uint16Array;
  readonly byWords: Uint16Array;
  readonly places: Map<string, PlacePoints>;
  /** Of the entries of all lists that a need reaches, one list after the other. */
  bounded: Uint16Array;
  /** By points: how many of these entries have as many. */
  readonly counted: Int32Array;
};

const pointsBySum = (most: number, weight: number): Uint16Array =>
  Uint16Array.from({ length: most + 1 }, (_, got) => pointsOf({ got, of: most }, weight));

const longestOf = ({ lists }: OfferColumns): number => {
  let longest = 0;
  for (const { from, until } of lists.values()) longest = Math.max(longest, until - from);
  return longest;
};

export const createReadWalk = (walk: Walk, policy: Policy, rules: ReadingRules): ReadWalk => ({
  walk,
  index: readIndex(walk.columns),
  sums: createSums(longestOf(walk.columns), rules),
  byTopics: pointsBySum(fullTopics, policy.weights.topics),
  byWords: pointsBySum(rules.fullLikeness, policy.weights.likeness),
  places: new Map(),
  bounded: new Uint16Array(0),
  counted: new Int32Array(mostPoints(policy) + 1),
});

/** Of offers whose places nobody stated, or that are for any: by what was read, for whoever asks alike. */
const readPlaces = ({ walk, index, places }: ReadWalk, { pledge, asked }: Need): PlacePoints => {
  const key = packNumbers(certainCodes(pledge, asked).places);
  const known = places.get(key);
  if (known) return known;
  const points = Uint16Array.from(index.placeExamples, (row: OfferRow) =>
    pointsOf(placesShare({ pledge, asked, ...row }), walk.policy.weights.place),
  );
  const made = { points, most: points.reduce((most, each) => Math.max(most, each), 0) };
  places.set(key, made);
  return made;
};

/** The points of each entry of a list, but for place, support and the gap. */
const bound = (
  { walk, index, sums, byTopics, byWords, bounded, counted }: ReadWalk,
  need: Need,
  list: OfferList,
  start: number,
): void => {
  const { settingOf } = walk.columns;
  const { from, until } = list;
  const bySetting = need.settings.points;
  const [topTopics, topWords] = [byTopics.length - 1, byWords.length - 1];
  const { topics, words } = sums;
  sumShared(sums, index.ofList(list), until - from, need);
  for (let at = 0; at < until - from; at += 1) {
    const points =
      (byTopics[Math.min(topTopics, topics[at] as number)] as number) +
      (byWords[Math.min(topWords, words[at] as number)] as number) +
      (bySetting[settingOf[from + at] as number] as number);
    bounded[start + at] = points;
    counted[points] = (counted[points] as number) + 1;
  }
  walk.counts.entriesSeen += until - from;
};

/** For as many as fill a list, gates and turns of parties put aside, with room for some that they bar. */
const amongFirst = 3;

/** From where on so many entries have as many points. */
const highPoints = ({ walk, counted }: ReadWalk): number => {
  let points = counted.length;
  for (let count = 0; points > 0 && count < amongFirst * walk.policy.listLength;) {
    points -= 1;
    count += counted[points] as number;
  }
  return points;
};

type Bounds = { readonly least: number; readonly below: number };

const weighBetween = (
  { walk, index, bounded }: ReadWalk,
  need: Need,
  places: PlacePoints,
  { least, below }: Bounds,
): void => {
  const { rowOf, entries } = walk.columns;
  const { support } = walk.policy.weights;
  const { supportTypes } = certainCodes(need.pledge, need.asked);
  let start = 0;
  for (const { list, place } of need.reached) {
    const besides = support + Math.max(place.most, places.most) + need.mostGap;
    for (let entry = list.from; entry < list.until; entry += 1) {
      const points = bounded[start + entry - list.from] as number;
      if (points < least || points >= below || points + besides < walk.leastScore) continue;
      const row = rowOf[entry] as number;
      const stated = place.points[entries[entry * entryLength + entryOffset.country] ?? 0];
      const placed =
        points +
        ((stated === unknownPlace ? places.points[index.placesOf[row] ?? 0] : stated) ?? 0);
      if (placed + support + need.mostGap < walk.leastScore) continue;
      const share = supportInCommon(supportTypes, index.supportTypesOf[row] as Int32Array);
      weighPlaced(walk, need, entry, placed + pointsOf(share, support));
    }
    start += list.until - list.from;
  }
};

export const walkRead = (read: ReadWalk, need: Need): void => {
  readLeast(read.walk, need.pledgeNumber);
  const places = readPlaces(read, need);
  const lengths = need.reached.map(({ list }) => list.until - list.from);
  const length = lengths.reduce((sum, each) => sum + each, 0);
  if (read.bounded.length < length) read.bounded = new Uint16Array(2 * length);
  read.counted.fill(0);
  let start = 0;
  need.reached.forEach(({ list }, at) => {
    bound(read, need, list, start);
    start += lengths[at] ?? 0;
  });
  const high = highPoints(read);
  weighBetween(read, need, places, { least: high, below: read.counted.length });
  weighBetween(read, need, places, { least: 0, below: high });
};
