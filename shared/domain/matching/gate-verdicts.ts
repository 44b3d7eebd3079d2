/** How each gate looks at a pair. Unknown never bars. */
import type { CountryId } from '#shared/vocabulary/countries';

import { isCovered, type RecordFeatures } from './features.ts';
import { roomOf } from './at-once.ts';
import { meets, type Pair } from './pair.ts';
import { reachOf } from './reach.ts';

export type Verdict = 'pass' | 'unknown' | 'fail';

export const verdictOf = (passes: boolean | null): Verdict =>
  passes === null ? 'unknown' : passes ? 'pass' : 'fail';

export const windowVerdict = ({ asked, given }: Pair): Verdict => {
  const apart =
    (asked.end !== undefined && given.start !== undefined && asked.end < given.start) ||
    (given.end !== undefined && asked.start !== undefined && given.end < asked.start);
  if (apart) return 'fail';
  const known =
    (asked.start ?? asked.end) !== undefined && (given.start ?? given.end) !== undefined;
  return known ? 'pass' : 'unknown';
};

export const placeVerdict = (pair: Pair): Verdict => {
  const reach = reachOf(pair);
  return reach === 'outside' ? 'fail' : reach === 'not_stated' ? 'unknown' : 'pass';
};

export const worldVerdict = ({ pledge, offer }: Pair): Verdict =>
  verdictOf(
    pledge.synthetic === undefined || offer.synthetic === undefined
      ? null
      : pledge.synthetic === offer.synthetic,
  );

const isExcluded = (country: CountryId | null, excluded: readonly CountryId[]): boolean =>
  country !== null && excluded.includes(country);

const isOf = ({ partyId, partners }: RecordFeatures, id: string): boolean =>
  partyId === id || partners?.some((partner) => partner.id === id) === true;

export const haveOneParty = (record: RecordFeatures, other: RecordFeatures): boolean =>
  isOf(record, other.partyId) || other.partners?.some(({ id }) => isOf(record, id)) === true;

const excludes = (
  { excludedPartyIds, excludedCountries }: RecordFeatures,
  { partyId, partyCountry, partners }: RecordFeatures,
): boolean => {
  const isOut = (id: string, country: CountryId | null): boolean =>
    excludedPartyIds.includes(id) || isExcluded(country, excludedCountries);
  return (
    isOut(partyId, partyCountry) || partners?.some(({ id, country }) => isOut(id, country)) === true
  );
};

/** An excluded country is one that the pledge is for, and one whose party or partner it is. */
export const exclusionVerdict = ({ pledge, asked, offer }: Pair): Verdict =>
  verdictOf(
    !excludes(pledge, offer) &&
      !excludes(offer, pledge) &&
      !meets(asked.countries, offer.excludedCountries),
  );

export const needVerdict = ({ asked }: Pair): Verdict => {
  if (isCovered(asked)) return 'fail';
  return asked.status === 'not_stated' || asked.status === 'delivered' ? 'unknown' : 'pass';
};

/** By what is left of the amount, and by how many matches more the offer can carry. */
export const capacityVerdict = ({
  offer,
  given: { left },
}: Pick<Pair, 'offer' | 'given'>): Verdict => {
  const room = roomOf(offer);
  if (left === undefined && room === undefined) return 'unknown';
  return verdictOf((left === undefined || left > 0) && room !== 0);
};

/** What no pledge at all can use: of gates that look at the offer alone. */
export const canGive = ({ offer, given }: Pick<Pair, 'offer' | 'given'>): boolean =>
  offer.active !== false &&
  offer.unconfirmed !== true &&
  capacityVerdict({ offer, given }) !== 'fail';
