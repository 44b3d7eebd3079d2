import { describe, expect, it } from 'vitest';

import { type Entries, givenBy } from '#dashboard/kept/answers-given';
import { checkAnswers, notChosen } from '#dashboard/forms/answers/check-answers';
import { readForm, submissionOf } from '#dashboard/forms/answers/read-submission';
import { contactSchema } from '#shared/contract/records/contact';
import { readContent } from '#shared/contract/records/read-submission';

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

const check = (kind: 'pledge' | 'offer', entries: Entries) =>
  checkAnswers(kind, readForm(kind, givenBy(entries)));

const read = (kind: 'pledge' | 'offer', entries: Entries) => submissionOf(kind, givenBy(entries));

const changed = (name: string, value: string): Entries => [
  ...filledIn.filter(([own]) => own !== name),
  [name, value],
];

describe('the answers of a form', () => {
  it.each(['pledge', 'offer'] as const)('make a %s that the API takes', (kind) => {
    const answers: Entries = [...filledIn, ['availability', 'open']];
    const { contact, ...content } = read(kind, answers);

    expect(readContent(kind, content)).toMatchObject({ ok: true });
    expect(contactSchema.safeParse(contact).success).toBe(true);
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
    ['۱۲۰', 120],
    ['१२०', 120],
    ['১২০', 120],
    ['１２０', 120],
    ['١٬٥٠٠', 1500],
    ['\u200F120\u200E', 120],
  ])('take %s as %s, and never half a number as a whole one', (written, amount) => {
    const body = read('pledge', changed('c.k1.max', written));

    expect(body).toMatchObject({ components: [{ quantity: { max: amount } }, {}] });
  });

  it('take one amount as exact', () => {
    const body = read('pledge', changed('c.k1.min', ''));

    expect(body).toMatchObject({ components: [{ quantity: { min: 1500, max: 1500 } }, {}] });
  });

  it('that are missing or wrong are told all at once, by the rules of the API', async () => {
    const bare: Entries = [
      ['title', ''],
      ['language', 'en'],
      ['components', 'k1'],
      ['c.k1.text', ' '],
      ['c.k1.area', ''],
      ['c.k1.min', 'x'],
      ['c.k1.start', '2027-13'],
      ['components', 'k2'],
      ['c.k2.text', 'Text'],
      ['c.k2.area', 'A1'],
      ['c.k2.min', '20'],
      ['c.k2.max', '10'],
      ['c.k2.start', '2028'],
      ['c.k2.end', '2027'],
      ['c.k2.conditionKind', 'funding'],
      ['c.k2.conditionText', ''],
      ['sources', 'nowhere'],
      ['contact.name', 'A. Person'],
      ['contact.email', 'nowhere'],
    ];

    const problems = await check('offer', bare);

    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`).toSorted()).toEqual([
      '/availability required',
      '/components/0/area required',
      '/components/0/quantity/min wrongType',
      '/components/0/quantity/per required',
      '/components/0/quantity/unit required',
      '/components/0/text required',
      '/components/0/window/start notADate',
      '/components/1/conditions/0/text required',
      '/components/1/quantity/max maxBelowMin',
      '/components/1/quantity/per required',
      '/components/1/quantity/unit required',
      '/components/1/window/end endBeforeStart',
      '/contact/email wrongFormat',
      '/sources/0 notALink',
      '/title required',
    ]);
    expect(await check('pledge', filledIn)).toEqual([]);
  });

  it('never say by themselves that a State asks for support', async () => {
    const silent = filledIn.filter(([name]) => name !== 'supportRequested');
    const problems = await check('pledge', silent);

    expect(read('pledge', silent)).not.toHaveProperty('supportRequested');
    expect(problems.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/supportRequested required',
    ]);
    expect(read('pledge', changed('supportRequested', 'notStated'))).toMatchObject({
      supportRequested: null,
    });
  });

  it('that name a country which was not chosen are told at its field', () => {
    const typed: Entries = [
      ...filledIn,
      ['c.k7.countries.typed', 'Atlan'],
      ['excludedCountries.typed', ' '],
    ];

    expect(notChosen(givenBy(typed)).map(({ pointer }) => pointer)).toEqual([
      '/components/1/places/countries',
    ]);
  });

  it.each([
    ['٢٠٢٧', '2027'],
    ['٢٠٢٧-٠٣', '2027-03'],
    ['۲۰۲۷-۰۳', '2027-03'],
    ['२०२७', '2027'],
    ['২০২৭', '2027'],
    ['２０２７－０３', '2027-03'],
    ['٢٠٢٧–٠٣', '2027-03'],
    [' 2027 ', '2027'],
    ['\u200E2027-03-15\u200F', '2027-03-15'],
    ['\u202B٢٠٢٧\u202C', '2027'],
  ])('take the date %s as %s in each field of dates', (written, date) => {
    for (const field of ['start', 'end', 'due']) {
      const [component] = (
        read('pledge', changed(`c.k1.${field}`, written)) as {
          components: readonly Record<string, unknown>[];
        }
      ).components;
      const at = field === 'due' ? component : (component?.['window'] as Record<string, unknown>);
      expect(at?.[field]).toBe(date);
    }
  });
});
