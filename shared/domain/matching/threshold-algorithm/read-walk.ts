/**
 * Walks the lists that a need reaches, by a policy that reads prose: each entry is bounded by its exact points of all parts
 * but place, support and the gap, and few are weighed.
 */
import { fullTopics, supportShare } from '../readings/read-shares.ts';
import { placesShare } from '../readings/fit-and-apart.ts';
import { certainCodes } from '../readings/certain-codes.ts';
import { packNumbers } from '../readings/hashed.ts';
import type { ReadingRules } from '../readings/reading-rules.ts';
import type { Policy } from '../policy.ts';
import { pointsOf } from '../score-parts.ts';
import type { Need } from './needs.ts';
import { entryLength, entryOffset } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import { unknownPlace } from './part-tables.ts';
import type { Reached } from './reached-lists.ts';
import { type ReadIndex, readIndex } from './read-index.ts';
import { addShared, createSums, type ReadSums, takeAway } from './read-sums.ts';
import { readLeast, type Walk, weighPlaced } from './weighing.ts';

type PlacePoints = { readonly points: Uint16Array; readonly most: number };

export type ReadWalk = {
  readonly walk: Walk;
  readonly rules: ReadingRules;
  readonly index: ReadIndex;
  readonly sums: ReadSums;
  /** Points by what is shared, up to where more counts for nothing. */
  readonly byTopics: Uint16Array;
  readonly byWords: Uint16Array;
  readonly places: Map<string, PlacePoints>;
};

const pointsBySum = (most: number, weight: number): Uint16Array =>
  Uint16Array.from({ length: most + 1 }, (_, got) => pointsOf({ got, of: most }, weight));

export const createReadWalk = (walk: Walk, policy: Policy, rules: ReadingRules): ReadWalk => ({
  walk,
  rules,
  index: readIndex(walk.columns.rows),
  sums: createSums(walk.columns.rows.length),
  byTopics: pointsBySum(fullTopics, policy.weights.topics),
  byWords: pointsBySum(rules.fullLikeness, policy.weights.likeness),
  places: new Map(),
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

const walkList = (
  { walk, index, sums, byTopics, byWords }: ReadWalk,
  need: Need,
  reached: Reached,
  places: PlacePoints,
): void => {
  const { columns, policy } = walk;
  const { settingOf, entries, rows } = columns;
  const { support } = policy.weights;
  const bySetting = need.settings.points;
  const [topTopics, topWords] = [byTopics.length - 1, byWords.length - 1];
  const { from, until } = reached.list;
  const besides = support + Math.max(reached.place.most, places.most) + need.mostGap;
  for (let entry = from; entry < until; entry += 1) {
    const row = columns.rowOf[entry] as number;
    const points =
      (byTopics[Math.min(topTopics, sums.topics[row] as number)] as number) +
      (byWords[Math.min(topWords, sums.words[row] as number)] as number) +
      (bySetting[settingOf[entry] as number] as number);
    if (points + besides < walk.leastScore) continue;
    const stated = reached.place.points[entries[entry * entryLength + entryOffset.country] ?? 0];
    const place = stated === unknownPlace ? places.points[index.placesOf[row] ?? 0] : stated;
    const placed = points + (place ?? 0);
    if (placed + support + need.mostGap < walk.leastScore) continue;
    const { pledge, asked } = need;
    const share = supportShare({ pledge, asked, ...(rows[row] as OfferRow) });
    weighPlaced(walk, need, entry, placed + pointsOf(share, support));
  }
  walk.counts.entriesSeen += until - from;
};

export const walkRead = (read: ReadWalk, need: Need): void => {
  readLeast(read.walk, need.pledgeNumber);
  const places = readPlaces(read, need);
  addShared(read.sums, read.index, need, read.rules);
  for (const reached of need.reached) walkList(read, need, reached, places);
  takeAway(read.sums);
};
