/** Leaves of the whole log name records, those that are not public as well. */
import { describe, expect, test } from 'vitest';

import { born } from '#tests/support/lives';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type Persona } from '#tests/support/world';

const aLoggedWorld = async () => {
  const world = await aWorld();
  await born(world, 'pledge', aPledgeBody(world.parties.state, { draft: true }));
  await world.sequence();
  return world;
};

describe('the whole log', () => {
  test.each<[Persona, number, number]>([
    ['officer', 200, 200],
    ['state', 200, 403],
    ['stakeholder', 200, 403],
    ['reader', 403, 403],
    ['administrator', 403, 403],
  ])('answers a %s for its checkpoint %i and for its leaves %i', async (as, checkpoint, leaves) => {
    const { call } = await aLoggedWorld();
    const statusOf = async (address: string) =>
      (await call('readLog', { as, path: { address } })).status;

    expect(await statusOf('checkpoint')).toBe(checkpoint);
    expect(await statusOf('tile/entries/000.p/1')).toBe(leaves);
  });
});
