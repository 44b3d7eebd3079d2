import { describe, expect, test } from 'vitest';

import { aRow, importedRow, map, refusedOf, type Row } from './mapping.ts';

const state = { name: 'Norway', type: 'state', iso3: 'NOR' };
const without = (field: string): Row =>
  Object.fromEntries(Object.entries(aRow()).filter(([name]) => name !== field));

describe('refuses one row, and says where and what to do', () => {
  test.each<[string, Row, string, RegExp]>([
    ['a repeated area', aRow({ areas: ['A1', 'A1'] }), '/areas', /once/u],
    ['areas that are no list', aRow({ areas: 'A1' }), '/areas', /a list/u],
    ['an unknown kind', aRow({ kind: 'pledge' }), '/kind', /commitment/u],
    [
      'an unknown party type',
      aRow({ from: [{ ...state, type: 'country' }] }),
      '/from/0/type',
      /state/u,
    ],
    [
      'an unknown country',
      aRow({ from: [{ ...state, iso3: 'AUT2' }] }),
      '/from/0/iso3',
      /alpha-3/u,
    ],
    ['a synthetic country', aRow({ from: [{ ...state, iso3: 'XA' }] }), '/from/0/iso3', /alpha-3/u],
    [
      'a State without its code',
      aRow({ from: [{ name: 'Norway', type: 'state' }] }),
      '/from/0/iso3',
      /code/u,
    ],
    ['no giver', aRow({ from: [] }), '/from', /at least one/u],
    ['an impossible day', aRow({ time: { start: '2023-02-30' } }), '/time/start', /real date/u],
    ['an impossible month', aRow({ time: { end: '2023-13' } }), '/time/end', /real date/u],
    [
      'an end before its start',
      aRow({ time: { start: '2023', end: '2022-12' } }),
      '/time/end',
      /earlier/u,
    ],
    ['a day as a number', aRow({ time: { start: 45_291 } }), '/time/start', /YYYY-MM-DD/u],
    ['no sources', aRow({ source: [] }), '/source', /at least one/u],
    ['a missing source', without('source'), '/source', /Add this field/u],
    ['a script as a source', aRow({ source: ['javascript:alert(1)'] }), '/source/0', /http/u],
    [
      'a source with a password',
      aRow({ source: ['https://a:b@example.org'] }),
      '/source/0',
      /http/u,
    ],
    ['a missing title', without('title'), '/title', /Add this field/u],
    ['an empty title', aRow({ title: '  ' }), '/title', /Write text/u],
    ['a missing row number', without('row'), '/row', /Add this field/u],
    ['a row number in words', aRow({ row: 'seven' }), '/row', /number/u],
    ['half a row number', aRow({ row: 7.5 }), '/row', /whole number/u],
    ['an oversized text', aRow({ substance: 'x'.repeat(4001) }), '/substance', /4000/u],
    ['a hidden character', aRow({ title: 'a\u202Eb' }), '/title', /control/u],
    ['an unknown stage', aRow({ stage: 'in progress' }), '/stage', /In progress/u],
    ['an unknown field', aRow({ budget: 5 }), '/budget', /no such field/u],
    [
      'an unknown field of a party',
      aRow({ from: [{ ...state, 'a/b': 1 }] }),
      '/from/0/a~1b',
      /no such field/u,
    ],
    [
      'a figure as text',
      aRow({ amounts: [{ value: '5 million' }] }),
      '/amounts/0/value',
      /number/u,
    ],
    ['an amount without a figure', aRow({ amounts: [{ unit: 'days' }] }), '/amounts/0', /value/u],
    ['a range upside down', aRow({ amounts: [{ min: 2, max: 1 }] }), '/amounts/0/max', /smaller/u],
    [
      'a currency by name',
      aRow({ amounts: [{ value: 1, currency: 'euro' }] }),
      '/amounts/0/currency',
      /4217/u,
    ],
    [
      'a part of the other kind',
      aRow({ parts: [{ kind: 'commitment', text: 'x' }] }),
      '/parts/0/kind',
      /offer\+commitment/u,
    ],
    [
      'a part of no kind in a row of both',
      aRow({ kind: 'offer+commitment', parts: [{ text: 'x' }] }),
      '/parts/0/kind',
      /both/u,
    ],
    [
      'a row of both with one kind alone',
      aRow({ kind: 'offer+commitment', parts: [{ kind: 'offer', area: 'A1', text: 'x' }] }),
      '/parts',
      /each kind/u,
    ],
    ['a commitment with receivers', aRow({ kind: 'commitment' }), '/to', /empty/u],
    ['a match without recipients', aRow({ kind: 'match', to: [] }), '/to', /at least one/u],
    [
      'more components than a record takes',
      aRow({
        parts: Array.from({ length: 11 }, () => ({ area: 'A1', alsoAreas: ['A2'], text: 'x' })),
      }),
      '/parts',
      /at most 20/u,
    ],
  ])('%s', (_name, row, pointer, reason) => {
    const refused = refusedOf([aRow({ row: 901 }), row]);

    expect(refused.map((one) => one.pointer)).toEqual([`/records/1${pointer}`]);
    expect(refused[0]?.reason).toMatch(reason);
  });

  test.each([null, 5, 'row', true, [[]]])('%j, which is no row', (record) => {
    expect(map([record])).toMatchObject([
      { row: null, ok: false, refused: [{ pointer: '/records/0' }] },
    ]);
  });
});

test('names all faults of a row, and no more than twenty', () => {
  const many = aRow(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, at])));

  expect(refusedOf([aRow({ areas: 'A1', title: 5 })])).toHaveLength(2);
  expect(refusedOf([many])).toHaveLength(20);
});

test('never repeats a refused value', () => {
  const secret = 'person@example.org';

  expect(JSON.stringify(refusedOf([aRow({ kind: secret, stage: secret })]))).not.toContain(secret);
});

test('imports every other row', () => {
  const outcomes = map([aRow({ row: 1 }), aRow({ row: 2, areas: 'A1' }), null, aRow({ row: 3 })]);

  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false, true]);
});

describe('a row that comes twice', () => {
  test('is refused the second time, alike or not', () => {
    const [, same] = map([aRow(), aRow()]);
    const [, other] = map([aRow(), aRow({ title: 'Another' })]);

    expect(same).toMatchObject({ row: 900, ok: false });
    expect(same).toHaveProperty('refused.0.reason', expect.stringMatching(/word for word/u));
    expect(other).toHaveProperty('refused.0.reason', expect.stringMatching(/another number/u));
  });

  test('is two rows when their first sources differ, and one record when other fields do', () => {
    const [first, second] = map([aRow(), aRow({ source: ['https://example.org/other'] })]);
    const [corrected] = map([aRow({ title: 'Corrected' })]);
    const idOf = (outcome: typeof first) => outcome?.ok && outcome.records[0]?.id;

    expect(second?.ok).toBe(true);
    expect(idOf(second)).not.toBe(idOf(first));
    expect(idOf(corrected)).toBe(idOf(first));
  });
});

describe('gaps stay gaps', () => {
  test('in a row with nothing but what must be there', () => {
    const bare = { row: 5, kind: 'support', title: 'Bare', from: [{ name: 'A group' }], areas: [] };
    const outcome = importedRow(map([{ ...bare, source: ['https://example.org'] }]), 5);

    expect(outcome.records[0]).toMatchObject({
      party: { name: 'A group', type: null, country: null },
      submission: {
        edition: null,
        components: [{ text: 'Bare', area: null, supportTypes: [], window: {}, conditions: [] }],
      },
      provenance: { summary: '', notes: null, supportTypesStated: null, timeStated: null },
    });
  });

  test('in receivers that no code stands for', () => {
    const to = [{ name: 'Chad and others' }, { name: 'Asia-Pacific' }, { name: 'Niger*' }];

    expect(
      importedRow(map([aRow({ to })]), 900).records[0]?.submission.components[0]?.places,
    ).toEqual({
      countries: [],
      regions: ['asia-pacific'],
      anywhere: false,
      stated: ['Chad and others', 'Niger*'],
    });
  });

  test('in a time that only comes near a forum', () => {
    const editions = [
      '2019',
      'after the first Global Refugee Forum',
      'First Global Refugee Forums',
    ].map(
      (text) => importedRow(map([aRow({ time: { text } })]), 900).records[0]?.submission.edition,
    );

    expect(editions).toEqual([null, null, null]);
  });
});

test('gives the whole text to an area that no part holds', () => {
  const row = aRow({ areas: ['A1', 'A2'], parts: [{ n: '1', area: 'A1', text: 'Part one.' }] });
  const components = importedRow(map([row]), 900).records[0]?.submission.components;

  expect(components?.map(({ area, text }) => [area, text])).toEqual([
    ['A1', 'Part one.'],
    ['A2', 'Norway trains staff.'],
  ]);
});
