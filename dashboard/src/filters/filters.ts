/** The filters of the coverage page as its address holds them. Pure: bad values fall back, defaults are not written. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { type EditionId, editionIds } from '#shared/vocabulary/editions';
import { notStated } from '#shared/vocabulary/label';
import { type CoverageStatusId, coverageStatusIds } from '#shared/vocabulary/record-states';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';
import { type StakeholderTypeId, stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

export type OrNotStated<Id> = Id | typeof notStated;

export type CellKey = { readonly area: AreaId; readonly region: CoverageRegionId };

export const scopes = ['released', 'all'] as const;
export type Scope = (typeof scopes)[number];

export type Filters = {
  readonly area: AreaId | null;
  readonly region: CoverageRegionId | null;
  readonly stakeholderType: OrNotStated<StakeholderTypeId> | null;
  readonly edition: OrNotStated<EditionId> | null;
  readonly status: CoverageStatusId | null;
  /** Whose records count: the released ones, or for staff all in force. */
  readonly scope: Scope;
  /** A country by which the records of the open cell are narrowed; figures are kept by region alone. */
  readonly country: string | null;
  /** The cell whose records are open. */
  readonly cell: CellKey | null;
};

export const noFilters: Filters = {
  area: null,
  region: null,
  stakeholderType: null,
  edition: null,
  status: null,
  scope: 'released',
  country: null,
  cell: null,
};

const oneOf = <Id extends string>(ids: readonly Id[], value: string | null): Id | null =>
  ids.find((id) => id === value) ?? null;

const cellOf = (value: string | null): CellKey | null => {
  const [first = '', second = ''] = (value ?? '').split('.');
  const area = oneOf(areaIds, first);
  const region = oneOf(coverageRegionIds, second);
  return area && region ? { area, region } : null;
};

/** Its form alone: which countries there are, the list of them knows, which loads with the records. */
const countryCode = (value: string | null): string | null =>
  value !== null && /^[A-Z]{2,3}$/.test(value) ? value : null;

export const cellText = ({ area, region }: CellKey): string => `${area}.${region}`;

/** Cells hold counts by type and by edition, not by both at once: with both given, the type stands. */
export const filtersOf = (search: string): Filters => {
  const params = new URLSearchParams(search);
  const cell = cellOf(params.get('cell'));
  const stakeholderType = oneOf([...stakeholderTypeIds, notStated], params.get('type'));
  return {
    area: oneOf(areaIds, params.get('area')),
    region: oneOf(coverageRegionIds, params.get('region')),
    stakeholderType,
    edition: stakeholderType ? null : oneOf([...editionIds, notStated], params.get('edition')),
    status: oneOf(coverageStatusIds, params.get('status')),
    scope: oneOf(scopes, params.get('scope')) ?? 'released',
    country: cell && countryCode(params.get('country')),
    cell,
  };
};

export const searchOf = (filters: Filters): string => {
  const { area, region, stakeholderType, edition, status, scope, country, cell } = filters;
  const given = Object.entries({
    area,
    region,
    type: stakeholderType,
    edition,
    status,
    scope: scope === 'released' ? null : scope,
    country: cell && country,
    cell: cell && cellText(cell),
  }).filter((entry): entry is [string, string] => entry[1] !== null);
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
};

export type FilterName = Exclude<keyof Filters, 'cell' | 'scope' | 'country'>;

/** What a filter is called in an address. */
export const parameterOf = (name: FilterName | 'state'): string =>
  name === 'stakeholderType' ? 'type' : name;

/** Choosing a type lets go of the edition and the other way round. */
export const withFilter = (filters: Filters, name: FilterName, value: string): Filters => {
  const raw = new URLSearchParams(searchOf(filters));
  const parameter = parameterOf(name);
  if (value === '') raw.delete(parameter);
  else raw.set(parameter, value);
  if (name === 'stakeholderType' && value !== '') raw.delete('edition');
  if (name === 'edition' && value !== '') raw.delete('type');
  return filtersOf(`?${raw.toString()}`);
};

export const filterNames = [
  'area',
  'region',
  'stakeholderType',
  'edition',
  'status',
] as const satisfies readonly FilterName[];

export const isFiltered = (filters: Filters): boolean =>
  filterNames.some((name) => filters[name] !== null);
