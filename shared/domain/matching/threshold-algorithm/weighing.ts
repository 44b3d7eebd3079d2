/** Weighs one offer for one need, once its class and its setting promise enough, and puts it into the list if it belongs there. */
import { addTo, type BestLists, emptyLists, type Found, lastOfFirsts } from './best-lists.ts';
import { gates } from '../gates.ts';
import type { Need } from './needs.ts';
import { entryLength, entryOffset, type OfferColumns } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import type { Pair } from '../pair.ts';
import { gapShare } from '../parts/gap.ts';
import type { Policy } from '../policy.ts';
import type { Reached } from './reached-lists.ts';
import { pointsOf } from '../score-parts.ts';

/** Classes that were looked at, entries of them that were weighed by their codes, pairs that were scored. */
export type MatchingCounts = { classesSeen: number; entriesSeen: number; pairsScored: number };

export const noCounts = (): MatchingCounts => ({ classesSeen: 0, entriesSeen: 0, pairsScored: 0 });

export type Walk = {
  readonly columns: OfferColumns;
  readonly policy: Policy;
  readonly counts: MatchingCounts;
  readonly best: BestLists;
  /** What goes into a list, filled anew each time, so that the walk leaves no objects behind. */
  readonly found: Found;
  /** The last entry of a full list of as many parties: what scores less, or as much and ranks later, changes nothing. */
  leastScore: number;
  leastRecord: number;
  /** What scores less is not looked at. */
  floor: number;
};

export const createWalk = (
  columns: OfferColumns,
  policy: Policy,
  pledgeCount: number,
  counts: MatchingCounts,
): Walk => ({
  columns,
  policy,
  counts,
  best: emptyLists(pledgeCount, policy.listLength),
  found: { pledge: 0, asked: 0, row: 0, record: 0, party: 0, score: 0 },
  leastScore: 0,
  leastRecord: 0,
  floor: 0,
});

/** Answers whether the list is full of what scores no less than the floor: then nothing was missed under it. */
export const readLeast = (walk: Walk, pledgeNumber: number): boolean => {
  const { best, floor } = walk;
  const last = lastOfFirsts(best, pledgeNumber);
  const score = best.scores[last] ?? 0;
  const isFull = last >= 0 && score >= floor;
  walk.leastScore = isFull ? score : floor;
  walk.leastRecord = isFull ? (best.records[last] ?? 0) : walk.columns.rows.length;
  return isFull;
};

const isTooLate = ({ leastScore, leastRecord }: Walk, score: number, record: number): boolean =>
  score < leastScore || (score === leastScore && record > leastRecord);

/** The other gates hold for whatever stands in a list that was reached, and whose window was compared. */
const passesOwnGates = (pair: Pair): boolean =>
  gates.parties.verdict(pair) !== 'fail' &&
  gates.exclusion.verdict(pair) !== 'fail' &&
  gates.untried.verdict(pair) !== 'fail';

const areApart = (world: number, other: number): boolean =>
  world !== 0 && other !== 0 && world !== other;

const passes = (walk: Walk, need: Need, row: number, party: number): boolean =>
  need.party !== undefined && party >= 0
    ? party !== need.party
    : passesOwnGates({
        pledge: need.pledge,
        asked: need.asked,
        ...(walk.columns.rows[row] as OfferRow),
      });

const keep = (walk: Walk, need: Need, row: number, record: number, score: number): void => {
  const { best, found } = walk;
  found.pledge = need.pledgeNumber;
  found.asked = need.askedNumber;
  found.row = row;
  found.record = record;
  found.party = walk.columns.partyNumbers[row] ?? 0;
  found.score = score;
  addTo(best, found);
  readLeast(walk, need.pledgeNumber);
};

/** @param points what class and setting earn. */
export const weigh = (
  walk: Walk,
  need: Need,
  { place }: Reached,
  entry: number,
  points: number,
): void => {
  const country = walk.columns.entries[entry * entryLength + entryOffset.country] ?? 0;
  weighPlaced(walk, need, entry, points + (place.points[country] ?? 0));
};

/** @param placed what all parts but the gap earn. */
export const weighPlaced = (walk: Walk, need: Need, entry: number, placed: number): void => {
  const { entries, examples } = walk.columns;
  const { weights, neutralPercent } = walk.policy;
  const at = entry * entryLength;
  const record = entries[at + entryOffset.record] ?? 0;
  if (isTooLate(walk, placed + need.mostGap, record)) return;
  if ((entries[at + entryOffset.end] ?? 0) < need.start) return;
  if ((entries[at + entryOffset.start] ?? 0) > need.end) return;
  walk.counts.pairsScored += 1;
  const { given } = examples.gap[entries[at + entryOffset.gap] ?? 0] as OfferRow;
  const gap = gapShare({ asked: need.asked, given }, walk.policy);
  const score = placed + pointsOf(gap, weights.gap, neutralPercent);
  if (isTooLate(walk, score, record)) return;
  if (areApart(need.world, entries[at + entryOffset.world] ?? 0)) return;
  const row = entries[at + entryOffset.row] ?? 0;
  if (passes(walk, need, row, entries[at + entryOffset.party] ?? -1))
    keep(walk, need, row, record, score);
};
