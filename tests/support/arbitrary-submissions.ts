/** Random submissions over every field, for what has to keep all of them. */
import fc from 'fast-check';

import type { ComponentSubmission } from '#shared/domain/records/component';
import { componentFields } from '#shared/domain/fields/component-fields';
import {
  type DescribedFields,
  type FieldsOf,
  fieldsOfKind,
  type Holds,
  type Own,
} from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { OfferSubmission, PledgeSubmission, RecordKind } from '#shared/domain/records/record';
import type { Term } from '#shared/vocabulary/label';
import { register, type RegisterName } from '#shared/vocabulary/register';

/** Texts that people write and that machines trip over: lines, marks, separators, repetitions. */
const text = fc.constantFrom('a', 'b', 'a\nb', 'نص', 'x; y, z', '0', 'none', ' · ', 'notStated');
const texts = fc.array(text, { maxLength: 3 });
const date = fc.constantFrom('2026', '2027-03', '2028-12-31');
const some = <Value>(...values: readonly Value[]) => fc.subarray([...values]);
const orNull = <Value>(...values: readonly Value[]) => fc.constantFrom(null, ...values);

const idsIn = (vocabulary: RegisterName): readonly string[] =>
  (register[vocabulary] as readonly Term[]).map(({ id }) => id);

const anyOf = (holds: Exclude<Holds, { readonly type: 'own' }>): fc.Arbitrary<unknown> => {
  switch (holds.type) {
    case 'text':
      return text;
    case 'texts':
      return texts;
    case 'code':
      return orNull(...idsIn(holds.vocabulary));
    case 'codes':
      return fc.subarray([...idsIn(holds.vocabulary)], { maxLength: 3 });
    case 'yesNo':
      return orNull(true, false);
    case 'date':
      return date;
    case 'count':
      return fc.nat({ max: holds.largest });
  }
};

/** Whatever a table describes is among what is tried. */
const described = (table: DescribedFields): Record<string, fc.Arbitrary<unknown>> =>
  Object.fromEntries(
    Object.entries(table).flatMap(([name, { holds }]) =>
      holds.type === 'own' ? [] : [[name, anyOf(holds)]],
    ),
  );

/** What may be absent where it is not stated. */
const absentTypes: readonly Holds['type'][] = ['text', 'date', 'count'];

const alwaysThere = (table: DescribedFields): readonly string[] =>
  Object.entries(table).flatMap(([name, { holds }]) =>
    absentTypes.includes(holds.type) ? [] : [name],
  );

/** A field with a shape of its own that the schema gains does not compile here until it is among what is tried. */
const ownOfComponent = {
  id: fc.constant('c1'),
  text,
  area: orNull('A1' as const, 'A3' as const),
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
  window: fc.record({ start: date, end: fc.constant('2029'), stated: text }, { requiredKeys: [] }),
  conditions: fc.array(
    fc.record({ kind: fc.constantFrom('funding' as const, 'other' as const), text }),
    { maxLength: 3 },
  ),
} satisfies Record<Own<typeof componentFields>, fc.Arbitrary<unknown>>;

/** Of all fields of a table, with those given that have a shape of their own. */
const recordOf = <Said>(
  table: DescribedFields,
  own: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<Said> =>
  fc.record(
    { ...described(table), ...own },
    { requiredKeys: [...alwaysThere(table)] },
  ) as fc.Arbitrary<Said>;

const component = recordOf<ComponentSubmission>(componentFields, ownOfComponent);

const components = fc
  .array(component, { minLength: 1, maxLength: 4 })
  .map((list) => list.map((each, index) => ({ ...each, id: `c${index + 1}` })));

const common = {
  partyId: fc.constant('a1b2c3d4e5f6g7h8'),
  title: text,
  language: fc.constantFrom('en' as const, 'ar' as const),
  components,
  excludedPartyIds: some('b1b2c3d4e5f6g7h8', 'c1b2c3d4e5f6g7h8'),
  excludedCountries: some('NER', 'XC'),
  sources: fc.array(fc.constantFrom('https://example.org/a', 'https://example.org/b?c;d'), {
    maxLength: 3,
  }),
  linkedId: orNull('d1b2c3d4e5f6g7h8'),
};

type OwnOf<Kind extends RecordKind> = Own<FieldsOf<typeof recordFields, Kind>>;

export const arbitraryPledgeSubmission = recordOf<PledgeSubmission>(
  fieldsOfKind(recordFields, 'pledge'),
  common satisfies Record<OwnOf<'pledge'>, fc.Arbitrary<unknown>>,
);
const offer = recordOf<OfferSubmission>(fieldsOfKind(recordFields, 'offer'), {
  ...common,
  availability: fc.constantFrom('open' as const, 'committed' as const),
} satisfies Record<OwnOf<'offer'>, fc.Arbitrary<unknown>>);

export const arbitrarySubmission = fc.oneof(
  arbitraryPledgeSubmission.map((said) => ({ kind: 'pledge' as const, said })),
  offer.map((said) => ({ kind: 'offer' as const, said })),
);
