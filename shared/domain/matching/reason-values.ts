/** The values behind each gate and part: codes, amounts and days that any language can word. */
import { sharedFrameworks } from '#shared/vocabulary/regional-frameworks';

import { comparisonOf } from './comparable-amounts.ts';
import type { GateId } from './gates.ts';
import { type Pair, shared } from './pair.ts';
import type { PartId, Policy } from './policy.ts';
import { reachOf } from './reach.ts';

export type Values = Readonly<Record<string, readonly string[] | string | number | undefined>>;

/** Exclusions stay unexplained: their existence is confidential. */
export const gateValues = (gate: GateId, { asked, given }: Pair): Values => {
  if (gate === 'area') return { asked: asked.area, given: given.area };
  if (gate === 'place')
    return {
      asked: asked.countries,
      askedRegions: asked.regions,
      countries: given.countries,
      regions: given.regions,
      ...(given.anywhere ? { reach: 'anywhere' } : {}),
    };
  if (gate === 'window') {
    return {
      askedStart: asked.start,
      askedEnd: asked.end,
      givenStart: given.start,
      givenEnd: given.end,
    };
  }
  if (gate === 'need') return { status: asked.status };
  if (gate === 'capacity')
    return { left: given.left, amount: given.amount, measure: given.measure };
  return {};
};

const placeValues = (pair: Pair): Values => {
  const { asked, given, offer } = pair;
  const { partyCountry } = offer;
  const frameworks = asked.countries.flatMap((country) =>
    partyCountry === null ? [] : sharedFrameworks(country, partyCountry),
  );
  return {
    reach: reachOf(pair),
    countries: shared(asked.countries, given.countries),
    frameworks: [...new Set(frameworks)],
  };
};

/** Both amounts in the one measure in which they were compared, where they are stated in different ones. */
const comparedValues = ({ asked, given }: Pair, { equivalences }: Policy): Values => {
  const compared = comparisonOf(asked.measure, given.measure, equivalences);
  if (!compared || asked.measure === given.measure) return {};
  if (asked.left === undefined || given.left === undefined) return {};
  return {
    comparedIn: compared.measure,
    comparedOpen: asked.left * compared.asked,
    comparedLeft: given.left * compared.given,
    hoursInDay: equivalences?.hoursInDay,
  };
};

const values = {
  topics: ({ asked, given }) => ({
    asked: asked.topics,
    shared: shared(asked.topics, given.topics),
  }),
  support: ({ asked, given }) => ({ asked: asked.supportTypes, given: given.supportTypes }),
  gap: (pair, policy) => ({
    open: pair.asked.left,
    left: pair.given.left,
    asked: pair.asked.measure,
    given: pair.given.measure,
    ...comparedValues(pair, policy),
  }),
  place: placeValues,
  language: ({ asked, given }) => ({ asked: asked.languages, given: given.languages }),
  law: ({ pledge, offer }) => ({
    frameworks: shared(pledge.legalFrameworks, offer.legalFrameworks),
    askedTradition: pledge.legalTradition ?? undefined,
    givenTradition: offer.legalTradition ?? undefined,
  }),
  scale: ({ pledge, offer }) => ({
    asked: pledge.caseload ?? undefined,
    given: offer.caseload ?? undefined,
  }),
} as const satisfies Record<PartId, (pair: Pair, policy: Policy) => Values>;

export const partValues = (part: PartId, pair: Pair, policy: Policy): Values =>
  values[part](pair, policy);
