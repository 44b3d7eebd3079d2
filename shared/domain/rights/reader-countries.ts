/**
 * What is of some countries: what somebody who reads for chosen countries sees of what is not public. One rule for lists,
 * pages, files and matches. Pure.
 */
import { referencesOf } from '../matches/match-parties.ts';
import type { Match } from '../matches/match.ts';
import type { RecordKind } from '../records/record.ts';

/** Of a record, or of its row in the index, as much as tells. */
export type PlacedRecord = {
  readonly kind: RecordKind;
  readonly party: { readonly country: string | null };
  readonly components: readonly {
    readonly places: { readonly countries: readonly string[] };
  }[];
};

const isAmong = (countries: readonly string[], country: string | null): boolean =>
  country !== null && countries.includes(country);

/**
 * Its party's country. A pledge is also of each country that it names, since it is carried out there; an offer is not,
 * as long as it is its party's alone whom it means to support.
 */
export const countriesOfRecord = ({ kind, party, components }: PlacedRecord): readonly string[] => {
  const named = kind === 'pledge' ? components.flatMap(({ places }) => places.countries) : [];
  return [...new Set([...(party.country === null ? [] : [party.country]), ...named])];
};

export const isRecordOf = (countries: readonly string[], record: PlacedRecord): boolean =>
  countriesOfRecord(record).some((each) => isAmong(countries, each));

/** Of the countries that it is for, and of the parties on both sides: whoever reads for one of them reads what it was shown. */
export const isMatchOf = (
  countries: readonly string[],
  match: Pick<Match, 'countries' | 'recipients' | 'supporters' | 'legs'>,
): boolean =>
  [...match.countries, ...referencesOf(match).map(({ country }) => country)].some((each) =>
    isAmong(countries, each),
  );

export const isPartyOf = (
  countries: readonly string[],
  { country }: { readonly country: string | null },
): boolean => isAmong(countries, country);
