/** Which records and components a filter lets through: the same rule for lists, exports and figures. */
import type { CoverageStatusId } from '#shared/vocabulary/record-states';

import { coverageRegionsOf, type Places } from './place.ts';

type FilteredComponent = {
  readonly area: string | null;
  readonly places: Places;
  readonly status: CoverageStatusId;
};

type FilteredRecord<Part extends FilteredComponent> = {
  readonly party: { readonly type: string | null };
  readonly edition: string | null;
  readonly components: readonly Part[];
};

export type Filter = {
  readonly area?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: string | undefined;
  readonly stakeholderType?: string | undefined;
  readonly edition?: string | undefined;
  readonly status?: string | undefined;
};

const lets = (wanted: string | undefined, actual: string): boolean =>
  wanted === undefined || wanted === actual;

const letsComponent = (filter: Filter, { area, places, status }: FilteredComponent): boolean =>
  lets(filter.area, area ?? 'none') &&
  lets(filter.status, status) &&
  (filter.region === undefined ||
    (area !== null && (coverageRegionsOf(places) as readonly string[]).includes(filter.region))) &&
  (filter.country === undefined || places.countries.includes(filter.country));

/** The components that pass; none when the record itself does not. */
export const componentsLetBy = <Part extends FilteredComponent>(
  filter: Filter,
  record: FilteredRecord<Part>,
): readonly Part[] =>
  lets(filter.stakeholderType, record.party.type ?? 'not_stated') &&
  lets(filter.edition, record.edition ?? 'not_stated')
    ? record.components.filter((component) => letsComponent(filter, component))
    : [];

/** A filter that asks for nothing lets a draft through that has no component yet. */
export const isLetBy = <Part extends FilteredComponent>(
  filter: Filter,
  record: FilteredRecord<Part>,
): boolean =>
  Object.values(filter).every((wanted) => wanted === undefined) ||
  componentsLetBy(filter, record).length > 0;
