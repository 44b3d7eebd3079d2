/** A leg that comes to take part after somebody has consented to publish its match. */
import { beforeEach, describe, expect, test } from 'vitest';

import { findMatch } from '#functions/store/matches/match-store';
import { openAnnounced } from '#functions/upkeep/open-announced';
import type { Item } from '#shared/table/item';
import { matchKey } from '#shared/table/keys';
import { opening, runMinuteOf, waitingClock } from '#tests/support/announcements';
import { toldOf } from '#tests/support/inboxes';
import { checkAllocation } from '#tests/support/invariants-matches';
import { readDump } from '#tests/support/invariants/dump';
import { checkAnnounced } from '#tests/support/invariants/projections';
import { aMatch, moved, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { aWorld, managesMembers, type Persona, type World } from '#tests/support/world';

let world: World;
let id = '';
beforeEach(async () => {
  world = await aWorld();
  ({ id } = await aMatch(world, 'agreed'));
});

const release = async (as: Persona, body: object = {}) => {
  const { version } = (await readAs(world, 'officer', id)).body;
  const headers = { 'if-match': etag(version) };
  return world.call('releaseMatch', { as, path: { id }, body, headers });
};

/** Comes to take part, by the answers of its giver and of the asking side. */
const joins = async (as: Persona, body: object = {}): Promise<void> => {
  await moved(world, id, 'officer', 'add_leg', { ...body });
  for (const _ of ['to talk', 'to agree']) {
    await moved(world, id, as, 'consent', { leg: 'l2' });
    await moved(world, id, 'state', 'consent', { leg: 'l2' });
  }
};

const namesShown = async (): Promise<readonly string[] | undefined> =>
  (await world.call('listReleasedMatches')).body.items[0]?.supporters.map(
    (party: { id: string }) => party.id,
  );

const violations = () => {
  const items = world.table.items();
  const dump = readDump(items);
  return [...checkAllocation(items), ...checkAnnounced(dump)];
};

test('a giver that came later appears by its own consent beside that of the side that asked, and takes back no more than that', async () => {
  for (const as of ['state', 'stakeholder'] as const) await release(as);
  const { stakeholder, otherState } = world.parties;
  await joins('otherState');
  expect(await namesShown()).toEqual([stakeholder]);
  expect((await readAs(world, 'otherState', id)).body.mayWithdrawRelease).toBe(false);

  await release('otherState', { withdraw: true });
  expect(await namesShown()).toEqual([stakeholder]);
  for (const as of ['otherState', 'state'] as const) await release(as);
  expect(await namesShown()).toEqual([stakeholder, otherState]);
  await release('otherState', { withdraw: true });
  expect(await namesShown()).toEqual([stakeholder]);

  await release('stakeholder', { withdraw: true });
  expect(await namesShown()).toBeUndefined();
  await release('stakeholder');
  expect(await namesShown()).toEqual([stakeholder]);
  expect(violations()).toEqual([]);
});

test('what was announced opens at its moment though somebody joined, and who joined at its own', async () => {
  for (const as of ['state', 'stakeholder'] as const) await release(as, { publicFrom: opening });
  await joins('otherState');
  const later = new Date(Date.parse(opening) + 3_600_000).toISOString();
  await release('otherState', { publicFrom: later });
  await release('state');
  const announced = async (as: Persona = 'officer') => {
    const { announcedFor, legs } = (await readAs(world, as, id)).body;
    return [announcedFor, ...legs.map((leg: { announcedFor: unknown }) => leg.announcedFor)];
  };
  expect(await announced()).toEqual([opening, null, later]);
  expect(await announced('stakeholder')).toEqual([opening, null, null]);
  expect(violations()).toEqual([]);

  await openAnnounced({ ...world.dependencies, ...waitingClock(opening) })();

  expect(await namesShown()).toEqual([world.parties.stakeholder]);
  expect(await announced()).toEqual([null, null, later]);
  expect(violations()).toEqual([]);
  await openAnnounced({ ...world.dependencies, ...waitingClock(later) })();
  expect(await namesShown()).toEqual([world.parties.stakeholder, world.parties.otherState]);
  expect(violations()).toEqual([]);
});

test('one more leg of a giver that has consented is public only once it consents to that', async () => {
  for (const as of ['state', 'stakeholder'] as const) await release(as);
  const { stakeholder } = world.parties;
  await joins('stakeholder', { role: 'host', party: stakeholder });
  const [shown] = (await world.call('listReleasedMatches')).body.items;
  expect([shown.supporters.length, shown.legs]).toEqual([1, undefined]);
  expect((await readAs(world, 'stakeholder', id)).body.mayRelease).toBe(true);

  for (const as of ['stakeholder', 'state'] as const) expect((await release(as)).status).toBe(200);

  const [both] = (await world.call('listReleasedMatches')).body.items;
  expect(both.legs.map(({ role }: { role?: string }) => role)).toEqual([undefined, 'host']);
  expect(violations()).toEqual([]);
});

describe('what becomes public later of one leg', () => {
  const later = new Date(Date.parse(opening) + 3_600_000).toISOString();
  const shownToday = async (as: Persona) => {
    const { announced } = (await world.call('getToday', { as })).body;
    expect(announced.total).toBe(announced.items.length);
    return announced.items.map(
      ({ publicFrom, isOfLeg }: { publicFrom: string; isOfLeg: boolean }) => [publicFrom, isOfLeg],
    );
  };
  const actionsFor = async (as: Persona): Promise<readonly string[]> =>
    (await world.call('getMatchHistory', { as, path: { id } })).body.items.map(
      ({ action }: { action: string }) => action,
    );

  test('is announced and told as that, to its giver, the asking side and the Secretariat alone', async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as);
    await joins('otherState');
    await release('otherState', { publicFrom: later });
    await release('state');

    for (const as of ['state', 'otherState', 'officer'] as const) {
      expect([as, await shownToday(as)]).toEqual([as, [[later, true]]]);
      expect((await readAs(world, as, id)).body.announcedFor).toBeNull();
    }
    expect(await shownToday('stakeholder')).toEqual([]);
    const before = await actionsFor('stakeholder');

    await runMinuteOf(world, later);

    expect(await namesShown()).toHaveLength(2);
    for (const as of ['state', 'otherState', 'officer'] as const)
      expect([as, (await toldOf(world, as, { id }))[0]]).toEqual([as, 'legMadePublic']);
    expect(await toldOf(world, 'stakeholder', { id })).not.toContain('legMadePublic');
    expect(await actionsFor('stakeholder')).toEqual(before);
    expect((await actionsFor('otherState')).at(-1)).toBe('match.opening');
  });

  test('says of itself from when on each consents to that, and nothing of it is said of the match', async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as);
    await joins('otherState');
    await release('state', { publicFrom: later });

    for (const as of ['state', 'otherState', 'officer'] as const) {
      const { publicFrom = {}, legs } = (await readAs(world, as, id)).body;
      const leg = legs.find((each: { id: string }) => each.id === 'l2');
      expect([as, publicFrom, leg.publicFrom]).toEqual([as, {}, { [world.parties.state]: later }]);
    }
    expect((await readAs(world, 'stakeholder', id)).text).not.toContain(later);
  });

  test('is announced to each giver at its own moment, whoever else joined later', async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as);
    await joins('otherState');
    const body = { name: 'Synthetic Host', type: 'legal', country: 'XB' };
    const host = (await world.call('createParty', { as: 'officer', body })).body.id;
    await managesMembers(world, host);
    await moved(world, id, 'officer', 'add_leg', { party: host });
    for (const _ of ['to talk', 'to agree']) {
      await moved(world, id, 'memberManager', 'consent', { leg: 'l3' });
      await moved(world, id, 'state', 'consent', { leg: 'l3' });
    }
    await release('otherState', { publicFrom: opening });
    await release('memberManager', { publicFrom: later });
    await release('state');

    expect(await shownToday('otherState')).toEqual([[opening, true]]);
    expect(await shownToday('memberManager')).toEqual([[later, true]]);
    expect(await shownToday('state')).toEqual([[opening, true]]);
    expect(await shownToday('stakeholder')).toEqual([]);
    expect(violations()).toEqual([]);
  });

  test('is announced with the match, which is told to all who take part as that', async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as, { publicFrom: opening });
    await joins('otherState');
    for (const as of ['otherState', 'state'] as const) await release(as);

    for (const as of ['state', 'stakeholder', 'otherState'] as const)
      expect([as, await shownToday(as)]).toEqual([as, [[opening, false]]]);
    expect((await readAs(world, 'otherState', id)).body.legs[1]).toMatchObject({
      later: true,
      announcedFor: opening,
    });
  });

  test('is not awaited by the match, and its giver is told that it consents to its part alone', async () => {
    await release('state');
    await joins('otherState');
    const consentOf = async (as: Persona) => {
      const { releaseAwaited, releasesLegAlone } = (await readAs(world, as, id)).body;
      return [releaseAwaited, releasesLegAlone];
    };

    const { stakeholder } = world.parties;
    expect(await consentOf('state')).toEqual([[stakeholder], false]);
    expect(await consentOf('officer')).toEqual([[stakeholder], false]);
    expect(await consentOf('stakeholder')).toEqual([[stakeholder], false]);
    expect(await consentOf('otherState')).toEqual([[], true]);
  });
});

test('whoever joined before it was kept when reads nothing of before, and whoever gave from the start all of it', async () => {
  const key = matchKey(id);
  await moved(world, id, 'officer', 'start', { reason: 'canary of before' });
  await joins('otherState');
  const item = world.table.find(key);
  const held = await findMatch(world.table, id);
  const older = held?.match.legs?.map(({ addedAt: _, ...leg }) => leg);
  await world.table.put({ ...key, ...item, match: { ...held?.match, legs: older } } as Item);

  const readBy = async (as: Persona) =>
    (await world.call('getMatchHistory', { as, path: { id } })).text.includes('canary of before');
  expect([await readBy('otherState'), await readBy('stakeholder')]).toEqual([false, true]);
});
