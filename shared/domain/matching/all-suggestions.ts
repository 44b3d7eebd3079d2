/**
 * The best suggestions of every pledge at once: equal to `bestSuggestions` for each, found without judging most pairs.
 * Candidates come in classes of equal topics and support; classes are walked from the highest score that they
 * could reach downwards, until none can enter the list any more.
 */
import { countries } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';

import { addTo, type BestList, emptyList, suggestionsIn } from './best-list.ts';
import { addClass, type ClassWalk, createClassWalk, emptyWalk, reserve } from './class-walk.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import { gates } from './gates.ts';
import {
  type ClassRange,
  countryKey,
  dayNumber,
  entryLength,
  isOpenToAll,
  type OfferColumns,
  offerColumns,
  type OfferRow,
  regionKey,
  unboundedKey,
} from './offer-columns.ts';
import { placeKey } from './feature-codes.ts';
import type { Pair } from './pair.ts';
import { createPartTables, type PartTable, type PartTables } from './part-tables.ts';
import { type Policy, partIds } from './policy.ts';
import type { Reach } from './reach.ts';
import { pointsOf, shares, sumOf } from './score-parts.ts';
import type { Suggestion } from './suggestion.ts';

/** Classes that were looked at, entries of them that were weighed by their codes, pairs that were scored. */
export type MatchingCounts = { classesSeen: number; entriesSeen: number; pairsScored: number };

export const noCounts = (): MatchingCounts => ({ classesSeen: 0, entriesSeen: 0, pairsScored: 0 });

type Run = {
  readonly columns: OfferColumns;
  readonly policy: Policy;
  readonly parts: ReturnType<typeof createPartTables>;
  readonly walk: ClassWalk;
  readonly counts: MatchingCounts;
};

/** The part of a list in which offers reach the need in this way or in a closer one, which another list then says. */
type Reached = { readonly range: ClassRange; readonly place: PartTable };

type Need = {
  readonly pledge: RecordFeatures;
  readonly asked: ComponentFeatures;
  /** Whom it must not meet; undefined where its own gates must be asked. */
  readonly party: number | undefined;
  readonly start: number;
  readonly end: number;
  readonly tables: PartTables;
  readonly reached: readonly Reached[];
  /** The most that language, law, scale and gap can add to any offer. */
  readonly mostBesides: number;
  readonly mostGap: number;
};

const countriesOf = (regions: readonly string[]): readonly string[] =>
  regions.length === 0
    ? []
    : countries
        .filter(({ iso3 }) => regions.includes(regionOf(iso3) ?? ''))
        .map(({ iso3 }) => iso3);

/** The lists in which every offer that reaches the need stands; some offers may stand in several. */
const reachedBy = ({ columns, parts }: Run, asked: ComponentFeatures): readonly Reached[] => {
  const { area, countries: named, regions } = asked;
  const all = new Set([...regions, ...named.flatMap((country) => regionOf(country) ?? [])]);
  const found: readonly (readonly [string, Reach])[] = [
    ...named.map((country) => [countryKey(area, country), 'country'] as const),
    ...[...all].map((region) => [regionKey(area, region), 'region'] as const),
    ...countriesOf(regions).map((country) => [countryKey(area, country), 'region'] as const),
    [unboundedKey(area), 'not_stated'],
  ];
  return found.flatMap(([key, reach]) => {
    const range = columns.lists.get(key);
    return range ? [{ range, place: parts.placeFor(asked, reach) }] : [];
  });
};

const needOf = (run: Run, pledge: RecordFeatures, asked: ComponentFeatures): Need => {
  const { weights, neutralPercent } = run.policy;
  const tables = run.parts.tablesFor(pledge, asked);
  const isGapKnown = asked.left !== undefined && asked.left > 0;
  const mostGap = isGapKnown ? weights.gap : pointsOf('unknown', weights.gap, neutralPercent);
  const mostBesides = tables.language.most + tables.law.most + tables.scale.most + mostGap;
  return {
    pledge,
    asked,
    party: isOpenToAll(pledge) ? (run.columns.partyOf(pledge.partyId) ?? -1) : undefined,
    start: dayNumber(asked.start, 'first'),
    end: dayNumber(asked.end, 'last'),
    tables,
    reached: reachedBy(run, asked),
    mostBesides,
    mostGap,
  };
};

const orderClasses = ({ columns, walk, counts }: Run, need: Need): void => {
  const { classTopics, classSupport } = columns;
  const [topics, support] = [need.tables.topics.points, need.tables.support.points];
  emptyWalk(walk);
  for (const [list, { range, place }] of need.reached.entries()) {
    const most = need.mostBesides + place.most;
    reserve(walk, range.to - range.from);
    for (let at = range.from; at < range.to; at += 1) {
      const sure = (topics[classTopics[at] ?? 0] ?? 0) + (support[classSupport[at] ?? 0] ?? 0);
      addClass(walk, sure + most, at, list);
    }
  }
  counts.classesSeen += walk.count;
};

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

const matchClass = (
  { columns, policy, counts }: Run,
  { pledge, asked, party, start, end, tables, mostGap }: Need,
  best: BestList,
  {
    at,
    bound,
    places,
  }: { readonly at: number; readonly bound: number; readonly places: Uint8Array },
): void => {
  const { rows, entries, examples } = columns;
  const rowCount = rows.length;
  const topics = tables.topics.points[columns.classTopics[at] ?? 0] ?? 0;
  const support = tables.support.points[columns.classSupport[at] ?? 0] ?? 0;
  const languages = tables.language.points;
  const laws = tables.law.points;
  const scales = tables.scale.points;
  const until = (columns.classStart[at + 1] ?? 0) * entryLength;
  for (let from = (columns.classStart[at] ?? 0) * entryLength; from < until; from += entryLength) {
    const row = entries[from] ?? 0;
    // Ids ascend within a class: once even its best score would come too late, all that follow do.
    if (meritOf(bound, row, rowCount) < best.least) return;
    counts.entriesSeen += 1;
    const language = languages[entries[from + 1] ?? 0] ?? 0;
    const law = laws[entries[from + 2] ?? 0] ?? 0;
    const scale = scales[entries[from + 3] ?? 0] ?? 0;
    const place = places[entries[from + 4] ?? 0] ?? 0;
    const coded = topics + support + language + law + scale + place;
    if (meritOf(coded + mostGap, row, rowCount) < best.least) continue;
    if ((entries[from + 7] ?? 0) < start || (entries[from + 6] ?? 0) > end) continue;
    counts.pairsScored += 1;
    const alike = examples.gap[entries[from + 5] ?? 0] as OfferRow;
    const gap = gapPoints(asked, alike.given, policy);
    const score = coded + gap;
    const merit = meritOf(score, row, rowCount);
    if (merit < best.least) continue;
    const isKnown = party !== undefined && (entries[from + 9] ?? -1) >= 0;
    const passes = isKnown
      ? entries[from + 9] !== party
      : passesOwnGates({ pledge, asked, ...(rows[row] as OfferRow) });
    if (!passes) continue;
    const record = entries[from + 8] ?? 0;
    const points = { topics, support, gap, place, language, law, scale };
    addTo(best, { merit, score, asked, row, record, points });
  }
};

const matchNeed = (run: Run, need: Need, best: BestList): void => {
  const { heads, next, classes, lists } = run.walk;
  const rowCount = run.columns.rows.length;
  for (let bound = heads.length - 1; bound >= 0; bound -= 1) {
    if (meritOf(bound, 0, rowCount) < best.least) return;
    for (let each = heads[bound] ?? -1; each >= 0; each = next[each] ?? -1) {
      const places = need.reached[lists[each] ?? 0]?.place.points ?? noPoints;
      matchClass(run, need, best, { at: classes[each] ?? 0, bound, places });
    }
  }
};

const isNeeded = ({ status }: ComponentFeatures): boolean =>
  status !== 'met' && status !== 'delivered';

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
  const run: Run = { columns, policy, parts, walk, counts };
  return new Map(
    inOrderOfPlace(pledges).map((pledge) => {
      const best = emptyList(policy.listLength);
      const needs = pledge.active === false ? [] : pledge.components.filter(isNeeded);
      for (const asked of needs) {
        const need = needOf(run, pledge, asked);
        orderClasses(run, need);
        matchNeed(run, need, best);
      }
      return [pledge.id, suggestionsIn(best, columns)];
    }),
  );
};
