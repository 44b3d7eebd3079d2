/** Six rows of the real record state twelve figures. Each stands in the file as its source states it; what fits a unit is an amount as well. */
import { expect, test } from 'vitest';

import { readCsv } from '#tests/support/exported';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld } from '#tests/support/world';

const stated = realRows.flatMap(({ kind, amounts }) =>
  kind === 'match' ? [] : ((amounts as readonly object[] | undefined) ?? []),
);

test.each([undefined, 'officer'] as const)(
  'every figure that a pledge or an offer of the record states is in the file, as %s',
  async (as) => {
    const world = await aRealWorld();
    await importRows(world, realRows);
    await world.settle();

    const rows = await readCsv(world, 'amounts', as ? { as } : {});

    const figures = rows.filter((row) => row['amount_basis'] !== 'quantity');
    expect(stated.length).toBeGreaterThan(5);
    expect(figures).toHaveLength(stated.length);
    expect(figures).toContainEqual(
      expect.objectContaining({
        amount_basis: 'counted',
        stated_min: '5000000',
        stated_max: '10000000',
        stated_currency: 'DKK',
        stated_per: 'year',
        stated_source: expect.stringContaining('https://') as unknown,
        asked: '',
        offered: '',
      }),
    );
  },
);

test('a file of one area holds the figures of records in that area alone', async () => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  await world.settle();

  const rows = await readCsv(world, 'amounts', { query: { area: 'A2' } });

  expect(rows.length).toBeLessThan(stated.length);
  expect(rows.filter((row) => !row['area']?.includes('A2'))).toEqual([]);
});

const oneLike = (kind: string, amounts: readonly object[], fields: object = {}) => ({
  ...realRows.find(
    (row) => row['kind'] === kind && (row['areas'] as readonly string[] | undefined)?.length === 1,
  ),
  row: 900,
  title: 'One of a stated amount',
  parts: [],
  amounts,
  ...fields,
});

/** What the file says of the amounts of one row, and what its record does. */
const amountsOf = async (row: object) => {
  const world = await aRealWorld();
  await importRows(world, [row]);
  await world.settle();
  const rows = await readCsv(world, 'amounts');
  const records = [
    ...(await readCsv(world, 'offers', { query: { dialect: 'raw' } })),
    ...(await readCsv(world, 'pledges', { query: { dialect: 'raw' } })),
  ];
  return {
    bases: rows
      .map(({ amount_basis: basis }) => basis)
      .sort((left, right) => (String(left) < String(right) ? -1 : 1)),
    sums: rows.flatMap(({ measure, offered }) => (measure ? [`${measure} ${offered}`] : [])),
    amounts: records.flatMap((each) => (each['amount_max'] ? [each['amount_max']] : [])),
  };
};

test.each([
  ['a range of money', { min: 5, max: 10, currency: 'DKK', per: 'year' }, 'money:DKK/year 10'],
  ['one number of money', { value: 7, currency: 'EUR', per: 'once' }, 'money:EUR/once 7'],
  ['hours', { value: 40, unit: 'hours', per: 'month' }, 'hours/month 40'],
  ['hours in French', { value: 40, unit: 'Heures', per: 'Par an' }, 'hours/year 40'],
  ['one post', { value: 1, unit: 'post', per: 'a year' }, 'posts/year 1'],
])('%s of an offer with one component is its amount', async (_, figure, sum) => {
  expect(await amountsOf(oneLike('offer', [figure]))).toEqual({
    bases: ['counted', 'quantity'],
    sums: [sum],
    amounts: [sum.split(' ')[1]],
  });
});

test.each([
  ['no period', [{ value: 7, currency: 'EUR' }]],
  ['a unit that says more', [{ value: 4, unit: 'days (study visit)', per: 'year' }]],
  ['money of a stated use', [{ value: 7, unit: 'for training', currency: 'EUR', per: 'year' }]],
  ['a part of a unit', [{ value: 2.5, unit: 'days', per: 'year' }]],
  ['only a lower end', [{ min: 5, currency: 'EUR', per: 'year' }]],
  ['an estimate within a range', [{ value: 6, min: 5, max: 9, unit: 'days', per: 'year' }]],
  [
    'two figures',
    [
      { value: 8, unit: 'posts', per: 'year' },
      { value: 91, unit: 'posts', per: 'year' },
    ],
  ],
])('a figure with %s stays as it is stated', async (_, figures) => {
  const { bases, sums, amounts } = await amountsOf(oneLike('offer', figures));

  expect(bases).toEqual(figures.map(() => 'stated'));
  expect([sums, amounts]).toEqual([[], []]);
});

test.each([
  ['a record of two components', 'offer', { areas: ['A1', 'A2'] }],
  ['a State’s own commitment, which says nothing of what it asks', 'commitment', {}],
])('the figure of %s stays as it is stated', async (_, kind, fields) => {
  const figure = { value: 7, currency: 'EUR', per: 'year' };
  const { bases, amounts } = await amountsOf(oneLike(kind, [figure], fields));

  expect(bases).toEqual(['stated']);
  expect(amounts).toEqual([]);
});
