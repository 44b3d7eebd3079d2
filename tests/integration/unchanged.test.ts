import { describe, expect, test } from 'vitest';

import { step } from '#tests/support/lives';
import { aProposal, readAs } from '#tests/support/matches';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

describe('whoever has an answer already', () => {
  test('is told that nothing changed, and gets what did', async () => {
    const world = await aWorld();
    const read = (etag?: string) =>
      world.call('getCoverage', {
        as: 'officer',
        ...(etag !== undefined && { headers: { 'if-none-match': etag } }),
      });
    const first = await read();
    const { etag = '' } = first.headers;

    expect(first.status).toBe(200);
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const again = await read(`W/${etag}, "other"`);
    expect([again.status, again.text, again.headers['etag']]).toEqual([304, '', etag]);

    await world.call('createPledge', { as: 'state', body: aPledgeBody(world.parties.state) });
    await world.settle();
    const changed = await read(etag);
    expect(changed.status).toBe(200);
    expect(changed.headers['etag']).not.toBe(etag);
  });

  test('of a match is told what became of its records, which is no version of the match', async () => {
    const world = await aWorld();
    const { pledge, id } = await aProposal(world);
    const read = (tag: string) =>
      world.call('getMatch', {
        as: 'stakeholder',
        path: { id },
        headers: { 'if-none-match': tag },
      });
    const { etag = '' } = (await readAs(world, 'stakeholder', id)).headers;
    expect((await read(etag)).status).toBe(304);

    await step(world, pledge, 'withdrawal');

    const { status, headers, body } = await read(etag);
    expect([status, body.standDown]).toEqual([200, { side: 'pledge', why: 'withdrawn' }]);
    expect(headers['etag']).not.toBe(etag);
    const declined = await world.call('moveMatch', {
      as: 'stakeholder',
      path: { id },
      body: { step: 'decline', reason: 'What was asked is gone' },
      headers: { 'if-match': etag },
    });
    expect(declined.status).toBe(200);
  });

  test('of who looks after a match is told that they are there no more', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    const read = (tag = '') =>
      world.call('getMatchCase', {
        as: 'officer',
        path: { id },
        headers: { 'if-none-match': tag },
      });
    const { etag = '' } = (await read()).headers;
    expect((await read(etag)).status).toBe(304);

    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'another-officer' },
      body: { role: 'secretariat', partyId: null },
    });

    expect((await read(etag)).status).toBe(200);
  });
});
