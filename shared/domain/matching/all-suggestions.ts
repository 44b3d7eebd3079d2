/**
 * The best suggestions of every pledge at once: equal to `bestSuggestions` for each, found without judging most pairs.
 * Candidates come in classes of equal topics and support; classes are walked from the highest score that they
 * could reach downwards, until none can enter the list any more.
 */
import { countries } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';
import { frameworksOfCountry } from '#shared/vocabulary/regional-frameworks';

import type { ComponentFeatures, RecordFeatures } from './features.ts';
import { passesGates } from './gates.ts';
import {
  countryKey,
  dayNumber,
  languagesKey,
  lawKey,
  type OfferColumns,
  offerColumns,
  regionKey,
  type RowList,
  scaleKey,
  supportKey,
  topicsKey,
} from './offer-rows.ts';
import { type PartId, type Policy, partIds } from './policy.ts';
import type { Pair } from './pair.ts';
import { pointsOf, scoreParts, shares, sumOf } from './score-parts.ts';
import { bySuggestionOrder, type Suggestion } from './suggestion.ts';

export type MatchingCounts = { pairsScored: number; classesSeen: number };

/** The points of a part for each code of the offers, and the most of them. */
type Table = { readonly points: Int32Array; readonly most: number };

type CodedPart = 'topics' | 'support' | 'language' | 'law' | 'scale';
type Tables = Readonly<Record<CodedPart, Table>>;
type Judged = Readonly<Record<CodedPart, Map<string, Table>>>;

/** Judged once for each distinct asking, by the part's own function. */
const tableFor = (known: Map<string, Table>, key: string, judge: () => Int32Array): Table => {
  const held = known.get(key);
  if (held) return held;
  const points = judge();
  const table = { points, most: points.reduce((most, each) => Math.max(most, each), 0) };
  known.set(key, table);
  return table;
};

const pointsFor = (part: PartId, pair: Pair, { weights, neutralPercent }: Policy): number =>
  pointsOf(shares[part](pair), weights[part], neutralPercent);

const tablesOf = (
  pledge: RecordFeatures,
  asked: ComponentFeatures,
  columns: OfferColumns,
  policy: Policy,
  judged: Judged,
): Tables => {
  const coded = <Given>(
    part: CodedPart,
    key: string,
    values: readonly Given[],
    pairOf: (value: Given) => Partial<Pair>,
  ) =>
    tableFor(judged[part], key, () =>
      Int32Array.from(values, (value) =>
        pointsFor(part, { pledge, asked, ...pairOf(value) } as Pair, policy),
      ),
    );
  const given = (value: ComponentFeatures): Partial<Pair> => ({ given: value });
  const offer = (value: RecordFeatures): Partial<Pair> => ({ offer: value });
  return {
    topics: coded('topics', topicsKey(asked), columns.topicsOf, given),
    support: coded('support', supportKey(asked), columns.supportOf, given),
    language: coded('language', languagesKey(asked), columns.languagesOf, given),
    law: coded('law', lawKey(pledge), columns.lawOf, offer),
    scale: coded('scale', scaleKey(pledge), columns.scaleOf, offer),
  };
};

type Reached = { readonly list: RowList; readonly reach: 'country' | 'region' | 'not_stated' };

/** The lists in which every offer that reaches the component stands; some offers may stand in two. */
const listsFor = (
  columns: OfferColumns,
  { area, countries: named, regions }: ComponentFeatures,
): readonly Reached[] => {
  const reached = new Set([...regions, ...named.flatMap((country) => regionOf(country) ?? [])]);
  const within = regions.length === 0 ? named : [...new Set([...named, ...countriesOf(regions)])];
  const found = [
    { list: columns.unbounded.get(area), reach: 'not_stated' as const },
    ...[...reached].map((region) => ({
      list: columns.byRegion.get(regionKey(area, region)),
      reach: 'region' as const,
    })),
    ...within.map((country) => ({
      list: columns.byCountry.get(countryKey(area, country)),
      reach: 'country' as const,
    })),
  ];
  return found.filter((each): each is Reached => each.list !== undefined);
};

/** No list reaches further than its kind, unless a regional framework may join the two. */
const mostForPlace = (
  { countries: named }: ComponentFeatures,
  reach: Reached['reach'],
  { weights, neutralPercent }: Policy,
): number => {
  if (reach === 'country' || named.some((country) => frameworksOfCountry(country).length > 0))
    return weights.place;
  return pointsOf(
    reach === 'region' ? { got: 7, of: 10 } : 'unknown',
    weights.place,
    neutralPercent,
  );
};

const mostForGap = ({ left }: ComponentFeatures, { weights, neutralPercent }: Policy): number =>
  left === undefined || left <= 0 ? pointsOf('unknown', weights.gap, neutralPercent) : weights.gap;

const countriesOf = (regions: readonly string[]): readonly string[] =>
  countries.filter(({ iso3 }) => regions.includes(regionOf(iso3) ?? '')).map(({ iso3 }) => iso3);

/** The classes of some lists, sorted by the most points that they could reach. */
const createWalk = (highest: number) => {
  const heads = new Int32Array(highest + 1);
  let next = new Int32Array(1024);
  let lists: RowList[] = [];
  let classes = new Int32Array(1024);
  let count = 0;
  const grow = (): void => {
    if (count < next.length) return;
    const [oldNext, oldClasses] = [next, classes];
    next = new Int32Array(count * 2);
    classes = new Int32Array(count * 2);
    next.set(oldNext);
    classes.set(oldClasses);
  };
  return {
    begin: (): void => {
      heads.fill(-1);
      lists = [];
      count = 0;
    },
    add: (list: RowList, classIndex: number, bound: number): void => {
      grow();
      lists[count] = list;
      classes[count] = classIndex;
      next[count] = heads[bound] ?? -1;
      heads[bound] = count;
      count += 1;
    },
    /** Visits classes from the highest bound down while `visit` wants more of that bound. */
    run: (
      wants: (bound: number) => boolean,
      visit: (list: RowList, classIndex: number, bound: number) => void,
    ): void => {
      for (let bound = highest; bound >= 0 && wants(bound); bound -= 1) {
        for (let at = heads[bound] ?? -1; at >= 0; at = next[at] ?? -1) {
          const list = lists[at];
          if (list) visit(list, classes[at] ?? 0, bound);
        }
      }
    },
  };
};

type Scored = { readonly pair: Pair; readonly score: number };

const byOrder = (left: Scored, right: Scored): number =>
  bySuggestionOrder(
    { score: left.score, id: left.pair.offer.id },
    { score: right.score, id: right.pair.offer.id },
  );

/** Of two pairs of the same records: the higher score, then the lower component ids. */
const isBetterPair = (left: Scored, right: Scored): boolean => {
  if (left.score !== right.score) return left.score > right.score;
  const name = ({ pair }: Scored): string => `${pair.asked.id} ${pair.given.id}`;
  return name(left) < name(right);
};

/** A short list in order, each counterpart once, with its best pair of components. */
const createBest = (length: number) => {
  const held: Scored[] = [];
  return {
    held,
    /** Whether a counterpart with at most these points could still change the list. */
    wants: (score: number, id: string): boolean => {
      const last = held[length - 1];
      return !last || score > last.score || (score === last.score && id <= last.pair.offer.id);
    },
    isFullAbove: (score: number): boolean => (held[length - 1]?.score ?? -1) > score,
    add: (scored: Scored): void => {
      const at = held.findIndex(({ pair }) => pair.offer.id === scored.pair.offer.id);
      const known = held[at];
      if (known && !isBetterPair(scored, known)) return;
      if (known) held.splice(at, 1);
      let place = held.length;
      while (place > 0 && byOrder(scored, held[place - 1] ?? scored) < 0) place -= 1;
      held.splice(place, 0, scored);
      if (held.length > length) held.pop();
    },
  };
};

type Run = {
  readonly columns: OfferColumns;
  readonly policy: Policy;
  readonly judged: Judged;
  readonly walk: ReturnType<typeof createWalk>;
  readonly counts: MatchingCounts;
};

const matchComponent = (
  { columns, policy, judged, walk, counts }: Run,
  pledge: RecordFeatures,
  asked: ComponentFeatures,
  best: ReturnType<typeof createBest>,
): void => {
  const tables = tablesOf(pledge, asked, columns, policy, judged);
  const start = dayNumber(asked.start, -Infinity);
  const end = dayNumber(asked.end, Infinity);
  const mostGap = mostForGap(asked, policy);
  const mostCoded = tables.language.most + tables.law.most + tables.scale.most;
  walk.begin();
  for (const { list, reach } of listsFor(columns, asked)) {
    const { classTopics, classSupport } = list;
    const most = mostCoded + mostGap + mostForPlace(asked, reach, policy);
    for (let index = 0; index < classTopics.length; index += 1) {
      const sure =
        (tables.topics.points[classTopics[index] ?? 0] ?? 0) +
        (tables.support.points[classSupport[index] ?? 0] ?? 0);
      walk.add(list, index, sure + most);
    }
    counts.classesSeen += classTopics.length;
  }
  const visit = (list: RowList, classIndex: number, bound: number): void => {
    const sure =
      (tables.topics.points[list.classTopics[classIndex] ?? 0] ?? 0) +
      (tables.support.points[list.classSupport[classIndex] ?? 0] ?? 0);
    const mostPlace = bound - sure - mostCoded - mostGap;
    const until = list.classStart[classIndex + 1] ?? 0;
    for (let at = list.classStart[classIndex] ?? 0; at < until; at += 1) {
      const row = list.rows[at] ?? 0;
      const { offer, given } = columns.rows[row] as (typeof columns.rows)[number];
      // Ids ascend within a class: once even its best score would come too late, all that follow do.
      if (!best.wants(bound, offer.id)) return;
      if ((columns.end[row] ?? 0) < start || (columns.start[row] ?? 0) > end) continue;
      const coded =
        sure +
        (tables.language.points[columns.languages[row] ?? 0] ?? 0) +
        (tables.law.points[columns.law[row] ?? 0] ?? 0) +
        (tables.scale.points[columns.scale[row] ?? 0] ?? 0);
      if (!best.wants(coded + mostGap + mostPlace, offer.id)) continue;
      counts.pairsScored += 1;
      const pair = { pledge, asked, offer, given };
      const withGap = coded + pointsFor('gap', pair, policy);
      if (!best.wants(withGap + mostPlace, offer.id)) continue;
      const score = withGap + pointsFor('place', pair, policy);
      if (best.wants(score, offer.id) && passesGates(pair)) best.add({ pair, score });
    }
  };
  walk.run((bound) => !best.isFullAbove(bound), visit);
};

const suggestionFrom = ({ pair, score }: Scored, policy: Policy): Suggestion => ({
  id: pair.offer.id,
  version: pair.offer.version,
  score,
  pledgeComponent: pair.asked.id,
  offerComponent: pair.given.id,
  parts: scoreParts(pair, policy),
});

/** Lists of all pledges by id, each equal to `bestSuggestions(pledge, offers, policy)`. */
export const allSuggestions = (
  pledges: readonly RecordFeatures[],
  offers: readonly RecordFeatures[],
  policy: Policy,
  counts: MatchingCounts = { pairsScored: 0, classesSeen: 0 },
): ReadonlyMap<string, readonly Suggestion[]> => {
  const run: Run = {
    columns: offerColumns(offers),
    policy,
    judged: {
      topics: new Map(),
      support: new Map(),
      language: new Map(),
      law: new Map(),
      scale: new Map(),
    },
    walk: createWalk(sumOf(partIds.map((id) => policy.weights[id]))),
    counts,
  };
  return new Map(
    pledges.map((pledge) => {
      const best = createBest(policy.listLength);
      for (const asked of pledge.components) matchComponent(run, pledge, asked, best);
      return [pledge.id, best.held.map((scored) => suggestionFrom(scored, policy))];
    }),
  );
};
