import { describe, expect, test } from 'vitest';

import type { RouteId } from '#shared/contract/routes';
import { born, edited, step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

/** On a table that answers two items at a time. */
const aSmallPagedWorld = (): Promise<World> => aWorld(createMemoryTable(2));

type Entry = { readonly version: number };

/** Page by page to the end. */
const versionsIn = async (
  { call }: World,
  route: RouteId,
  id: string,
  limit = '2',
): Promise<readonly number[]> => {
  const versions: number[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit, ...(cursor === undefined ? {} : { cursor }) };
    const { body } = await call(route, { as: 'officer', path: { id }, query });
    expect(body.items.length).toBeLessThanOrEqual(Number(limit));
    versions.push(...body.items.map(({ version }: Entry) => version));
    cursor = body.next;
  } while (cursor !== undefined);
  return versions;
};

describe('a history', () => {
  test('of a record holds every version, however many pages of the table they fill', async () => {
    const world = await aSmallPagedWorld();
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    for (const title of ['A second title', 'A third title'])
      await edited(world, pledge, aPledgeBody(world.parties.state, { title }));
    await step(world, pledge, 'acceptance', 'release');

    for (const limit of ['1', '2', '3', '5', '100'])
      expect(await versionsIn(world, 'getPledgeHistory', pledge.id, limit)).toEqual([
        1, 2, 3, 4, 5,
      ]);
  });

  test('of a match holds every step', async () => {
    const world = await aSmallPagedWorld();
    const { id } = await aMatch(world, 'agreed');
    const { body } = await world.call('getMatch', { as: 'officer', path: { id } });

    const versions = Array.from({ length: body.version }, (_, index) => index + 1);
    expect(versions.length).toBeGreaterThan(2);
    expect(await versionsIn(world, 'getMatchHistory', id)).toEqual(versions);
  });

  test('of one record is not gone on with in that of another, nor by another person', async () => {
    const world = await aSmallPagedWorld();
    const [pledge, other] = [
      await born(world, 'pledge', aPledgeBody(world.parties.state)),
      await born(world, 'pledge', aPledgeBody(world.parties.state)),
    ];
    for (const each of [pledge, other]) await step(world, each, 'acceptance');
    const read = (as: 'officer' | 'state', id: string, cursor?: string) =>
      world.call('getPledgeHistory', {
        as,
        path: { id },
        query: { limit: '1', ...(cursor ? { cursor } : {}) },
      });
    const { next } = (await read('officer', pledge.id)).body;

    const statuses = [
      await read('officer', pledge.id, next),
      await read('officer', other.id, next),
      await read('state', pledge.id, next),
    ].map(({ status }) => status);

    expect(statuses).toEqual([200, 400, 400]);
  });
});
