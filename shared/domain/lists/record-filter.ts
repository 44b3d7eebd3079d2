/** Which records and components a filter lets through: the same rule for lists, exports and figures. */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import type { CountryId } from '#shared/vocabulary/countries';
import { notStated } from '#shared/vocabulary/label';

import { type CountryReach, countryReaches, reachOfCountry } from '../matching/reach.ts';
import { coverageRegionsOf, type PlaceCodes } from '../records/place.ts';
import { regionsThen, schemeOfEdition } from '../records/regions-then.ts';
import { statedYearOf, type StatedTime } from '../records/stated-on.ts';

type FilteredComponent = {
  readonly area: string | null;
  readonly places: PlaceCodes;
  readonly status: CoverageStatusId;
};

type FilteredRecord<Part extends FilteredComponent> = StatedTime & {
  readonly party: { readonly type: string | null };
  readonly edition: string | null;
  readonly initiatives?: readonly string[] | undefined;
  readonly components: readonly Part[];
};

export type Filter = {
  /** `stated`: any area that is stated, of which alone figures are. */
  readonly area?: string | undefined;
  readonly region?: string | undefined;
  /** Lets through what names the country, serves its region, or serves anywhere. */
  readonly country?: CountryId | undefined;
  readonly stakeholderType?: string | undefined;
  readonly edition?: string | undefined;
  /** Lets through what belongs to any of these, separated by commas; `any`: to whichever; `none`: to none at all. */
  readonly initiative?: string | undefined;
  /** Any of these, separated by commas. */
  readonly status?: string | undefined;
  /** Lets through what names the country, whatever else reaches it. */
  readonly named?: string | undefined;
  /** Of the scheme of the day of its forum. */
  readonly regionThen?: string | undefined;
  /** In which it was pledged or offered: that of its forum, else as its source says. */
  readonly year?: string | undefined;
};

const lets = (wanted: string | undefined, actual: string): boolean =>
  wanted === undefined || wanted === actual;

const letsInitiatives = (wanted: string | undefined, actual: readonly string[]): boolean => {
  if (wanted === undefined) return true;
  const names = actual.length === 0 ? ['none'] : ['any', ...actual];
  return wanted.split(',').some((each) => names.includes(each));
};

const letsRegionThen = (
  { regionThen }: Filter,
  edition: string | null,
  places: PlaceCodes,
): boolean => {
  if (regionThen === undefined) return true;
  const scheme = schemeOfEdition(edition ?? notStated);
  return (regionsThen(scheme).of(places) as readonly string[]).includes(regionThen);
};

const letsComponent = (filter: Filter, { area, places, status }: FilteredComponent): boolean =>
  (filter.area === 'stated' ? area !== null : lets(filter.area, area ?? 'none')) &&
  (filter.status === undefined || filter.status.split(',').includes(status)) &&
  (filter.named === undefined || (places.countries as readonly string[]).includes(filter.named)) &&
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
  letsInitiatives(filter.initiative, record.initiatives ?? []) &&
  (filter.year === undefined || filter.year === statedYearOf(record))
    ? record.components.filter(
        (component) =>
          letsComponent(filter, component) &&
          letsRegionThen(filter, record.edition, component.places),
      )
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
