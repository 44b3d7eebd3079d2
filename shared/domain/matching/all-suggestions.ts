/**
 * The best suggestions of every pledge at once: equal to `bestSuggestions` for each, found without judging most pairs.
 * Candidates come in classes of equal topics and support; classes are walked from the highest score that they
 * could reach downwards, until none can enter the list any more. Memory decides the time, so what is read together
 * lies together, and pledges of one place come one after the other.
 */
import { regionOf } from '#shared/vocabulary/region-of';

import { addTo, type BestList, emptyList, suggestionsIn } from './best-list.ts';
import { addClass, type ClassWalk, createClassWalk, emptyWalk, reserve } from './class-walk.ts';
import { placeKey } from './feature-codes.ts';
import { type ComponentFeatures, isCovered, type RecordFeatures } from './features.ts';
import { gates } from './gates.ts';
import { type Judged, type Need, needOf } from './need.ts';
import { entryLength, entryOffset, offerColumns } from './offer-columns.ts';
import type { OfferRow } from './offer-lists.ts';
import type { Pair } from './pair.ts';
import { createPartTables } from './part-tables.ts';
import { type Policy, partIds } from './policy.ts';
import { pointsOf, shares, sumOf } from './score-parts.ts';
import type { Suggestion } from './suggestion.ts';

/** Classes that were looked at, entries of them that were weighed by their codes, pairs that were scored. */
export type MatchingCounts = { classesSeen: number; entriesSeen: number; pairsScored: number };

export const noCounts = (): MatchingCounts => ({ classesSeen: 0, entriesSeen: 0, pairsScored: 0 });

type Run = Judged & {
  readonly walk: ClassWalk;
  readonly counts: MatchingCounts;
  /** A bound under which nothing is likely to be wanted. */
  guess: number;
};

/** Bounds from the first up to the second, which is left out. */
type Bounds = { readonly from: number; readonly below: number };

const orderClasses = ({ columns, walk, counts }: Run, need: Need, bounds: Bounds): void => {
  const { lists, groupTopics, classSupport } = columns;
  const { topics, support } = need.tables;
  emptyWalk(walk);
  for (const [list, { range, place }] of need.reached.entries()) {
    const most = need.mostBesides + place.most;
    for (let group = range.from; group < range.to; group += 1) {
      const withTopics = most + (topics.points[groupTopics[group] ?? 0] ?? 0);
      if (withTopics + support.most < bounds.from) continue;
      const [first, end] = [lists.groupStart[group] ?? 0, lists.groupStart[group + 1] ?? 0];
      reserve(walk, end - first);
      for (let at = first; at < end; at += 1) {
        const bound = withTopics + (support.points[classSupport[at] ?? 0] ?? 0);
        if (bound >= bounds.from && bound < bounds.below)
          addClass(walk, { bound, at, group, list });
      }
      counts.classesSeen += end - first;
    }
  }
};

/** How far lists of neighbours lie apart: the less, the more often the rest must be looked at too. */
const guessedBelow = 4;

const noPoints = new Uint8Array();

/** The other gates hold for whatever stands in a list that was reached, and whose window was compared. */
const passesOwnGates = (pair: Pair): boolean =>
  gates.parties(pair) !== 'fail' &&
  gates.exclusion(pair) !== 'fail' &&
  gates.untried(pair) !== 'fail';

const gapPoints = (
  asked: ComponentFeatures,
  given: ComponentFeatures,
  { weights, neutralPercent }: Policy,
): number => pointsOf(shares.gap({ asked, given } as Pair), weights.gap, neutralPercent);

/** Rows are in the order of ids: of equal scores, the lower row has more merit. */
const meritOf = (score: number, row: number, rowCount: number): number =>
  (score + 1) * rowCount - row;

/** @param place where the class stands in the walk. */
const matchClass = (run: Run, need: Need, best: BestList, place: number): void => {
  const { columns, policy, walk, counts } = run;
  const { pledge, asked, party, start, end, tables, mostGap } = need;
  const { rows, entries, examples } = columns;
  const { classStart } = columns.lists;
  const rowCount = rows.length;
  const at = walk.classes[place] ?? 0;
  const bound = walk.bounds[place] ?? 0;
  const topics = tables.topics.points[columns.groupTopics[walk.groups[place] ?? 0] ?? 0] ?? 0;
  const support = tables.support.points[columns.classSupport[at] ?? 0] ?? 0;
  const places = need.reached[walk.lists[place] ?? 0]?.place.points ?? noPoints;
  const languages = tables.language.points;
  const laws = tables.law.points;
  const scales = tables.scale.points;
  const until = (classStart[at + 1] ?? 0) * entryLength;
  for (let from = (classStart[at] ?? 0) * entryLength; from < until; from += entryLength) {
    const row = entries[from + entryOffset.row] ?? 0;
    // Ids ascend within a class: once even its best score would come too late, all that follow do.
    if (meritOf(bound, row, rowCount) < best.least) return;
    counts.entriesSeen += 1;
    const language = languages[entries[from + entryOffset.language] ?? 0] ?? 0;
    const law = laws[entries[from + entryOffset.law] ?? 0] ?? 0;
    const scale = scales[entries[from + entryOffset.scale] ?? 0] ?? 0;
    const placed = places[entries[from + entryOffset.country] ?? 0] ?? 0;
    const coded = topics + support + language + law + scale + placed;
    if (meritOf(coded + mostGap, row, rowCount) < best.least) continue;
    if (
      (entries[from + entryOffset.end] ?? 0) < start ||
      (entries[from + entryOffset.start] ?? 0) > end
    )
      continue;
    counts.pairsScored += 1;
    const alike = examples.gap[entries[from + entryOffset.gap] ?? 0] as OfferRow;
    const gap = gapPoints(asked, alike.given, policy);
    const score = coded + gap;
    const merit = meritOf(score, row, rowCount);
    if (merit < best.least) continue;
    const isKnown = party !== undefined && (entries[from + entryOffset.party] ?? -1) >= 0;
    const passes = isKnown
      ? entries[from + entryOffset.party] !== party
      : passesOwnGates({ pledge, asked, ...(rows[row] as OfferRow) });
    if (!passes) continue;
    const record = entries[from + entryOffset.record] ?? 0;
    // In the order of `partIds`.
    const parts = [topics, support, gap, placed, language, law, scale];
    addTo(best, { merit, score, asked, row, record, parts });
  }
};

const walkClasses = (run: Run, need: Need, best: BestList): void => {
  const { heads, next } = run.walk;
  const rowCount = run.columns.rows.length;
  for (let bound = heads.length - 1; bound >= 0; bound -= 1) {
    if (meritOf(bound, 0, rowCount) < best.least) return;
    for (let place = heads[bound] ?? -1; place >= 0; place = next[place] ?? -1)
      matchClass(run, need, best, place);
  }
};

/** The neighbour's last score is a good guess of how far down to look; what lies below is looked at if it was not. */
const matchNeed = (run: Run, need: Need, best: BestList): void => {
  const rowCount = run.columns.rows.length;
  let below = run.walk.heads.length;
  for (const from of [run.guess, 0]) {
    orderClasses(run, need, { from, below });
    walkClasses(run, need, best);
    if (meritOf(from - 1, 0, rowCount) < best.least) break;
    below = from;
  }
  run.guess = Math.max(0, (best.held[best.length - 1]?.score ?? 0) - guessedBelow);
};

const isNeeded = (asked: ComponentFeatures): boolean => !isCovered(asked);

/** Neighbours look through the same lists: one after the other they find them in the processor's cache. */
const inOrderOfPlace = (pledges: readonly RecordFeatures[]): readonly RecordFeatures[] => {
  const placeOf = ({ components: [first] }: RecordFeatures): string =>
    first ? [first.area, regionOf(first.countries[0] ?? ''), placeKey(first)].join() : '';
  const placed = pledges.map((pledge) => ({ pledge, place: placeOf(pledge) }));
  return placed
    .sort((left, right) => (left.place < right.place ? -1 : left.place > right.place ? 1 : 0))
    .map(({ pledge }) => pledge);
};

/** Lists of all pledges by id, each equal to `bestSuggestions(pledge, offers, policy)`. */
export const allSuggestions = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
  counts: MatchingCounts = noCounts(),
): ReadonlyMap<string, readonly Suggestion[]> => {
  const columns = offerColumns(offers);
  const parts = createPartTables(columns, policy);
  const walk = createClassWalk(sumOf(partIds.map((id) => policy.weights[id])));
  const reachedFrom: Judged['reachedFrom'] = new Map();
  const run: Run = { columns, policy, parts, reachedFrom, walk, counts, guess: 0 };
  return new Map(
    inOrderOfPlace(pledges).map((pledge) => {
      const best = emptyList(policy.listLength);
      const needs = pledge.active === false ? [] : pledge.components.filter(isNeeded);
      for (const asked of needs) {
        const need = needOf(run, pledge, asked);
        matchNeed(run, need, best);
      }
      return [pledge.id, suggestionsIn(best, columns)];
    }),
  );
};
