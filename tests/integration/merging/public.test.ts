/** What everyone reads of parties that became one: nothing, where nothing of the one that went was public. */
import { describe, expect, test } from 'vitest';

import type { World } from '#tests/support/world';
import { aWorld } from '#tests/support/world';
import { step } from '#tests/support/lives';
import { accepted, aMatch } from '#tests/support/matches';
import { merged, parted, twinOf } from '#tests/support/merging';

const publicBytes = async (world: World, ids: readonly string[]): Promise<readonly string[]> => {
  await world.settle();
  await world.sequence();
  const answers = [
    await world.call('listReleasedRecords'),
    await world.call('listReleasedMatches'),
    await world.call('getReleasedCoverage'),
    await world.call('getReleasedRecordFigures'),
    await world.call('listBriefs'),
    await world.call('readPublicLog', { path: { address: 'checkpoint' } }),
    ...(await Promise.all(
      ids.flatMap((id) => [
        world.call('listReleasedRecords', { query: { party: id } }),
        world.call('getBrief', { path: { id } }),
      ]),
    )),
  ];
  return answers.map(({ status, text }) =>
    `${status} ${text}`.replaceAll(/"(asOf|instance)":"[^"]*"/g, ''),
  );
};

describe('what everyone reads', () => {
  test('is the same byte for byte when a party goes of which nothing is public', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const pledge = await accepted(world, 'pledge');
    await step(world, pledge, 'release');
    await aMatch(world, 'agreed');
    const before = await publicBytes(world, [pair.goes, pair.stays]);

    await merged(world, pair);
    expect(await publicBytes(world, [pair.goes, pair.stays])).toEqual(before);

    await parted(world, pair);
    expect(await publicBytes(world, [pair.goes, pair.stays])).toEqual(before);
  });

  test('has each change of it in the public log', async () => {
    const world = await aWorld();
    const pair = await twinOf(world);
    const offer = await accepted(world, 'offer');
    await step(world, offer, 'release');
    const [, , , , , before] = await publicBytes(world, []);

    await merged(world, pair);

    const [records, , , , , after] = await publicBytes(world, []);
    expect(records).toContain(pair.stays);
    expect(records).not.toContain(pair.goes);
    expect(after).not.toBe(before);
  });
});
