import { expect, test } from 'vitest';

import { createStrays } from '#functions/upkeep/strays';
import type { Item } from '#shared/table/item';
import { aReleasedWorld, under } from '#tests/support/damage';
import { digestOfTable } from '#tests/support/table-digest';

/** A transaction whose items become visible one after the other: the head last, at the time of this look. */
const aTornCreation = async (looks: number) => {
  const { world, pledgeId } = await aReleasedWorld();
  const { table } = world;
  let left = looks;
  const torn = {
    ...table,
    getMany: async (keys: Parameters<typeof table.getMany>[0]) => {
      left -= 1;
      const found = await table.getMany(keys);
      return left < 0 ? found : found.map((item) => (item?.SK === 'META' ? undefined : item));
    },
  };
  const items = table.items().filter(({ PK, SK }) => PK.includes(pledgeId) || SK === pledgeId);
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const strays = createStrays({ ...world.dependencies, table: torn, sleep }, true);
  return { world, items, strays, slept };
};

test.each([1, 2])(
  'what a creation has made visible before its head is no stray, and loses nothing (%i looks too early)',
  async (looks) => {
    const { world, items, strays, slept } = await aTornCreation(looks);
    const before = digestOfTable(world.table);

    const { drift } = await strays.among(items);

    expect(items.some(under('AUD#'))).toBe(true);
    expect(drift).toEqual([]);
    expect(slept).toEqual([1_000]);
    expect(digestOfTable(world.table)).toBe(before);
  },
);

test('of a head that is there, only what stands where it never stood is removed', async () => {
  const { world, strays } = await aTornCreation(2);
  const posting = world.table.items().find(under('POST#PLEDGE#')) as Item;
  const elsewhere = { ...posting, PK: 'POST#PLEDGE#A4#americas' };
  await world.table.put(elsewhere);

  const { drift } = await strays.among([posting, elsewhere]);

  expect(drift).toMatchObject([{ differs: [{ what: 'extra' }], repaired: true }]);
  expect(world.table.find(elsewhere)).toBeUndefined();
  expect(world.table.find(posting)).toEqual(posting);
});
