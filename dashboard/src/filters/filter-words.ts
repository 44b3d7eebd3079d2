/** The filters in words, for whatever figure they narrow, and as the names by which files say them. */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';
import type { FigureChoice } from '#shared/export/figure-row';

import type { Words } from '../i18n/words.ts';
import { filterOptions } from './filter-options.ts';
import type { FilterName, Filters } from './filters.ts';

/** Such as `Area: Institutions; Status: Open`; null where public records are counted and nothing narrows them. */
export const filterSentence = (
  filters: Filters,
  names: readonly FilterName[],
  { say, label }: Words,
): string | null => {
  const item = (name: string, value: string): string => say('figure.filterItem', { name, value });
  const chosen = names.flatMap((name) => {
    const option = filterOptions[name].find(({ id }) => id === filters[name]);
    return option ? [item(say(`filter.${name}`), label(option.label))] : [];
  });
  const said =
    filters.scope === 'all'
      ? [item(say('filter.scope'), say('filter.scope.all')), ...chosen]
      : chosen;
  return said.length > 0 ? say('figure.filter', { filters: said.join(say('figure.next')) }) : null;
};

export const statusName = (status: CoverageStatusId, { label }: Words): string => {
  const option = filterOptions.status.find(({ id }) => id === status);
  return option ? label(option.label) : status;
};

export const choiceOf = (filters: Filters, names: readonly FilterName[]): FigureChoice =>
  Object.fromEntries(names.map((name) => [name, filters[name]]));

/** What narrows the rows of a file of coverage: a row counts every status in a column of its own. */
export const coverageFileFilterNames = ['area', 'region', 'stakeholderType', 'edition'] as const;

/** What the figure by stakeholder types can be narrowed by: its rows are types, and all forums count. */
export const stakeholderFilterNames = ['area', 'region', 'stakeholderType'] as const;
