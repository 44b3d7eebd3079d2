/** The filters of the lists of matches, as the address of their page holds them. Pure. */
import { areaIds } from '#shared/vocabulary/areas';
import { countryIds } from '#shared/vocabulary/countries';
import { notStated } from '#shared/vocabulary/label';
import { matchStateIds } from '#shared/vocabulary/record-states';
import { coverageRegionIds } from '#shared/vocabulary/regions';
import { stakeholderTypeIds } from '#shared/vocabulary/stakeholder-types';

const choices = {
  stage: matchStateIds,
  area: areaIds,
  region: coverageRegionIds,
  country: countryIds,
  stakeholderType: [...stakeholderTypeIds, notStated],
  /** The pledge is not in this register. */
  pledge: ['none'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type MatchFilterName = keyof typeof choices;
export type MatchFilters = Readonly<Partial<Record<MatchFilterName, string>>>;

const names = Object.keys(choices) as readonly MatchFilterName[];

/** As the API and the files take them; what no filter can be is left out. */
export const matchFiltersOf = (search: string): MatchFilters => {
  const params = new URLSearchParams(search);
  const isChoice = (name: MatchFilterName): boolean =>
    (choices[name] as readonly (string | null)[]).includes(params.get(name));
  return Object.fromEntries(
    names.filter(isChoice).map((name) => [name, params.get(name)] as const),
  ) as MatchFilters;
};

const searchOf = (filters: MatchFilters): string => {
  const said = new URLSearchParams(filters as Record<string, string>).toString();
  return said === '' ? '' : `?${said}`;
};

export const isNarrowed = (filters: MatchFilters): boolean => searchOf(filters) !== '';

/** The address of the page with one filter set anew; with an empty text it is taken away. */
export const matchesAddressWith = (
  filters: MatchFilters,
  name: MatchFilterName,
  value: string,
): string => {
  const { [name]: _, ...others } = filters;
  return `/matches${searchOf(value === '' ? others : { ...others, [name]: value })}`;
};
