/** What is read to show a match, or to remind of it: of the legs alone that are shown or asked something. */
import { beforeEach, expect, test } from 'vitest';

import { createMemoryTable } from '#functions/store/table/memory-table';
import { remind } from '#functions/upkeep/remind';
import { recordKey } from '#shared/table/keys';
import { aBundle, type Bundle, euros, legOf } from '#tests/support/legs';
import { accepted, aMatch, moved, readAs } from '#tests/support/matches';
import { aWorld, type World } from '#tests/support/world';

let world: World;
let read: Set<string>;

beforeEach(async () => {
  const memory = createMemoryTable();
  read = new Set();
  world = await aWorld({
    ...memory,
    getMany: async (keys) => {
      for (const { PK } of keys) read.add(PK);
      return memory.getMany(keys);
    },
  });
});

const offersRead = async ({ experts, funds }: Bundle, deed: () => Promise<unknown>) => {
  read.clear();
  await deed();
  return [experts, funds].map(({ id }) => read.has(recordKey('offer', id).PK));
};

test('a giver is shown its own leg without the offers of others being read, and the side that asked all of them', async () => {
  const bundle = await aBundle(world);
  await world.settle();

  for (const [as, expected] of [
    ['stakeholder', [true, false]],
    ['otherState', [false, true]],
    ['state', [true, true]],
  ] as const) {
    expect(await offersRead(bundle, () => readAs(world, as, bundle.id)), as).toEqual(expected);
    const list = () => world.call('listMatches', { as });
    expect(await offersRead(bundle, list), as).toEqual(expected);
  }
});

test('whoever is only asked to join is reminded without what is agreed already being read', async () => {
  const { id, offer } = await aMatch(world, 'agreed');
  const funds = await accepted(world, 'offer', euros(5000), 'otherState');
  await moved(world, id, 'officer', 'add_leg', {
    ...legOf(funds, 'finance', 5000),
    party: undefined,
  });
  read.clear();

  await remind({ table: world.table, now: () => '2027-06-01T00:00:00.000Z' }, () => true);

  expect(read.has(recordKey('offer', funds.id).PK)).toBe(true);
  expect(read.has(recordKey('offer', offer.id).PK)).toBe(false);
});
