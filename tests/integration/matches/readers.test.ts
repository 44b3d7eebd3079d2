import { beforeEach, describe, expect, test } from 'vitest';

import { accepted, aProposal, moved, propose, readAs } from '#tests/support/matches';
import { aWorld, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

describe('who sees a match', () => {
  test('is its parties, the Secretariat and readers; for others it is not there', async () => {
    const { id } = await aProposal(world);
    const statuses = async (route: 'getMatch' | 'getMatchHistory') =>
      Promise.all(
        (['officer', 'reader', 'state', 'stakeholder', 'otherState', 'administrator'] as const).map(
          async (as) => (await world.call(route, { as, path: { id } })).status,
        ),
      );

    expect(await statuses('getMatch')).toEqual([200, 200, 200, 200, 404, 404]);
    expect(await statuses('getMatchHistory')).toEqual([200, 200, 200, 200, 404, 404]);
    const move404 = await world.call('moveMatch', {
      as: 'otherState',
      path: { id },
      body: { step: 'consent' },
      headers: { 'if-match': '"v1"' },
    });
    expect(move404.status).toBe(404);
  });

  test('lists a party its own, page by page, and everyone’s to the Secretariat', async () => {
    const offer = await accepted(world, 'offer');
    for (const as of ['state', 'otherState', 'state', 'otherState', 'state'] as const)
      await propose(world, await accepted(world, 'pledge', undefined, as), offer);
    const listed = async (as: 'officer' | 'state' | 'otherState' | 'stakeholder', limit = '50') => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { limit, ...(cursor ? { cursor } : {}) };
        const { body } = await world.call('listMatches', { as, query });
        found.push(...body.items.map((match: { id: string }) => match.id));
        cursor = body.next;
      } while (cursor);
      return found;
    };

    expect((await listed('officer')).length).toBe(5);
    expect((await listed('stakeholder')).length).toBe(5);
    expect((await listed('state')).length).toBe(3);
    expect(await listed('state', '1')).toEqual(await listed('state'));
    expect((await listed('otherState')).length).toBe(2);
    expect((await world.call('listMatches', { as: 'administrator' })).status).toBe(403);
  });

  test('learns why it was declined only as the Secretariat or the party that did', async () => {
    const { id, pledge } = await aProposal(world);
    await moved(world, id, 'stakeholder', 'decline', { reason: 'canary reason' });

    const reasons = async (as: 'officer' | 'state' | 'stakeholder' | 'reader') => {
      const match = await readAs(world, as, id);
      const history = await world.call('getMatchHistory', { as, path: { id } });
      const list = await world.call('listMatches', { as });
      return [match, history, list].map(({ text }) => text.includes('canary reason'));
    };
    expect(await reasons('officer')).toEqual([true, true, true]);
    expect(await reasons('stakeholder')).toEqual([true, true, true]);
    expect(await reasons('state')).toEqual([false, false, false]);
    expect(await reasons('reader')).toEqual([false, false, false]);
    const ofPledge = await world.call('getPledgeHistory', { as: 'state', path: { id: pledge.id } });
    expect(ofPledge.body.items.at(-1).action).toBe('match.decline');
    expect(ofPledge.text).not.toContain('canary');
  });
});
