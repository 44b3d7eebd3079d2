import { expect, test } from 'vitest';

import { type Living, step } from '#tests/support/lives';
import { accepted } from '#tests/support/matches';
import { merged, parted, twinOf } from '#tests/support/merging';
import { type Answered, aWorld, type World } from '#tests/support/world';

const said = async ({ call }: World, { id }: Living) =>
  (await call('getPledgeInterest', { as: 'stakeholder', path: { id } })).body.items;

const say = ({ call }: World, { id }: Living, body: object): Promise<Answered> =>
  call('sayInterest', { as: 'stakeholder', path: { id }, body: { offerId: null, ...body } });

const couldHelp = (words: string) => ({ says: 'couldHelp', words });
const nothing = { says: null };

const aStage = async () => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const pledge = await accepted(world, 'pledge');
  await step(world, pledge, 'release');
  await say(world, pledge, couldHelp('We could'));
  return { world, pair, pledge };
};

test('what a party said before it went into another is said otherwise, and taken back, by that one', async () => {
  const { world, pair, pledge } = await aStage();
  await merged(world, pair);

  expect((await say(world, pledge, couldHelp('We still could'))).status).toBe(200);
  expect(await said(world, pledge)).toMatchObject([{ words: 'We still could' }]);
  expect((await say(world, pledge, nothing)).status).toBe(200);

  expect(await said(world, pledge)).toEqual([]);
});

test('what a party said while it was another’s is its own again, and it can say more', async () => {
  const { world, pair, pledge } = await aStage();
  await merged(world, pair);
  await say(world, pledge, nothing);
  await say(world, pledge, couldHelp('Said by both'));
  await parted(world, pair);

  expect((await say(world, pledge, couldHelp('Said by one'))).status).toBe(200);
  expect((await say(world, pledge, nothing)).status).toBe(200);
  expect(await said(world, pledge)).toEqual([]);
});
