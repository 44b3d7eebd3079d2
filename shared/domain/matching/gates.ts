/** The gates: each must not fail. Unknown never bars. */
import type { CountryId } from '#shared/vocabulary/countries';

import { isCovered, type RecordFeatures } from './features.ts';
import { meets, type Pair } from './pair.ts';
import { reachOf } from './reach.ts';

export type Verdict = 'pass' | 'unknown' | 'fail';

const verdict = (passes: boolean | null): Verdict =>
  passes === null ? 'unknown' : passes ? 'pass' : 'fail';

const window = ({ asked, given }: Pair): Verdict => {
  const apart =
    (asked.end !== undefined && given.start !== undefined && asked.end < given.start) ||
    (given.end !== undefined && asked.start !== undefined && given.end < asked.start);
  if (apart) return 'fail';
  const known =
    (asked.start ?? asked.end) !== undefined && (given.start ?? given.end) !== undefined;
  return known ? 'pass' : 'unknown';
};

const place = (pair: Pair): Verdict => {
  const reach = reachOf(pair);
  return reach === 'outside' ? 'fail' : reach === 'not_stated' ? 'unknown' : 'pass';
};

const world = ({ pledge, offer }: Pair): Verdict =>
  verdict(
    pledge.synthetic === undefined || offer.synthetic === undefined
      ? null
      : pledge.synthetic === offer.synthetic,
  );

const isExcluded = (country: CountryId | null, excluded: readonly CountryId[]): boolean =>
  country !== null && excluded.includes(country);

const isOf = ({ partyId, partners }: RecordFeatures, id: string): boolean =>
  partyId === id || partners?.some((partner) => partner.id === id) === true;

const haveOneParty = (record: RecordFeatures, other: RecordFeatures): boolean =>
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
const exclusion = ({ pledge, asked, offer }: Pair): Verdict =>
  verdict(
    !excludes(pledge, offer) &&
      !excludes(offer, pledge) &&
      !meets(asked.countries, offer.excludedCountries),
  );

const need = ({ asked }: Pair): Verdict => {
  if (isCovered(asked)) return 'fail';
  return asked.status === 'not_stated' || asked.status === 'delivered' ? 'unknown' : 'pass';
};

const capacity = ({ given }: Pair): Verdict =>
  given.left === undefined ? 'unknown' : verdict(given.left > 0);

/** In the order in which people should read them. */
export const gates = {
  /** The State itself asked (Global Compact on Refugees, para 62). */
  requested: ({ pledge }: Pair): Verdict => verdict(pledge.active),
  /** The offer is still to be given. */
  available: ({ offer }: Pair): Verdict => verdict(offer.active),
  /** No party serves itself, nor does a partner. */
  parties: ({ pledge, offer }: Pair): Verdict => verdict(!haveOneParty(pledge, offer)),
  /** What a real party asks for or gives never meets test data. */
  world,
  area: ({ asked, given }: Pair): Verdict => verdict(asked.area === given.area),
  place,
  exclusion,
  window,
  need,
  capacity,
  /** No match between the two exists yet, live, fulfilled or declined. */
  untried: ({ pledge, offer }: Pair): Verdict =>
    verdict(!pledge.matched.includes(offer.id) && !offer.matched.includes(pledge.id)),
} as const satisfies Record<string, (pair: Pair) => Verdict>;

export type GateId = keyof typeof gates;
export const gateIds = Object.keys(gates) as GateId[];

export const passesGates = (pair: Pair): boolean =>
  gateIds.every((id) => gates[id](pair) !== 'fail');

export const failedGates = (pair: Pair): readonly GateId[] =>
  gateIds.filter((id) => gates[id](pair) === 'fail');
