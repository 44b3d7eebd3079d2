import { expect, test } from 'vitest';

import { violationsIn } from '#tests/support/invariants';
import { born, edited, step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

/** A table on which, once asked to, the next read of a released version still shows the one before. */
const aTearingTable = () => {
  const table = createMemoryTable();
  let before: ReturnType<typeof table.find>;
  return {
    table: {
      ...table,
      getMany: async (...[keys]: Parameters<typeof table.getMany>) => {
        const items = await table.getMany(keys);
        const torn = items.map((item) => (item?.SK === 'RELEASED' && before ? before : item));
        before = undefined;
        return torn;
      },
    },
    showOnceMore: (item: typeof before) => {
      before = item;
    },
  };
};

test('an edit in the moment of a release, which shows the record and not yet its released version, does not publish the version before', async () => {
  const { table, showOnceMore } = aTearingTable();
  const world = await aWorld(table);
  const body = aPledgeBody(world.parties.state);
  const pledge = await born(world, 'pledge', body, 'state');
  await step(world, pledge, 'acceptance', 'release');
  const released = { PK: `PLEDGE#${pledge.id}`, SK: 'RELEASED' };
  const before = table.find(released);
  await edited(world, pledge, { ...body, title: 'A synthetic pledge with another title' });
  await step(world, pledge, 'acceptance', 'release');

  const { version } = (await world.call('getPledge', { as: 'officer', path: { id: pledge.id } }))
    .body as { version: number };
  showOnceMore(before);
  const { partyId: _, ...content } = body;
  const answer = await world.call('editPledge', {
    as: 'state',
    path: { id: pledge.id },
    headers: { 'if-match': `"v${version}"` },
    body: { ...content, title: 'A third title' },
  });
  await world.settle();

  expect(answer.status).toBe(200);
  expect(violationsIn(table.items())).toEqual([]);
});
