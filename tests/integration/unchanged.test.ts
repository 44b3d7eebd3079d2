import { describe, expect, test } from 'vitest';

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
});
