import { describe, expect, it } from 'vitest';

import { type Entries, givenBy } from '#dashboard/forms/answers-given';
import { caseloadIds as formCaseloads } from '#dashboard/forms/caseloads';
import { entriesOfRecord } from '#dashboard/forms/entries-of-record';
import { firstChecks } from '#dashboard/forms/first-checks';
import { mostComponents as formMost } from '#dashboard/forms/most-components';
import { submissionOf } from '#dashboard/forms/read-submission';
import { operations } from '#shared/contract/operations';
import type { PledgeView } from '#shared/contract/record-views';
import { mostComponents } from '#shared/domain/component';
import { caseloadIds } from '#shared/domain/record';

const partyId = 'a1b2c3d4e5f6g7h8';

const filledIn: Entries = [
  ['title', ' Clear the backlog '],
  ['language', 'fr'],
  ['edition', 'grf-2023'],
  ['supportRequested', 'yes'],
  ['components', 'k1'],
  ['c.k1.area', 'A3'],
  ['c.k1.text', 'Appeals wait for years.'],
  ['c.k1.topics', 'backlog'],
  ['c.k1.supportTypes', 'training'],
  ['c.k1.min', '20'],
  ['c.k1.max', '1 500'],
  ['c.k1.unit', 'hours'],
  ['c.k1.per', 'year'],
  ['c.k1.where', 'places'],
  ['c.k1.countries', 'XA'],
  ['c.k1.countries', ''],
  ['c.k1.countries', 'XA'],
  ['c.k1.regions', 'europe'],
  ['c.k1.languages', 'fr'],
  ['c.k1.start', '2027'],
  ['c.k1.end', '2028-06'],
  ['c.k1.due', '2028'],
  ['c.k1.conditionKind', 'funding'],
  ['c.k1.conditionText', 'A budget'],
  ['components', 'k7'],
  ['c.k7.area', 'none'],
  ['c.k7.text', 'Outside the areas'],
  ['c.k7.topics', 'backlog'],
  ['c.k7.where', 'anywhere'],
  ['c.k7.countries', 'XA'],
  ['caseload', '1000_9999'],
  ['sources', 'https://example.org/a\n\n https://example.org/b '],
  ['excludedCountries', 'XC'],
  ['contact.name', 'A. Person'],
  ['contact.email', 'person@example.org'],
];

const read = (kind: 'pledge' | 'offer', entries: Entries) => submissionOf(kind, givenBy(entries));

const changed = (name: string, value: string): Entries => [
  ...filledIn.filter(([own]) => own !== name),
  [name, value],
];

describe('the answers of a form', () => {
  it.each(['pledge', 'offer'] as const)('make a %s that the API takes', (kind) => {
    const body = { ...read(kind, filledIn), partyId, draft: false };

    const schema = operations[kind === 'pledge' ? 'createPledge' : 'createOffer'].body;

    expect(schema?.safeParse(body).error?.issues).toBeUndefined();
  });

  it('are read once each, without what was left blank', () => {
    const body = read('pledge', filledIn);

    expect(body).toMatchObject({
      title: 'Clear the backlog',
      sources: ['https://example.org/a', 'https://example.org/b'],
      supportRequested: true,
      components: [
        {
          area: 'A3',
          quantity: { min: 20, max: 1500, unit: 'hours', per: 'year' },
          places: { anywhere: false, countries: ['XA'], regions: ['europe'] },
          window: { start: '2027', end: '2028-06' },
          conditions: [{ kind: 'funding', text: 'A budget' }],
        },
        { area: null, topics: [], places: { anywhere: true, countries: [], regions: [] } },
      ],
    });
  });

  it('need a contact only where one is begun', () => {
    const none = filledIn.filter(([name]) => !name.startsWith('contact.'));

    expect(read('pledge', none)).not.toHaveProperty('contact');
  });

  it.each([
    ['2,500', 2500],
    ['12 345 678', 12_345_678],
    ['٢٥', 25],
    ['0.5', '0.5'],
    ['1,50', '1,50'],
    ['ten', 'ten'],
    ['-3', '-3'],
  ])('take %s as %s, and never half a number as a whole one', (written, amount) => {
    const body = read('pledge', changed('c.k1.max', written));

    expect(body).toMatchObject({ components: [{ quantity: { max: amount } }, {}] });
  });

  it('take one amount as exact', () => {
    const body = read('pledge', changed('c.k1.min', ''));

    expect(body).toMatchObject({ components: [{ quantity: { min: 1500, max: 1500 } }, {}] });
  });

  it('that are missing are told apart before they are sent', () => {
    const bare: Entries = [
      ['title', ''],
      ['components', 'k1'],
      ['c.k1.text', ' '],
      ['c.k1.area', ''],
      ['c.k1.min', 'x'],
    ];

    const problems = firstChecks(read('offer', bare));

    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/title required',
      '/components/0/area required',
      '/components/0/text required',
      '/components/0/quantity/min wrongNumber',
      '/components/0/quantity/unit required',
    ]);
    expect(firstChecks(read('pledge', filledIn))).toEqual([]);
  });

  it('come back from the record that they made', () => {
    const body = read('pledge', filledIn);
    const schema = operations.createPledge.body;
    const stored = schema?.parse({ ...body, partyId });

    const again = read(
      'pledge',
      entriesOfRecord({ ...(stored as object), kind: 'pledge' } as unknown as PledgeView),
    );

    const { contact: _, ...withoutContact } = body;
    expect(again).toEqual(withoutContact);
  });
});

describe('values that the form holds apart from the schemas', () => {
  it('are those of the schemas', () => {
    expect(formMost).toBe(mostComponents);
    expect(formCaseloads).toEqual(caseloadIds);
  });
});
