/** The filters of the list of records, as its address holds them. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { type CountryId, countryIds } from '#shared/vocabulary/countries';
import {
  type ListOrder,
  listOrders,
  type QueueId,
  queueIds,
} from '#shared/domain/lists/list-orders';
import type { RecordKind } from '#shared/domain/records/record';
import { type InitiativeId, initiatives } from '#shared/vocabulary/initiatives';
import { type EditionId, editionIds } from '#shared/vocabulary/editions';
import { notStated } from '#shared/vocabulary/label';
import {
  coverageStatusIds,
  type RecordStateId,
  recordStateIds,
} from '#shared/vocabulary/record-states';
import {
  type CoverageRegionId,
  coverageRegionIds,
  type RegionOfAnyDay,
  regionsOfAnyDay,
} from '#shared/vocabulary/regions';
import { type StakeholderTypeId, stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

import type { OrNotStated } from '../filters/filters.ts';

export type ListFilters = {
  /** Both, where it is none. */
  readonly kind: RecordKind | null;
  /** `in_force`: as coverage counts them. */
  readonly state: RecordStateId | 'in_force' | null;
  /** `stated`: any that is stated, of which alone figures are. */
  readonly area: AreaId | 'stated' | null;
  readonly region: CoverageRegionId | null;
  readonly country: CountryId | null;
  /** The multi-stakeholder pledge that they belong to. */
  readonly initiative: InitiativeId | 'any' | 'none' | null;
  /** Whose records they are: come to by a link alone. */
  readonly party: string | null;
  /** Words, or the reference of one record. */
  readonly q: string | null;
  readonly queue: QueueId | null;
  /** `YYYY-MM-DD` */
  readonly changedSince: string | null;
  readonly order: ListOrder | null;
} & LinkedFilters;

/** What a list is narrowed by that somebody comes to from a figure. */
export type LinkedFilters = {
  /** Any of these, divided by commas. */
  readonly status: string | null;
  readonly stakeholderType: OrNotStated<StakeholderTypeId> | null;
  readonly edition: OrNotStated<EditionId> | null;
  /** In which a source says that they were pledged or offered. */
  readonly year: string | null;
  /** Which they name, whatever else reaches it. */
  readonly named: CountryId | null;
  /** Of the scheme of the day of their forum. */
  readonly regionThen: RegionOfAnyDay | null;
  /** What is public, also for whoever may see more. */
  readonly scope: 'released' | null;
};

/** Apart from the schemas of records, which no page loads to read its address. */
const recordKinds = ['pledge', 'offer'] as const satisfies readonly RecordKind[];

const oneOf = <Id extends string>(ids: readonly Id[], value: string | null): Id | null =>
  ids.find((id) => id === value) ?? null;

const dayIn = (value: string | null): string | null =>
  value !== null && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;

const partyIn = (value: string | null): string | null =>
  value !== null && /^[0-9a-z]{16}$/.test(value) ? value : null;

const longestSearch = 200;

export const noListFilters: ListFilters = {
  kind: null,
  state: null,
  area: null,
  region: null,
  country: null,
  initiative: null,
  party: null,
  q: null,
  queue: null,
  changedSince: null,
  order: null,
  status: null,
  stakeholderType: null,
  edition: null,
  year: null,
  named: null,
  regionThen: null,
  scope: null,
};

/** What everyone may narrow the public list by: how records stand here is for whoever works with them. */
export const publicListFilters = (filters: ListFilters): ListFilters => ({
  ...filters,
  state: null,
  queue: null,
  changedSince: null,
  order: filters.order === 'waiting' ? null : filters.order,
});

const statusesIn = (value: string | null): string | null => {
  const known = coverageStatusIds.filter((id) => value?.split(',').includes(id));
  return known.length > 0 ? known.join(',') : null;
};

const yearIn = (value: string | null): string | null =>
  value !== null && /^(\d{4}|not_stated)$/.test(value) ? value : null;

export const linkedFiltersOf = (params: URLSearchParams): LinkedFilters => ({
  status: statusesIn(params.get('status')),
  stakeholderType: oneOf([...stakeholderTypeIds, notStated], params.get('stakeholderType')),
  edition: oneOf([...editionIds, notStated], params.get('edition')),
  year: yearIn(params.get('year')),
  named: oneOf(countryIds, params.get('named')),
  regionThen: oneOf(regionsOfAnyDay, params.get('regionThen')),
  scope: oneOf(['released'], params.get('scope')),
});

export const listFiltersOf = (search: string): ListFilters => {
  const params = new URLSearchParams(search);
  // Links that were kept from before ask for a reference by its own name.
  const asked = (params.get('q') ?? params.get('reference'))?.trim().slice(0, longestSearch);
  return {
    kind: oneOf(recordKinds, params.get('kind')),
    state: oneOf([...recordStateIds, 'in_force'], params.get('state')),
    area: oneOf([...areaIds, 'stated'], params.get('area')),
    region: oneOf(coverageRegionIds, params.get('region')),
    country: oneOf(countryIds, params.get('country')),
    initiative: oneOf(
      [...initiatives.map(({ id }) => id), 'any', 'none'],
      params.get('initiative'),
    ),
    party: partyIn(params.get('party')),
    q: asked || null,
    queue: oneOf(queueIds, params.get('queue')),
    changedSince: dayIn(params.get('changedSince')),
    order: oneOf(listOrders, params.get('order')),
    ...linkedFiltersOf(params),
  };
};

/** What somebody looks for is written as a reference is: where it finds nothing, a letter of it is wrong. */
export const looksLikeReference = (q: string | null): boolean =>
  /^[po](?=[0-9a-z]*\d)[0-9a-z]{8,9}$/iu.test((q ?? '').replaceAll(/[\s\p{Pd}]/gu, ''));
