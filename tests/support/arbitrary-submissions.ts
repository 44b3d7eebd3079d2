/** Random submissions over every field, for what has to keep all of them. */
import fc from 'fast-check';

import type { ComponentSubmission } from '#shared/domain/component';
import type { OfferSubmission, PledgeSubmission } from '#shared/domain/record';
import { qualityIds } from '#shared/vocabulary/qualities';

/** Texts that people write and that machines trip over: lines, marks, separators, repetitions. */
const text = fc.constantFrom('a', 'b', 'a\nb', 'نص', 'x; y, z', '0', 'none', ' · ', 'notStated');
const texts = fc.array(text, { maxLength: 3 });
const date = fc.constantFrom('2026', '2027-03', '2028-12-31');
const some = <Value>(...values: readonly Value[]) => fc.subarray([...values]);
const orNull = <Value>(...values: readonly Value[]) => fc.constantFrom(null, ...values);

/** A field that the schema gains does not compile here until it is among what is tried. */
const component: fc.Arbitrary<ComponentSubmission> = fc.record(
  {
    id: fc.constant('c1'),
    part: text,
    text,
    area: orNull('A1' as const, 'A3' as const),
    topics: some('rsd' as const, 'backlog' as const, 'training' as const),
    qualities: some(...qualityIds),
    supportTypes: some('training' as const, 'financial' as const),
    quantity: orNull(
      { min: 1, max: 9, unit: 'days' as const, per: 'once' as const },
      { min: 0, max: 0, unit: 'money' as const, currency: 'EUR', per: 'year' as const },
    ),
    places: fc.record({
      countries: some('NER', 'XA'),
      regions: some('europe' as const, 'mena' as const),
      anywhere: fc.constant(false),
      stated: texts,
    }),
    languages: some('en' as const, 'fr' as const),
    window: fc.record(
      { start: date, end: fc.constant('2029'), stated: text },
      { requiredKeys: [] },
    ),
    due: date,
    target: text,
    conditions: fc.array(
      fc.record({ kind: fc.constantFrom('funding' as const, 'other' as const), text }),
      { maxLength: 3 },
    ),
  } satisfies Record<keyof ComponentSubmission, fc.Arbitrary<unknown>>,
  {
    requiredKeys: [
      'id',
      'text',
      'area',
      'topics',
      'qualities',
      'supportTypes',
      'quantity',
      'places',
      'languages',
      'window',
      'conditions',
    ],
  },
);

const components = fc
  .array(component, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((each, index) => ({ ...each, id: `c${index + 1}` })));

const common = {
  partyId: fc.constant('a1b2c3d4e5f6g7h8'),
  title: text,
  language: fc.constantFrom('en' as const, 'ar' as const),
  edition: orNull('grf-2023' as const),
  components,
  legalFrameworks: some('oau-1969' as const, 'eu-acquis' as const),
  legalTradition: orNull('civil-law' as const),
  statusDetermination: fc.constant(null),
  caseload: orNull('under_1000' as const),
  channels: texts,
  excludedPartyIds: some('b1b2c3d4e5f6g7h8', 'c1b2c3d4e5f6g7h8'),
  excludedCountries: some('NER', 'XC'),
  sources: fc.array(fc.constantFrom('https://example.org/a', 'https://example.org/b?c;d'), {
    maxLength: 3,
  }),
  linkedId: orNull('d1b2c3d4e5f6g7h8'),
};

export const arbitraryPledgeSubmission = fc.record({
  ...common,
  supportRequested: orNull(true, false),
} satisfies Record<keyof PledgeSubmission, fc.Arbitrary<unknown>>);
const offer = fc.record({
  ...common,
  availability: fc.constantFrom('open' as const, 'committed' as const),
} satisfies Record<keyof OfferSubmission, fc.Arbitrary<unknown>>);

export const arbitrarySubmission = fc.oneof(
  arbitraryPledgeSubmission.map((said) => ({ kind: 'pledge' as const, said })),
  offer.map((said) => ({ kind: 'offer' as const, said })),
);
