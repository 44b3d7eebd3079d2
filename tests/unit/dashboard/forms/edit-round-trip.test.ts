/** Trap 1: an edit through the form keeps every field that it does not show, and every value that it cannot show quite as it is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { entriesOfCopy, entriesOfRecord } from '#dashboard/forms/answers/entries-of-record';
import { editOf, placedOnPage } from '#dashboard/forms/answers/read-edit';
import { readForm } from '#dashboard/forms/answers/read-submission';
import { merge } from '#shared/contract/records/merge-change';
import { readContent } from '#shared/contract/records/read-submission';
import type { PledgeView } from '#shared/contract/records/record-views';
import { componentFields } from '#shared/domain/fields/component-fields';
import type { DescribedFields } from '#shared/domain/fields/field';
import { recordFields } from '#shared/domain/fields/record-fields';
import type { PledgeSubmission, RecordKind } from '#shared/domain/records/record';
import {
  arbitrarySubmission as record,
  arbitraryPledgeSubmission as pledge,
} from '#tests/support/arbitrary-submissions';

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

/** What the form asks for in lines: it reads each once, without blanks around it. */
const linesOf = (fields: DescribedFields, said: object): readonly (readonly string[])[] =>
  Object.entries(said).flatMap(([name, value]) =>
    fields[name]?.holds.type === 'texts' ? [value as readonly string[]] : [],
  );

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
      .filter(({ components: parts, ...said }) =>
        [
          said.sources,
          ...linesOf(recordFields, said),
          ...parts.flatMap((part) => [part.places.stated, ...linesOf(componentFields, part)]),
        ].every(
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

  it('shows whatever else stands where an answer belongs: nothing, a text, or a part of it', () => {
    const odd = fc.oneof(
      fc.constantFrom(null, '', 'XA', 'ten', 12),
      fc.constant([]),
      fc.constant(['XA', null, 3]),
      fc.dictionary(
        fc.constantFrom('countries', 'regions', 'anywhere', 'min', 'unit', 'start', 'kind'),
        fc.constantFrom(null, '', 'XA', 3, ['XA']),
      ),
    );
    const fields = [...Object.keys(componentFields), ...Object.keys(recordFields)];
    const part = fc.dictionary(fc.constantFrom(...fields), odd);
    fc.assert(
      fc.property(
        fc.constantFrom<RecordKind>('pledge', 'offer'),
        part,
        fc.array(part),
        (kind, said, components) => {
          const view = { kind, unfinished: { ...said, components }, components: [] };
          const entries = entriesOfRecord(view as unknown as PledgeView);
          expect(entries.every(([, value]) => typeof value === 'string')).toBe(true);
          editOf(kind, entries, givenBy(entries));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
