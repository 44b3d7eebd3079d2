/** A leg that is asked to join what goes on already: each is told what changed for them, in inboxes and histories. */
import { beforeEach, describe, expect, test } from 'vitest';

import type { Item } from '#shared/table/item';
import { opening, releaseMatchAs, runMinuteOf } from '#tests/support/announcements';
import { violationsIn } from '#tests/support/invariants';
import { readInboxOf } from '#tests/support/inboxes';
import { aMatch, moved, readAs } from '#tests/support/matches';
import { aWorld, type Persona, readsFor, type World } from '#tests/support/world';

let world: World;
let id = '';

/** The State is supported by the legal network already, and the State of XC is asked to join. */
beforeEach(async () => {
  world = await aWorld();
  ({ id } = await aMatch(world, 'planning'));
  await moved(world, id, 'officer', 'add_leg');
});

const latest = async (as: Persona) => {
  await world.sequence();
  const [line] = (await readInboxOf(world, as)).entries;
  const { kind, state, asks } = line as unknown as Readonly<Record<string, unknown>>;
  return [kind, state, asks];
};
const countOf = async (as: Persona) => {
  await world.sequence();
  return (await readInboxOf(world, as)).entries.length;
};
const actionsFor = async (as: Persona): Promise<readonly string[]> =>
  (await world.call('getMatchHistory', { as, path: { id } })).body.items.map(
    ({ action }: { action: string }) => action,
  );
const answer = async (): Promise<void> => {
  await moved(world, id, 'otherState', 'consent', { leg: 'l2' });
  await moved(world, id, 'state', 'consent', { leg: 'l2' });
};

describe('of one that is asked to join', () => {
  test('the asking side is told that somebody is asked, is ready to talk, and gives, while the match stays where it is', async () => {
    expect(await latest('state')).toEqual(['legProposed', 'planning', true]);
    expect(await latest('otherState')).toEqual(['matchProposed', 'proposed', true]);

    await answer();
    expect(await latest('state')).toEqual(['legTalksAgreed', 'planning', true]);
    expect(await latest('officer')).toEqual(['legTalksAgreed', 'planning', false]);
    expect(await latest('otherState')).toEqual(['talksAgreed', 'under_discussion', true]);

    await moved(world, id, 'state', 'consent', { leg: 'l2' });
    await moved(world, id, 'otherState', 'consent', { leg: 'l2' });
    expect(await latest('state')).toEqual(['legAgreed', 'planning', false]);
    expect(await latest('officer')).toEqual(['legAgreed', 'planning', false]);
  });

  test('its giver is told that its support is agreed where the asking side answers last', async () => {
    await answer();
    await answer();

    expect(await latest('otherState')).toEqual(['supportAgreed', 'planning', false]);
  });

  test('the others are told once, when it gives, that one more does', async () => {
    const before = await countOf('stakeholder');
    const history = await actionsFor('stakeholder');
    await answer();
    expect([await countOf('stakeholder'), await actionsFor('stakeholder')]).toEqual([
      before,
      history,
    ]);

    await answer();

    expect(await latest('stakeholder')).toEqual(['legJoined', 'planning', false]);
    expect(await countOf('stakeholder')).toBe(before + 1);
    expect(await actionsFor('stakeholder')).toEqual([...history, 'match.joined']);
  });

  test('the asking side is told that it does not join, and the others nothing', async () => {
    const before = await countOf('stakeholder');
    await moved(world, id, 'otherState', 'decline');

    expect(await latest('state')).toEqual(['legLeft', 'planning', false]);
    expect(await latest('otherState')).toEqual(['matchClosed', 'declined', false]);
    expect(await countOf('stakeholder')).toBe(before);
  });

  test('the asking side is told what becomes of the match where nobody but it stands', async () => {
    await moved(world, id, 'stakeholder', 'close');

    await moved(world, id, 'officer', 'close');

    expect(await latest('state')).toEqual(['matchClosed', 'closed_unfulfilled', false]);
    expect(await latest('otherState')).toEqual(['matchClosed', 'closed_unfulfilled', false]);
  });

  test('nothing of the stages of what goes on without it is told to it, but what holds for it as well', async () => {
    const [before, history] = [await countOf('otherState'), await actionsFor('otherState')];
    await moved(world, id, 'state', 'start');
    await moved(world, id, 'officer', 'back');
    expect(await latest('stakeholder')).toEqual(['matchMoved', 'planning', false]);
    expect([await countOf('otherState'), await actionsFor('otherState')]).toEqual([
      before,
      history,
    ]);

    await moved(world, id, 'officer', 'suspend');
    expect(await latest('otherState')).toEqual(['matchSuspended', 'suspended', false]);
    await moved(world, id, 'officer', 'discuss');
    expect(await latest('otherState')).toEqual(['matchMoved', 'proposed', false]);
    expect(await latest('stakeholder')).toEqual(['discussionReopened', 'under_discussion', true]);
    await moved(world, id, 'officer', 'close');
    expect(await latest('otherState')).toEqual(['matchClosed', 'closed_unfulfilled', false]);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

test('that what was agreed is under discussion again, as a giver left it, is in the histories of the others, without who left', async () => {
  await answer();
  await answer();
  await moved(world, id, 'otherState', 'close', { reason: 'canary of a reason' });

  const { items } = (await world.call('getMatchHistory', { as: 'stakeholder', path: { id } })).body;
  expect(items.at(-1)).toMatchObject({
    action: 'match.discuss',
    reason: null,
    actor: { partyId: null },
  });
});

describe('the publication of what goes on without it', () => {
  const nothing = { releasedBy: [], releaseAwaited: [], announcedFor: null };
  const publicationFor = async (as: Persona) => {
    const { body } = await readAs(world, as, id);
    const { announced } = (await world.call('getToday', { as })).body;
    const { releasedBy, releaseAwaited, announcedFor, publicFrom = {} } = body;
    expect([announcedFor === null ? 0 : 1, as]).toEqual([announced?.total ?? 0, as]);
    return { releasedBy, releaseAwaited, announcedFor, publicFrom };
  };
  const announce = async (): Promise<void> => {
    for (const as of ['state', 'stakeholder'] as const)
      await releaseMatchAs(world, as, id, { publicFrom: opening });
  };

  test('is told neither to whoever is only asked to join nor to whoever reads for its country: who consents, from when on, and what is awaited', async () => {
    const history = await actionsFor('otherState');
    expect(await publicationFor('otherState')).toEqual({ ...nothing, publicFrom: {} });
    await releaseMatchAs(world, 'state', id, { publicFrom: opening });
    expect(await publicationFor('otherState')).toEqual({ ...nothing, publicFrom: {} });

    await releaseMatchAs(world, 'stakeholder', id, { publicFrom: opening });

    expect(await publicationFor('otherState')).toEqual({ ...nothing, publicFrom: {} });
    expect(await publicationFor('stakeholder')).toMatchObject({ announcedFor: opening });
    await readsFor(world, ['XC']);
    expect((await readAs(world, 'countryReader', id)).body).toMatchObject(nothing);
    expect(await actionsFor('otherState')).toEqual(history);
  });

  test('is told to whoever takes part by then, and of before only to whoever did then', async () => {
    const before = await actionsFor('otherState');
    await announce();
    await answer();
    await answer();

    expect(await publicationFor('otherState')).toMatchObject({ announcedFor: opening });
    const since = (await actionsFor('otherState')).slice(before.length);
    expect(new Set(since)).toEqual(new Set(['match.consent']));
  });

  test('is no part of its history where it was kept before that was said of it', async () => {
    const history = await actionsFor('otherState');
    await announce();
    for (const item of world.table.items()) {
      const { entry } = item as { readonly entry?: { readonly grounds?: object } };
      if (!entry?.grounds || !('joining' in entry.grounds)) continue;
      const { joining: _, ...grounds } = entry.grounds;
      await world.table.put({ ...item, entry: { ...entry, grounds } } as Item);
    }

    expect(await actionsFor('otherState')).toEqual(history);

    await moved(world, id, 'otherState', 'decline');
    expect(await actionsFor('otherState')).toEqual([...history, 'match.decline']);
  });

  test('stays in the history of whoever took part, left and is asked again', async () => {
    await announce();
    const history = await actionsFor('stakeholder');
    expect(history).toContain('match.announcement');
    await moved(world, id, 'stakeholder', 'close');
    const ended = await actionsFor('stakeholder');

    await moved(world, id, 'officer', 'add_leg', { party: world.parties.stakeholder });

    expect((await actionsFor('stakeholder')).slice(0, ended.length)).toEqual(ended);
    expect(ended.slice(0, history.length)).toEqual(history);
  });

  test('is told to all who take part and the Secretariat once its moment has come, and not to it', async () => {
    await announce();
    const [before, history] = [await countOf('otherState'), await actionsFor('otherState')];

    await runMinuteOf(world, opening);

    for (const as of ['state', 'stakeholder', 'officer'] as const)
      expect([as, await latest(as)]).toEqual([as, ['madePublic', 'planning', false]]);
    expect([await countOf('otherState'), await actionsFor('otherState')]).toEqual([
      before,
      history,
    ]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});
