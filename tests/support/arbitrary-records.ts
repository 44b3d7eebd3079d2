/** Random pledges and offers for properties: few values each, so that they meet often. */
import fc from 'fast-check';

import { anId, anOffer, aPledge, type Given } from './records.ts';

const some = <Value>(...values: readonly Value[]) => fc.subarray([...values]);

export const arbitraryPlaces = fc.oneof(
  fc.constant({}),
  fc.constant({ anywhere: true }),
  fc.record({
    countries: some('NER', 'SEN', 'GHA', 'NOR', 'XA', 'ATA'),
    regions: some('west-central-africa', 'europe', 'mena'),
  }),
);

const quantity = fc.option(
  fc.record({ max: fc.integer({ min: 0, max: 9 }), unit: fc.constantFrom('hours', 'days') }),
);

const windows = fc.constantFrom(
  {},
  { start: '2026' },
  { end: '2026-06' },
  { start: '2026-07', end: '2027' },
  { start: '2025', end: '2025' },
);

export const arbitraryComponent = fc
  .record({
    area: fc.constantFrom('A1', 'A2', 'A3', 'A4'),
    topics: some('rsd', 'registration', 'documents', 'training'),
    supportTypes: some('technical', 'training', 'financial', 'equipment'),
    languages: some('en', 'fr', 'ar'),
    places: arbitraryPlaces,
    quantity,
    window: windows,
  })
  .map(({ quantity: amount, ...component }) => ({
    ...component,
    ...(amount && { quantity: { ...amount, min: 0, per: 'once' } }),
  }));

const link = fc.record({
  counterpartId: fc.constantFrom(null, anId('offer'), anId('pledge'), anId('other')),
  state: fc.constantFrom(
    'agreed' as const,
    'proposed' as const,
    'fulfilled' as const,
    'declined' as const,
    'not_stated' as const,
  ),
  components: fc.constantFrom(['c1'], ['c2'], ['c1', 'c2']),
  quantity: fc.option(fc.integer({ min: 0, max: 9 })),
});

/** Some of one party, and some of parties of their own. */
const ofParty = (kind: 'pledge' | 'offer') =>
  fc.constantFrom(...[kind, kind, 'two', 'three', 'four'].map((name) => anId(`party-${name}`)));

const common = {
  state: fc.constantFrom('submitted', 'accepted', 'accepted'),
  components: fc.array(arbitraryComponent, { minLength: 1, maxLength: 3 }),
  country: fc.constantFrom(null, 'NER', 'SEN', 'GHA', 'NOR'),
  excludedCountries: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: some('NER', 'NOR') },
  ),
  partners: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: fc
        .record({
          id: fc.constantFrom(anId('party-pledge'), anId('party-offer'), anId('party-other')),
          country: fc.constantFrom(null, 'NER', 'NOR'),
        })
        .map((partner) => [{ ...partner, name: 'A partner', type: null }]),
    },
  ),
  legalFrameworks: some('oau-1969', 'eu-acquis'),
  legalTradition: fc.constantFrom(null, 'civil-law', 'common-law'),
  caseload: fc.constantFrom(null, 'under_1000', '1000_9999', '100000_or_more'),
  matches: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(link, { maxLength: 2 }) },
  ),
};

/** Seldom stated. */
const atOnce = fc.constantFrom(undefined, undefined, undefined, undefined, undefined, 0, 1, 2);

export const arbitraryPledge = fc.record({
  ...common,
  partyId: ofParty('pledge'),
  supportRequested: fc.constantFrom(true, true, null, false),
  supportsAtOnce: atOnce,
}) as fc.Arbitrary<Given>;

export const arbitraryOffer = fc.record({
  ...common,
  partyId: ofParty('offer'),
  availability: fc.constantFrom('open', 'open', 'open', 'committed'),
  unconfirmed: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    false,
    true,
  ),
  matchesAtOnce: atOnce,
}) as fc.Arbitrary<Given>;

/** Several counterparts with ids of their own, in no particular order. */
export const arbitraryOffers = fc
  .array(arbitraryOffer, { maxLength: 8 })
  .map((offers) => offers.map((given, index) => anOffer({ ...given, id: anId(`f${index}`) })));

export const arbitraryPledges = fc
  .array(arbitraryPledge, { maxLength: 8 })
  .map((pledges) => pledges.map((given, index) => aPledge({ ...given, id: anId(`p${index}`) })));
