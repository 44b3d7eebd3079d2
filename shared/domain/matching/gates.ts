/** The gates: each must not fail. Unknown never bars. */
import type { Label, NonEmpty, Term } from '#shared/vocabulary/label';
import type { CountryId } from '#shared/vocabulary/countries';

import { isCovered, roomOf, type RecordFeatures } from './features.ts';
import { meets, type Pair } from './pair.ts';
import { reachOf } from './reach.ts';
import type { Values } from './reason-values.ts';

export type Verdict = 'pass' | 'unknown' | 'fail';

/** What is said of a gate, in one place. */
type Gate = {
  readonly label: Label;
  readonly verdict: (pair: Pair) => Verdict;
  /** Codes, amounts and days that any language can word. */
  readonly values?: (pair: Pair) => Values;
};

const verdictOf = (passes: boolean | null): Verdict =>
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
  verdictOf(
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
  verdictOf(
    !excludes(pledge, offer) &&
      !excludes(offer, pledge) &&
      !meets(asked.countries, offer.excludedCountries),
  );

const need = ({ asked }: Pair): Verdict => {
  if (isCovered(asked)) return 'fail';
  return asked.status === 'not_stated' || asked.status === 'delivered' ? 'unknown' : 'pass';
};

/** By what is left of the amount, and by how many matches more the offer can carry. */
const capacity = ({ offer, given: { left } }: Pick<Pair, 'offer' | 'given'>): Verdict => {
  const room = roomOf(offer);
  if (left === undefined && room === undefined) return 'unknown';
  return verdictOf((left === undefined || left > 0) && room !== 0);
};

/** In the order in which people should read them. */
export const gates = {
  /** The State itself asked (Global Compact on Refugees, para 62). */
  requested: {
    label: { en: 'Request', fr: 'Demande', es: 'Solicitud', ar: 'الطلب' },
    verdict: ({ pledge }) => verdictOf(pledge.active),
  },
  /** The offer is still to be given. */
  available: {
    label: { en: 'Availability', fr: 'Disponibilité', es: 'Disponibilidad', ar: 'الإتاحة' },
    verdict: ({ offer }) => verdictOf(offer.active),
  },
  /** The day until which it was to stand has not passed, or its party confirmed it since. */
  confirmed: {
    label: { en: 'Validity', fr: 'Validité', es: 'Vigencia', ar: 'السريان' },
    verdict: ({ offer }) => verdictOf(offer.unconfirmed !== true),
  },
  /** No party serves itself, nor does a partner. */
  parties: {
    label: { en: 'Parties', fr: 'Parties', es: 'Partes', ar: 'الطرفان' },
    verdict: ({ pledge, offer }) => verdictOf(!haveOneParty(pledge, offer)),
  },
  /** What a real party asks for or gives never meets test data. */
  world: {
    label: {
      en: 'Real or synthetic',
      fr: 'Réel ou fictif',
      es: 'Real o ficticio',
      ar: 'حقيقي أم اصطناعي',
    },
    verdict: world,
  },
  area: {
    label: { en: 'Area', fr: 'Domaine', es: 'Área', ar: 'المجال' },
    verdict: ({ asked, given }) =>
      verdictOf(asked.area === null || given.area === null ? null : asked.area === given.area),
    values: ({ asked, given }) => ({
      asked: asked.area ?? undefined,
      given: given.area ?? undefined,
    }),
  },
  place: {
    label: { en: 'Place', fr: 'Lieu', es: 'Lugar', ar: 'المكان' },
    verdict: place,
    values: ({ asked, given }) => ({
      asked: asked.countries,
      askedRegions: asked.regions,
      countries: given.countries,
      regions: given.regions,
      ...(given.anywhere ? { reach: 'anywhere' } : {}),
    }),
  },
  /** Stays unexplained: that one exists is confidential. */
  exclusion: {
    label: { en: 'Exclusions', fr: 'Exclusions', es: 'Exclusiones', ar: 'الاستبعاد' },
    verdict: exclusion,
  },
  window: {
    label: { en: 'Time', fr: 'Période', es: 'Plazo', ar: 'الفترة' },
    verdict: window,
    values: ({ asked, given }) => ({
      askedStart: asked.start,
      askedEnd: asked.end,
      givenStart: given.start,
      givenEnd: given.end,
    }),
  },
  need: {
    label: { en: 'Need', fr: 'Besoin', es: 'Necesidad', ar: 'الحاجة' },
    verdict: need,
    values: ({ asked }) => ({ status: asked.status }),
  },
  capacity: {
    label: {
      en: 'Capacity left',
      fr: 'Capacité restante',
      es: 'Capacidad restante',
      ar: 'السعة المتبقية',
    },
    verdict: capacity,
    values: ({ offer, given }) => ({
      left: given.left,
      amount: given.amount,
      measure: given.measure,
      atOnce: offer.matchesAtOnce,
      room: roomOf(offer),
    }),
  },
  /** No match between the two exists yet, live, fulfilled or declined. */
  untried: {
    label: { en: 'New pair', fr: 'Paire nouvelle', es: 'Par nuevo', ar: 'ثنائي جديد' },
    verdict: ({ pledge, offer }) =>
      verdictOf(!pledge.matched.includes(offer.id) && !offer.matched.includes(pledge.id)),
  },
} as const satisfies Readonly<Record<string, Gate>>;

export type GateId = keyof typeof gates;
export const gateIds = Object.keys(gates) as GateId[];

/** As a vocabulary, for pages and the API. */
export const gateTerms = gateIds.map((id) => ({
  id,
  label: gates[id].label,
})) as unknown as NonEmpty<Term<GateId>>;

export const gateValues = (id: GateId, pair: Pair): Values => {
  const gate: Gate = gates[id];
  return gate.values?.(pair) ?? {};
};

/** What no pledge at all can use: of gates that look at the offer alone. */
export const canGive = ({ offer, given }: Pick<Pair, 'offer' | 'given'>): boolean =>
  offer.active !== false && offer.unconfirmed !== true && capacity({ offer, given }) !== 'fail';

export const passesGates = (pair: Pair): boolean =>
  gateIds.every((id) => gates[id].verdict(pair) !== 'fail');

export const failedGates = (pair: Pair): readonly GateId[] =>
  gateIds.filter((id) => gates[id].verdict(pair) === 'fail');
