/** The lists in which the candidates of a need stand, by where it is, and what its place earns there. */
import { countries } from '#shared/vocabulary/countries';
import { regionOf } from '#shared/vocabulary/region-of';

import type { OfferColumns } from './offer-columns.ts';
import { countryKey, type OfferList, regionKey, unboundedKey } from './offer-lists.ts';
import type { AskingComponent, PartTable, PartTables } from './part-tables.ts';
import { type Reach, reachOfUnplaced } from '../reach.ts';

/** A list in which offers reach the need in this way or in a closer one, which another list then says. */
export type Reached = { readonly list: OfferList; readonly place: PartTable };

const countriesOf = (regions: readonly string[]): readonly string[] =>
  regions.length === 0
    ? []
    : countries
        .filter(({ iso3 }) => regions.includes(regionOf(iso3) ?? ''))
        .map(({ iso3 }) => iso3);

/** Every list of an area but the unbounded one. */
const boundedKeys = ({ lists }: OfferColumns, area: string): readonly string[] =>
  [...lists.keys()].filter((key) => key.startsWith(`${unboundedKey(area)} `));

/** Every offer of the area that reaches the need stands in one of them; some may stand in several. */
export const reachedLists = (
  columns: OfferColumns,
  tables: PartTables,
  asking: AskingComponent,
  area: string,
): readonly Reached[] => {
  const { asked } = asking;
  const { countries: named, regions } = asked;
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
    const list = columns.lists.get(key);
    return list ? [{ list, place: tables.ofPlaces(asking, reach) }] : [];
  });
};
