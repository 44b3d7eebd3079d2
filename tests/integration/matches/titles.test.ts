/** A title that names somebody of whom a giver is not told is shown to it nowhere, whichever way it asks. */
import { expect, test } from 'vitest';

import { releaseMatchAs, opening } from '#tests/support/announcements';
import { readEverything } from '#tests/support/every-read';
import { readInboxOf } from '#tests/support/inboxes';
import { legOf, recordsOfBundle } from '#tests/support/legs';
import { moved } from '#tests/support/matches';
import { aWorld, type Persona, readsFor, type World } from '#tests/support/world';

const canary = 'c4n4ry0ft1tl3';

const nameOf = async ({ call }: World, id: string): Promise<string> =>
  (await call('getParty', { as: 'officer', path: { id } })).body.name;

/** Agreed with one giver and announced, after another, whom the title names, has declined. */
const anAnnouncedMatch = async (world: World): Promise<readonly string[]> => {
  const { pledge, experts, funds } = await recordsOfBundle(world);
  const title = `${canary} by ${await nameOf(world, world.parties.otherState)}`;
  const { body } = await world.call('proposeMatch', {
    as: 'officer',
    body: {
      title,
      pledge: { recordId: pledge.id, component: 'c1' },
      legs: [legOf(experts, 'expertise', 60), legOf(funds, 'finance', 5000)],
    },
  });
  await moved(world, body.id, 'otherState', 'decline');
  for (const as of ['state', 'stakeholder', 'state', 'stakeholder'] as const)
    await moved(world, body.id, as, 'consent');
  for (const as of ['state', 'stakeholder'] as const)
    await releaseMatchAs(world, as, body.id, { publicFrom: opening });
  await world.settle();
  await world.sequence();
  return [body.id, pledge.id, experts.id, funds.id];
};

test('lists, pages, files, histories, inboxes and what is announced call a match to each by a title that is theirs', async () => {
  const world = await aWorld();
  await readsFor(world, ['XB']);
  const ids = await anAnnouncedMatch(world);

  const all = await readEverything(world, ids);
  const shownTo = (as: string) =>
    all.filter(({ what, answer }) => what.endsWith(`as ${as}`) && answer.text.includes(canary));

  expect(shownTo('stakeholder').map(({ what }) => what)).toEqual([]);
  expect(shownTo('anyone').map(({ what }) => what)).toEqual([]);
  expect(shownTo('state').map(({ what }) => what.split(' ')[0])).toEqual(
    expect.arrayContaining(['getToday', 'getInbox', 'listMatches', 'getMatch', 'getExport']),
  );
  const announced = async (as: Persona) =>
    (await world.call('getToday', { as })).body.announced.items.map(
      ({ title }: { title: string }) => title,
    );
  const names = [world.parties.stakeholder, world.parties.state].map((id) => nameOf(world, id));
  const own = (await Promise.all(names)).join(' – ');
  expect(await announced('stakeholder')).toEqual([own]);
  expect((await readInboxOf(world, 'stakeholder')).entries.map(({ title }) => title)).toContain(
    own,
  );
  expect((await world.call('listMatches', { as: 'countryReader' })).body.items[0].title).toBe(own);
}, 60_000);
