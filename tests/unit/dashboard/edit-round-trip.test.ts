/** Trap 1: an edit through the form keeps every field that it does not show, and every value that it cannot show quite as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Entries, givenBy } from '#dashboard/forms/answers-given';
import { entriesOfCopy, entriesOfRecord } from '#dashboard/forms/entries-of-record';
import { editOf, placedOnPage } from '#dashboard/forms/read-edit';
import { readForm } from '#dashboard/forms/read-submission';
import { merge } from '#shared/contract/merge-change';
import { readContent } from '#shared/contract/read-submission';
import type { PledgeView } from '#shared/contract/record-views';
import { qualityIds } from '#shared/vocabulary/qualities';
import type { ComponentSubmission } from '#shared/domain/component';
import type { OfferSubmission, PledgeSubmission, RecordKind } from '#shared/domain/record';

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
    topics: some('rsd' as const, 'backlog' as const),
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

const pledge = fc.record({
  ...common,
  supportRequested: orNull(true, false),
} satisfies Record<keyof PledgeSubmission, fc.Arbitrary<unknown>>);
const offer = fc.record({
  ...common,
  availability: fc.constantFrom('open' as const, 'committed' as const),
} satisfies Record<keyof OfferSubmission, fc.Arbitrary<unknown>>);

const record = fc.oneof(
  pledge.map((said) => ({ kind: 'pledge' as const, said })),
  offer.map((said) => ({ kind: 'offer' as const, said })),
);

type Said = { readonly kind: RecordKind; readonly said: object };

const entriesOf = ({ kind, said }: Said): Entries =>
  entriesOfRecord({ kind, ...said } as unknown as PledgeView);

const after = ({ kind, said }: Said, entries: Entries) => {
  const { removed = [], ...change } = editOf(kind, entriesOf({ kind, said }), givenBy(entries));
  return merge(kind, said as never, change, removed as readonly string[]);
};

const withAnswer = (entries: Entries, name: string, value: string): Entries => [
  ...entries.filter(([own]) => own !== name),
  [name, value],
];

describe('an edit through the form', () => {
  it('that changes no answer changes no field', () => {
    fc.assert(
      fc.property(record, (each) => {
        expect(editOf(each.kind, entriesOf(each), givenBy(entriesOf(each)))).toEqual({});
      }),
    );
  });

  it.each([
    ['title', 'Another title', (said: PledgeSubmission) => ({ ...said, title: 'Another title' })],
    ['edition', '', (said: PledgeSubmission) => ({ ...said, edition: null })],
    [
      'c.k1.target',
      '',
      ({ components: [first, ...rest], ...said }: PledgeSubmission) => {
        const { target: _target, ...untargeted } = first ?? {};
        return { ...said, components: [untargeted, ...rest] };
      },
    ],
    [
      'c.k1.text',
      'Another text',
      ({ components: [first, ...rest], ...said }: PledgeSubmission) => ({
        ...said,
        components: [{ ...first, text: 'Another text' }, ...rest],
      }),
    ],
  ])('of %s alone ("%s") keeps every other field', (name, value, expected) => {
    fc.assert(
      fc.property(pledge, (said) => {
        const each = { kind: 'pledge' as const, said };
        const { said: merged, errors } = after(each, withAnswer(entriesOf(each), name, value));

        expect(errors).toEqual([]);
        expect(merged).toEqual(expected(said as PledgeSubmission));
      }),
    );
  });

  it('names the components that it removes, and adds new ones beside the others', () => {
    fc.assert(
      fc.property(record, (each) => {
        const began = entriesOf(each);
        const entries: Entries = [
          ...began.filter(([name, own]) => !name.startsWith('c.k1.') && own !== 'k1'),
          ['components', 'k9'],
          ['c.k9.text', 'New'],
          ['c.k9.area', 'A2'],
        ];

        const { said, errors } = after(each, entries);

        const { components: before } = each.said;
        expect(errors).toEqual([]);
        expect(said['components']).toMatchObject([...before.slice(1), { text: 'New', area: 'A2' }]);
      }),
    );
  });

  it('reads as a whole what the record says, where the form can show it', () => {
    const plain = pledge
      // Topics belong to an area: of a component outside the areas, the form reads none.
      .filter(({ components: parts }) =>
        parts.every(({ area, topics }) => area !== null || topics.length === 0),
      )
      .filter(({ channels, sources, components: parts }) =>
        [channels, sources, ...parts.map(({ places }) => places.stated)].every(
          (list) =>
            new Set(list).size === list.length &&
            list.every((each) => each.trim() === each && !each.includes('\n')),
        ),
      );
    fc.assert(
      fc.property(plain, (said) => {
        const { content } = readForm('pledge', givenBy(entriesOf({ kind: 'pledge', said })));
        const { partyId: _owner, ...expected } = said;
        const trimmed = JSON.parse(JSON.stringify(expected).replaceAll(' · ', '·')) as unknown;

        expect(readContent('pledge', content)).toEqual(readContent('pledge', trimmed as never));
      }),
    );
  });

  it('places refusals where the component stands on the page, and not where it was sent', () => {
    const each = {
      kind: 'pledge' as const,
      said: {
        title: 'A title',
        components: [
          { id: 'c1', text: 'First' },
          { id: 'c2', text: 'Second' },
          { id: 'c5', text: 'Third' },
        ],
      },
    };
    const began = entriesOf(each);
    const answers = givenBy(withAnswer(began, 'c.k3.text', 'Changed'));
    const told = ['/components/0/text', '/components/c2/area', '/title', '/components/c9/text'];

    const placed = placedOnPage(
      told.map((pointer) => ({ pointer, code: 'required', detail: '' })),
      began,
      answers,
    );

    expect(placed.map(({ pointer }) => pointer)).toEqual([
      '/components/2/text',
      '/components/1/area',
      '/title',
      '/components/c9/text',
    ]);
  });
});

describe('a copy', () => {
  it('is a new record of the same answers, with no id of another', () => {
    fc.assert(
      fc.property(record, ({ kind, said }) => {
        const copied = entriesOfCopy({ kind, ...said } as unknown as PledgeView);
        const { content } = readForm(kind, givenBy(copied));

        expect(JSON.stringify(content)).not.toContain('"id"');
        expect(content).toMatchObject({ excludedCountries: said.excludedCountries });
      }),
    );
  });
});

describe('a draft', () => {
  it('begins with what was finished and what was not', () => {
    const view = {
      kind: 'pledge',
      unfinished: {
        title: 'A draft',
        components: [
          {
            id: 'c1',
            quantity: { min: 'ten' },
            conditions: [{ text: 'A budget' }, { kind: 'other' }],
          },
        ],
      },
      components: [],
    } as unknown as PledgeView;

    const entries = entriesOfRecord(view);

    expect(entries).toEqual(
      expect.arrayContaining([
        ['title', 'A draft'],
        ['c.k1.id', 'c1'],
        ['c.k1.min', 'ten'],
        ['c.k1.conditionKind', ''],
        ['c.k1.conditionText', 'A budget'],
        ['c.k1.conditionKind', 'other'],
        ['c.k1.conditionText', ''],
      ]),
    );
    expect(entries.some(([name]) => name === 'supportRequested' || name === 'c.k1.area')).toBe(
      false,
    );
    expect(editOf('pledge', entries, givenBy(entries))).toEqual({});
  });
});
