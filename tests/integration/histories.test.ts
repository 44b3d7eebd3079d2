import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { born, edited, step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { createMemoryTable } from '#tests/support/memory-table';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

/** On a table that answers two items at a time. */
const aSmallPagedWorld = (): Promise<World> => aWorld(createMemoryTable(2));

const versionsIn = async ({ call }: World, route: RouteId, id: string): Promise<unknown> =>
  (await call(route, { as: 'officer', path: { id } })).body.items.map(
    ({ version }: { readonly version: number }) => version,
  );

describe('a history', () => {
  test('of a record holds every version, however many pages of the table they fill', async () => {
    const world = await aSmallPagedWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    for (const title of ['A second title', 'A third title'])
      await edited(world, pledge, aPledgeBody(world.parties.state, { title }));
    await step(world, pledge, 'acceptance', 'release');

    expect(await versionsIn(world, 'getPledgeHistory', pledge.id)).toEqual([1, 2, 3, 4, 5]);
  });

  test('of a match holds every step', async () => {
    const world = await aSmallPagedWorld();
    const { id } = await aMatch(world, 'agreed');
    const { body } = await world.call('getMatch', { as: 'officer', path: { id } });

    const versions = Array.from({ length: body.version }, (_, index) => index + 1);
    expect(versions.length).toBeGreaterThan(2);
    expect(await versionsIn(world, 'getMatchHistory', id)).toEqual(versions);
  });
});
