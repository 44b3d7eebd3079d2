import { beforeEach, describe, expect, test } from 'vitest';

import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import { aMatch, aProposal, both, brought, moved, readAs } from '#tests/support/matches';
import { aWorld, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const violations = () => [
  ...checkAllocation(world.table.items()),
  ...checkTransitions(world.table.items()),
];

describe('a match is public', () => {
  const release = async (id: string, as: 'state' | 'stakeholder' | 'officer', body = {}) => {
    const { version } = (await readAs(world, 'officer', id)).body;
    return world.call('releaseMatch', {
      as,
      path: { id },
      body,
      headers: { 'if-match': `"v${version}"` },
    });
  };
  const shown = async () => (await world.call('listReleasedMatches')).body.items;
  /** Who is told that they may take a consent back. */
  const holders = async (id: string) => {
    const readers = ['state', 'stakeholder', 'officer', 'reader'] as const;
    const views = await Promise.all(readers.map((as) => readAs(world, as, id)));
    return readers.filter((_, index) => views[index]?.body.mayWithdrawRelease);
  };

  test('once each party it names has released it, and never before', async () => {
    const { id } = await aMatch(world, 'agreed', { asked: 10, given: 10, amount: 4 });
    expect(await shown()).toEqual([]);
    expect((await release(id, 'state')).body).toMatchObject({ release: null, mayRelease: false });
    expect(await shown()).toEqual([]);
    expect((await release(id, 'state')).status).toBe(409);
    expect((await release(id, 'officer')).status).toBe(403);
    expect(await holders(id)).toEqual(['state']);

    await release(id, 'stakeholder');

    const [match] = await shown();
    expect(match).toMatchObject({
      id,
      state: 'agreed',
      quantity: { amount: 4, measure: 'hours/year' },
    });
    expect(Object.keys(match)).not.toEqual(expect.arrayContaining(['answered']));
    await moved(world, id, 'state', 'start');
    expect((await shown())[0].state).toBe('in_progress');
    expect(violations()).toEqual([]);
  });

  test('until one of them takes its consent back, whatever became of it, and again once that one consents anew', async () => {
    const { id } = await aMatch(world, 'agreed');
    for (const as of ['state', 'stakeholder'] as const) await release(id, as);
    await moved(world, id, 'officer', 'suspend');
    expect((await release(id, 'officer', { withdraw: true })).status).toBe(403);
    expect((await shown()).length).toBe(1);
    expect(await holders(id)).toEqual(['state', 'stakeholder']);

    const { status, body } = await release(id, 'state', { withdraw: true });
    const once = await readAs(world, 'officer', id);
    const again = await release(id, 'state', { withdraw: true });

    expect([status, body.release, body.releasedBy.length]).toEqual([200, null, 1]);
    expect(await holders(id)).toEqual(['stakeholder']);
    expect(await shown()).toEqual([]);
    expect([again.status, again.body.version]).toEqual([200, once.body.version]);
    expect(violations()).toEqual([]);
    await moved(world, id, 'officer', 'discuss');
    await both(world, id, 'consent');
    expect((await release(id, 'stakeholder')).status).toBe(409);
    await release(id, 'state');
    expect(await shown()).toMatchObject([{ id, version: 2 }]);
    expect(violations()).toEqual([]);
  });

  test('only when it was agreed, and no more when it is declined or another amount is put to both', async () => {
    const proposed = await aProposal(world, { asked: 10, given: 10, amount: 4 });
    expect((await release(proposed.id, 'state')).status).toBe(409);
    await brought(world, proposed.id, 'agreed');
    for (const as of ['state', 'stakeholder'] as const) await release(proposed.id, as);
    await moved(world, proposed.id, 'officer', 'discuss');
    expect((await shown()).length).toBe(1);

    await moved(world, proposed.id, 'officer', 'revise', { amount: 5 });
    expect(await shown()).toEqual([]);

    await both(world, proposed.id, 'consent');
    for (const as of ['state', 'stakeholder'] as const) await release(proposed.id, as);
    await moved(world, proposed.id, 'officer', 'discuss');
    expect((await shown()).length).toBe(1);
    await moved(world, proposed.id, 'stakeholder', 'decline');
    expect(await shown()).toEqual([]);
    expect(violations()).toEqual([]);
  });
});
