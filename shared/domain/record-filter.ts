/** Which records and components a filter lets through: the same rule for lists, exports and figures. */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import type { CountryId } from '#shared/vocabulary/countries';

import { type CountryReach, countryReaches, reachOfCountry } from './matching/reach.ts';
import { coverageRegionsOf, type PlaceCodes } from './place.ts';

type FilteredComponent = {
  readonly area: string | null;
  readonly places: PlaceCodes;
  readonly status: CoverageStatusId;
};

type FilteredRecord<Part extends FilteredComponent> = {
  readonly party: { readonly type: string | null };
  readonly edition: string | null;
  readonly initiatives?: readonly string[] | undefined;
  readonly components: readonly Part[];
};

export type Filter = {
  readonly area?: string | undefined;
  readonly region?: string | undefined;
  /** Lets through what names the country, serves its region, or serves anywhere. */
  readonly country?: CountryId | undefined;
  readonly stakeholderType?: string | undefined;
  readonly edition?: string | undefined;
  /** Lets through what belongs to any of these, separated by commas; `none`: what belongs to none at all. */
  readonly initiative?: string | undefined;
  readonly status?: string | undefined;
};

const lets = (wanted: string | undefined, actual: string): boolean =>
  wanted === undefined || wanted === actual;

const letsInitiatives = (wanted: string | undefined, actual: readonly string[]): boolean => {
  if (wanted === undefined) return true;
  const names = actual.length === 0 ? ['none'] : actual;
  return wanted.split(',').some((each) => names.includes(each));
};

const letsComponent = (filter: Filter, { area, places, status }: FilteredComponent): boolean =>
  lets(filter.area, area ?? 'none') &&
  lets(filter.status, status) &&
  (filter.region === undefined ||
    (area !== null && (coverageRegionsOf(places) as readonly string[]).includes(filter.region))) &&
  (filter.country === undefined || reachOfCountry(places, filter.country) !== undefined);

/** The components that pass; none when the record itself does not. */
export const componentsLetBy = <Part extends FilteredComponent>(
  filter: Filter,
  record: FilteredRecord<Part>,
): readonly Part[] =>
  lets(filter.stakeholderType, record.party.type ?? 'not_stated') &&
  lets(filter.edition, record.edition ?? 'not_stated') &&
  letsInitiatives(filter.initiative, record.initiatives ?? [])
    ? record.components.filter((component) => letsComponent(filter, component))
    : [];

/** A filter that asks for nothing lets a draft through that has no component yet. */
export const isLetBy = <Part extends FilteredComponent>(
  filter: Filter,
  record: FilteredRecord<Part>,
): boolean =>
  Object.values(filter).every((wanted) => wanted === undefined) ||
  componentsLetBy(filter, record).length > 0;

/** The closest way in which what passes of a record reaches the country of the filter; undefined without one. */
export const reachThrough = <Part extends FilteredComponent>(
  filter: Filter,
  record: FilteredRecord<Part>,
): CountryReach | undefined => {
  const { country } = filter;
  if (country === undefined) return undefined;
  const reaches = componentsLetBy(filter, record).map(({ places }) =>
    reachOfCountry(places, country),
  );
  return countryReaches.find((reach) => reaches.includes(reach));
};

type Identified<Part extends FilteredComponent> = FilteredRecord<Part> & { readonly id: string };

/** For a page of a list: how each record reaches the country that was asked for. Nothing without a country. */
export const reachesOn = <Part extends FilteredComponent>(
  filter: Filter,
  records: readonly Identified<Part>[],
): { readonly reach?: Readonly<Record<string, CountryReach>> } => {
  if (filter.country === undefined) return {};
  const reaches = records.flatMap((record) => {
    const reach = reachThrough(filter, record);
    return reach ? [[record.id, reach] as const] : [];
  });
  return { reach: Object.fromEntries(reaches) };
};
