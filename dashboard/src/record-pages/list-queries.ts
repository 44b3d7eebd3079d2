/** The filters of the list of records as an address, as the API and as a file of the list take them. */
import { type ListFilters, listFiltersOf, looksLikeReference } from './list-filters.ts';

const given = (filters: Partial<ListFilters>): readonly (readonly [string, string])[] =>
  Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null);

export const listSearchOf = (filters: Partial<ListFilters>): string => {
  const params = given(filters);
  return params.length > 0
    ? `?${new URLSearchParams(params.map(([...pair]) => pair)).toString()}`
    : '';
};

/** Which list is asked tells the scope. */
export const listQueryOf = ({
  scope: _ofTheRoute,
  ...filters
}: ListFilters): Readonly<Record<string, string>> => Object.fromEntries(given(filters));

/** What a file of the list is narrowed by; undefined where the list is narrowed by what no file can be. */
export const fileFiltersOf = ({
  kind: _inItsName,
  order: _ofTheScreen,
  q,
  queue,
  changedSince,
  party,
  scope: _ofTheLink,
  ...filters
}: ListFilters): Readonly<Record<string, string>> | undefined =>
  q === null && queue === null && changedSince === null && party === null
    ? Object.fromEntries(given(filters))
    : undefined;

/**
 * The address of the list with one filter set anew, read again, so that only what a filter can be gets into it. A
 * reference means one record, so whoever looks for it is shown it whatever else the list was narrowed by.
 */
export const listAddressWith = (
  filters: ListFilters,
  name: keyof ListFilters,
  value: string,
): string => {
  const meansOneRecord = name === 'q' && looksLikeReference(value);
  const params = new URLSearchParams(meansOneRecord ? '' : listSearchOf(filters));
  params.set(name, value);
  return `/records${listSearchOf(listFiltersOf(`?${params.toString()}`))}`;
};
