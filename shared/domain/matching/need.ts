/** What a pledge component asks, judged against the offers' codes, and the lists in which its candidates stand. */
import { countries } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';

import { placeKey } from './feature-codes.ts';
import type { ComponentFeatures, RecordFeatures } from './features.ts';
import { dayNumber, isOpenToAll, type OfferColumns } from './offer-columns.ts';
import { countryKey, type GroupRange, regionKey, unboundedKey } from './offer-lists.ts';
import type { createPartTables, PartTable, PartTables } from './part-tables.ts';
import type { Policy } from './policy.ts';
import { type Reach, reachOfUnplaced } from './reach.ts';
import { pointsOf } from './score-parts.ts';

export type Judged = {
  readonly columns: OfferColumns;
  readonly policy: Policy;
  readonly parts: ReturnType<typeof createPartTables>;
  /** What was found for a place, by area and place. */
  readonly reachedFrom: Map<string, readonly Reached[]>;
};

/** The part of a list in which offers reach the need in this way or in a closer one, which another list then says. */
type Reached = { readonly range: GroupRange; readonly place: PartTable };

/** One component of a pledge, made ready for the walk. */
export type Need = {
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

/** Every list of an area but the unbounded one. */
const boundedKeys = ({ lists }: OfferColumns, area: string): readonly string[] =>
  [...lists.ranges.keys()].filter((key) => key.startsWith(`${unboundedKey(area)} `));

/** The lists in which every offer that reaches the need stands; some offers may stand in several. */
const reachedBy = ({ columns, parts }: Judged, asked: ComponentFeatures): readonly Reached[] => {
  const { area, countries: named, regions } = asked;
  const unplaced = reachOfUnplaced(asked);
  const all = new Set([...regions, ...named.flatMap((country) => regionOf(country) ?? [])]);
  const found: readonly (readonly [string, Reach])[] = [
    ...named.map((country) => [countryKey(area, country), 'country'] as const),
    ...[...all].map((region) => [regionKey(area, region), 'region'] as const),
    ...countriesOf(regions).map((country) => [countryKey(area, country), 'region'] as const),
    ...(unplaced ? boundedKeys(columns, area).map((key) => [key, unplaced] as const) : []),
    [unboundedKey(area), 'not_stated'],
  ];
  return found.flatMap(([key, reach]) => {
    const range = columns.lists.ranges.get(key);
    return range ? [{ range, place: parts.placeFor(asked, reach) }] : [];
  });
};

const reachedOnce = (judged: Judged, asked: ComponentFeatures): readonly Reached[] => {
  const key = `${asked.area} ${placeKey(asked)}`;
  const known = judged.reachedFrom.get(key);
  if (known) return known;
  const found = reachedBy(judged, asked);
  judged.reachedFrom.set(key, found);
  return found;
};

export const needOf = (judged: Judged, pledge: RecordFeatures, asked: ComponentFeatures): Need => {
  const { weights, neutralPercent } = judged.policy;
  const tables = judged.parts.tablesFor(pledge, asked);
  const isGapKnown = asked.left !== undefined && asked.left > 0;
  const mostGap = isGapKnown ? weights.gap : pointsOf('unknown', weights.gap, neutralPercent);
  const mostBesides = tables.language.most + tables.law.most + tables.scale.most + mostGap;
  return {
    pledge,
    asked,
    party: isOpenToAll(pledge) ? (judged.columns.partyOf(pledge.partyId) ?? -1) : undefined,
    start: dayNumber(asked.start, 'first'),
    end: dayNumber(asked.end, 'last'),
    tables,
    reached: reachedOnce(judged, asked),
    mostBesides,
    mostGap,
  };
};
