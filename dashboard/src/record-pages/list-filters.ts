/** The filters of the list of records, as its address holds them. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { type CountryId, countryIds } from '#shared/vocabulary/countries';
import { type ListOrder, listOrders, type QueueId, queueIds } from '#shared/domain/list-orders';
import type { RecordKind } from '#shared/domain/record';
import { type InitiativeId, initiatives } from '#shared/vocabulary/initiatives';
import { type RecordStateId, recordStateIds } from '#shared/vocabulary/record-states';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';

export type ListFilters = {
  /** Both, where it is none. */
  readonly kind: RecordKind | null;
  readonly state: RecordStateId | null;
  readonly area: AreaId | null;
  readonly region: CoverageRegionId | null;
  readonly country: CountryId | null;
  /** The multi-stakeholder pledge that they belong to. */
  readonly initiative: InitiativeId | 'none' | null;
  /** Whose records they are: come to by a link alone. */
  readonly party: string | null;
  /** Words, or the reference of one record. */
  readonly q: string | null;
  readonly queue: QueueId | null;
  /** `YYYY-MM-DD` */
  readonly changedSince: string | null;
  readonly order: ListOrder | null;
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
};

/** What everyone may narrow the public list by: how records stand here is for whoever works with them. */
export const publicListFilters = (filters: ListFilters): ListFilters => ({
  ...filters,
  state: null,
  queue: null,
  changedSince: null,
  order: filters.order === 'waiting' ? null : filters.order,
});

export const listFiltersOf = (search: string): ListFilters => {
  const params = new URLSearchParams(search);
  // Links that were kept from before ask for a reference by its own name.
  const asked = (params.get('q') ?? params.get('reference'))?.trim().slice(0, longestSearch);
  return {
    kind: oneOf(recordKinds, params.get('kind')),
    state: oneOf(recordStateIds, params.get('state')),
    area: oneOf(areaIds, params.get('area')),
    region: oneOf(coverageRegionIds, params.get('region')),
    country: oneOf(countryIds, params.get('country')),
    initiative: oneOf([...initiatives.map(({ id }) => id), 'none'], params.get('initiative')),
    party: partyIn(params.get('party')),
    q: asked || null,
    queue: oneOf(queueIds, params.get('queue')),
    changedSince: dayIn(params.get('changedSince')),
    order: oneOf(listOrders, params.get('order')),
  };
};

/** What somebody looks for is written as a reference is: where it finds nothing, a letter of it is wrong. */
export const looksLikeReference = (q: string | null): boolean =>
  /^[po](?=[0-9a-z]*\d)[0-9a-z]{8,9}$/iu.test((q ?? '').replaceAll(/[\s\p{Pd}]/gu, ''));
