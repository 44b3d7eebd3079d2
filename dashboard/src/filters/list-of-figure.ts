/** Where the records are listed that a figure counts, as the address of the list of records says it. Pure. */
import type { RecordKind } from '#shared/domain/records/record';

import type { Filters, Scope } from './filters.ts';

type ListFilterName =
  | 'kind'
  | 'state'
  | 'area'
  | 'region'
  | 'country'
  | 'stakeholderType'
  | 'edition'
  | 'initiative'
  | 'status'
  | 'year'
  | 'named'
  | 'regionThen'
  | 'party'
  | 'scope';

/** By what a list is narrowed to what something counts. */
export type ListOfFigure = Readonly<Partial<Record<ListFilterName, string | null>>>;

export const listAddress = (lists: ListOfFigure): string => {
  const given = Object.entries(lists).filter(
    (entry): entry is [ListFilterName, string] => entry[1] !== null,
  );
  return `/records?${new URLSearchParams(given).toString()}`;
};

/** Whoever may see more than what is public is shown what was counted, and nothing beside it. */
export const scopeOfList = (scope: Scope): ListOfFigure =>
  scope === 'all' ? { state: 'in_force' } : { scope: 'released' };

/** All of a kind that the filters of the page of coverage leave. Figures are of stated areas alone. */
export const listOfKind = (
  kind: RecordKind,
  { area, region, stakeholderType, edition, scope }: Filters,
): ListOfFigure => ({
  kind,
  area: area ?? 'stated',
  region,
  stakeholderType,
  edition,
  ...scopeOfList(scope),
});

/** Pledge components of some statuses, or of whichever. */
export const pledgesAt = (filters: Filters, statuses: readonly string[] = []): string =>
  listAddress({
    ...listOfKind('pledge', filters),
    status: statuses.length > 0 ? statuses.join(',') : null,
  });
