/** Six rows of the real record state twelve figures; those that fit no unit stand in the file as their source states them. */
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

    const figures = rows.filter((row) => row['amount_basis'] === 'stated');
    expect(stated.length).toBeGreaterThan(5);
    expect(figures).toHaveLength(stated.length);
    expect(figures).toContainEqual(
      expect.objectContaining({
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
