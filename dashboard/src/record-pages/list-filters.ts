/** The filters of the list of records, as its address holds them. */
import { type AreaId, areaIds } from '#shared/vocabulary/areas';
import { type CountryId, countryIds } from '#shared/vocabulary/countries';
import type { RecordKind } from '#shared/domain/record';
import { type RecordStateId, recordStateIds } from '#shared/vocabulary/record-states';
import { type CoverageRegionId, coverageRegionIds } from '#shared/vocabulary/regions';

export type ListFilters = {
  readonly kind: RecordKind;
  readonly state: RecordStateId | null;
  readonly area: AreaId | null;
  readonly region: CoverageRegionId | null;
  readonly country: CountryId | null;
  /** Finds one record; its first letter says of which kind. */
  readonly reference: string | null;
};

const oneOf = <Id extends string>(ids: readonly Id[], value: string | null): Id | null =>
  ids.find((id) => id === value) ?? null;

const kindIn = (kind: string | null, reference: string | null): RecordKind => {
  if (reference !== null && /^[po]/iu.test(reference))
    return /^o/iu.test(reference) ? 'offer' : 'pledge';
  return kind === 'offer' ? 'offer' : 'pledge';
};

export const listFiltersOf = (search: string): ListFilters => {
  const params = new URLSearchParams(search);
  const reference = params.get('reference')?.trim() || null;
  return {
    kind: kindIn(params.get('kind'), reference),
    state: oneOf(recordStateIds, params.get('state')),
    area: oneOf(areaIds, params.get('area')),
    region: oneOf(coverageRegionIds, params.get('region')),
    country: oneOf(countryIds, params.get('country')),
    reference,
  };
};

export const listSearchOf = ({
  kind,
  state,
  area,
  region,
  country,
  reference,
}: ListFilters): string => {
  const written: Readonly<Record<string, string | null>> = {
    kind: kind === 'pledge' ? null : kind,
    state,
    area,
    region,
    country,
    reference,
  };
  const given = Object.entries(written).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : '';
};

export const listQueryOf = ({
  state,
  area,
  region,
  country,
  reference,
}: ListFilters): Readonly<Record<string, string | undefined>> => ({
  state: state ?? undefined,
  area: area ?? undefined,
  region: region ?? undefined,
  country: country ?? undefined,
  reference: reference ?? undefined,
});
