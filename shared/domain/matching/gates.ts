/** The gates: each must not fail. Unknown never bars. */
import type { Label, NonEmpty, Term } from '#shared/vocabulary/label';

import { roomOf } from './at-once.ts';
import type { Pair } from './pair.ts';
import type { Values } from './reason-values.ts';
import {
  capacityVerdict,
  exclusionVerdict,
  haveOneParty,
  needVerdict,
  placeVerdict,
  type Verdict,
  verdictOf,
  windowVerdict,
  worldVerdict,
} from './gate-verdicts.ts';

/** What is said of a gate, in one place. */
type Gate = {
  readonly label: Label;
  readonly verdict: (pair: Pair) => Verdict;
  /** Codes, amounts and days that any language can word. */
  readonly values?: (pair: Pair) => Values;
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
    verdict: worldVerdict,
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
    verdict: placeVerdict,
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
    verdict: exclusionVerdict,
  },
  window: {
    label: { en: 'Time', fr: 'Période', es: 'Plazo', ar: 'الفترة' },
    verdict: windowVerdict,
    values: ({ asked, given }) => ({
      askedStart: asked.start,
      askedEnd: asked.end,
      givenStart: given.start,
      givenEnd: given.end,
    }),
  },
  need: {
    label: { en: 'Need', fr: 'Besoin', es: 'Necesidad', ar: 'الحاجة' },
    verdict: needVerdict,
    values: ({ asked }) => ({ status: asked.status }),
  },
  capacity: {
    label: {
      en: 'Capacity left',
      fr: 'Capacité restante',
      es: 'Capacidad restante',
      ar: 'السعة المتبقية',
    },
    verdict: capacityVerdict,
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

export const passesGates = (pair: Pair): boolean =>
  gateIds.every((id) => gates[id].verdict(pair) !== 'fail');

export const failedGates = (pair: Pair): readonly GateId[] =>
  gateIds.filter((id) => gates[id].verdict(pair) === 'fail');
