/** Which matches a filter lets through: the same rule for lists and files. */
import type { CountryId } from '#shared/vocabulary/countries';
import type { MatchStateId } from '#shared/vocabulary/record-states';
import { regionOf } from '#shared/vocabulary/region-of';

import type { Match } from './match.ts';

export type MatchFilter = {
  /** `stated`: any area that is stated. */
  readonly area?: string | undefined;
  readonly region?: string | undefined;
  readonly country?: CountryId | undefined;
  readonly stakeholderType?: string | undefined;
  readonly stage?: MatchStateId | undefined;
  /** `none`: its pledge is not in the register. */
  readonly pledge?: 'none' | undefined;
  /** Of a party that it names. */
  readonly party?: string | undefined;
  readonly partyCountry?: CountryId | undefined;
};

type NamedParty = {
  readonly id: string;
  readonly type?: string | null | undefined;
  readonly country?: string | null | undefined;
};

type FilteredMatch = Pick<Match, 'state' | 'areas' | 'countries'> & {
  readonly pledge: { readonly recordId: string | null };
  readonly supporters: readonly NamedParty[];
  readonly recipients: readonly NamedParty[];
};

const meets = (wanted: string | undefined, actual: readonly (string | null | undefined)[]) =>
  wanted === undefined || actual.some((each) => (each ?? 'not_stated') === wanted);

/** What no party of it meets is let by where nothing is asked of its parties. */
const isOfParties = (
  { stakeholderType, party, partyCountry }: MatchFilter,
  { supporters, recipients }: FilteredMatch,
): boolean => {
  const named = [...supporters, ...recipients];
  return (
    meets(
      stakeholderType,
      named.map(({ type }) => type),
    ) &&
    (party === undefined || named.some(({ id }) => id === party)) &&
    (partyCountry === undefined || named.some(({ country }) => country === partyCountry))
  );
};

/** A match stands wherever it is carried out and under every type of party that it names. */
export const isMatchLetBy = (filter: MatchFilter, match: FilteredMatch): boolean =>
  (filter.area === 'stated' ? match.areas.length > 0 : meets(filter.area, match.areas)) &&
  meets(filter.country, match.countries) &&
  meets(
    filter.region,
    match.countries.map((country) => regionOf(country)),
  ) &&
  isOfParties(filter, match) &&
  meets(filter.stage, [match.state]) &&
  (filter.pledge === undefined || match.pledge.recordId === null);
