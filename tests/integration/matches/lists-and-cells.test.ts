import { beforeEach, describe, expect, test } from 'vitest';

import { accepted, aMatch, brought, hours, moved, propose } from '#tests/support/matches';
import { aWorld, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

describe('lists and cells follow a match', () => {
  const suggested = async (id: string) =>
    (await world.call('getPledgeSuggestions', { as: 'officer', path: { id } })).body.items.map(
      (item: { counterpart: { id: string } }) => item.counterpart.id,
    );
  const counts = async () => {
    const { cells } = (await world.call('getCoverage', { as: 'officer' })).body;
    const totals: Record<string, number> = {};
    for (const { pledgeComponents } of cells as { pledgeComponents: Record<string, number> }[])
      for (const [status, count] of Object.entries(pledgeComponents))
        totals[status] = (totals[status] ?? 0) + count;
    return Object.fromEntries(Object.entries(totals).filter(([, count]) => count > 0));
  };

  test('a taken-up one is counted, its pair is not suggested again', async () => {
    const pledge = await accepted(world, 'pledge', hours(10));
    const offer = await accepted(world, 'offer', hours(10));
    await world.settle();
    expect([await suggested(pledge.id), await counts()]).toEqual([[offer.id], { open: 1 }]);

    const { id } = (await propose(world, pledge, offer, 10)).body;
    await brought(world, id, 'agreed');
    await world.settle();
    expect([await suggested(pledge.id), await counts()]).toEqual([[], { met: 1 }]);

    await moved(world, id, 'state', 'suspend');
    await world.settle();
    expect([await suggested(pledge.id), await counts()]).toEqual([[], { open: 1 }]);
  });

  test('a declined pair is not suggested again, a closed one is, and either may be proposed again', async () => {
    const pledge = await accepted(world, 'pledge');
    const offer = await accepted(world, 'offer');
    const first = (await propose(world, pledge, offer)).body.id as string;
    await moved(world, first, 'state', 'decline');
    await world.settle();
    expect(await suggested(pledge.id)).toEqual([]);

    const second = await propose(world, pledge, offer);
    expect(second.status).toBe(201);
    await moved(world, second.body.id, 'officer', 'close');
    await world.settle();
    expect(await suggested(pledge.id)).toEqual([]);

    const other = await aMatch(world, 'closed_unfulfilled');
    await world.settle();
    expect(await suggested(other.pledge.id)).toContain(other.offer.id);
  });
});
