/** The values behind each gate and part: codes, amounts and days that any language can word. */
import { sharedFrameworks } from '#shared/vocabulary/regional-frameworks';

import type { GateId } from './gates.ts';
import { type Pair, shared } from './pair.ts';
import type { PartId } from './policy.ts';
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

export const partValues = (part: PartId, pair: Pair): Values => {
  const { pledge, asked, offer, given } = pair;
  if (part === 'topics') return { asked: asked.topics, shared: shared(asked.topics, given.topics) };
  if (part === 'support') return { asked: asked.supportTypes, given: given.supportTypes };
  if (part === 'gap')
    return { open: asked.left, left: given.left, asked: asked.measure, given: given.measure };
  if (part === 'place') return placeValues(pair);
  if (part === 'language') return { asked: asked.languages, given: given.languages };
  if (part === 'law') {
    return {
      frameworks: shared(pledge.legalFrameworks, offer.legalFrameworks),
      askedTradition: pledge.legalTradition ?? undefined,
      givenTradition: offer.legalTradition ?? undefined,
    };
  }
  return { asked: pledge.caseload ?? undefined, given: offer.caseload ?? undefined };
};
