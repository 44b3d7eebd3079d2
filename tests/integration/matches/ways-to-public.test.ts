/** What becomes of a publication while legs come: what others consented to stands, and no leg is public that its parties and the asking side had not seen. */
import { beforeEach, describe, expect, test } from 'vitest';

import { opening, releaseMatchAs, runMinuteOf } from '#tests/support/announcements';
import { violationsIn } from '#tests/support/invariants';
import { aMatch, moved, readAs } from '#tests/support/matches';
import { merged, parted } from '#tests/support/merging';
import { aWorld, managesMembers, type Persona, type World } from '#tests/support/world';

let world: World;
let id = '';
beforeEach(async () => {
  world = await aWorld();
  ({ id } = await aMatch(world, 'agreed'));
});

const release = (as: Persona, body: object = {}) => releaseMatchAs(world, as, id, body);

const consents = async (as: Persona, leg: string): Promise<void> => {
  await moved(world, id, as, 'consent', { leg });
  await moved(world, id, 'state', 'consent', { leg });
};

const asked = async (party: string, role = 'host'): Promise<void> => {
  await moved(world, id, 'officer', 'add_leg', { role, party });
};

const joins = async (as: Persona, leg: string): Promise<void> => {
  for (const _ of ['to talk', 'to agree']) await consents(as, leg);
};

/** What each leg that everyone reads brings. */
const shown = async (): Promise<readonly (string | undefined)[] | undefined> => {
  const [match] = (await world.call('listReleasedMatches')).body.items;
  return match && (match.legs ?? [match]).map(({ role }: { readonly role?: string }) => role);
};

type Whole = { readonly releasedBy: readonly string[]; readonly announcedFor: string | null };

const standing = async () => {
  const { releasedBy, announcedFor } = (await readAs(world, 'officer', id)).body as Whole;
  return { shown: await shown(), releasedBy: [...releasedBy].sort(), announcedFor };
};

const awaited = async (leg: string): Promise<readonly string[] | undefined> =>
  (await readAs(world, 'officer', id)).body.legs.find((each: { id: string }) => each.id === leg)
    .consentsAwaited;

const before: Readonly<Record<string, () => Promise<unknown>>> = {
  public: async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as);
  },
  announced: async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as, { publicFrom: opening });
  },
  'consented to by its giver': () => release('stakeholder'),
  'consented to by the side that asks': () => release('state'),
};

const comings: Readonly<Record<string, () => Promise<unknown>>> = {
  'somebody is asked to join': () => asked(world.parties.otherState),
  'somebody who was asked declines': async () => {
    await asked(world.parties.otherState);
    await moved(world, id, 'otherState', 'decline');
  },
  'somebody who was asked is taken out': async () => {
    await asked(world.parties.otherState);
    await moved(world, id, 'officer', 'remove_leg', { leg: 'l2' });
  },
  'somebody joins': async () => {
    await asked(world.parties.otherState);
    await joins('otherState', 'l2');
  },
  'its own giver brings one more': async () => {
    await asked(world.parties.stakeholder);
    await joins('stakeholder', 'l2');
  },
  'somebody joins as it is talked about again': async () => {
    await asked(world.parties.otherState);
    await consents('otherState', 'l2');
    await moved(world, id, 'officer', 'discuss');
    await moved(world, id, 'stakeholder', 'consent');
    for (const leg of ['l1', 'l2']) await moved(world, id, 'state', 'consent', { leg });
    await moved(world, id, 'otherState', 'consent');
  },
};

describe.each(Object.keys(before))('what is %s', (how) => {
  test.each(Object.keys(comings))('stands where %s', async (what) => {
    await before[how]?.();
    const then = await standing();

    await comings[what]?.();

    expect(await standing()).toEqual(then);
    expect((await readAs(world, 'officer', id)).body.state).toBe('agreed');
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('opens as it was to, with nothing of what came to it since', async () => {
    await before[how]?.();
    await comings['somebody joins']?.();
    for (const as of ['state', 'stakeholder'] as const) await release(as, { withdraw: true });
    await release('stakeholder');
    await release('state');

    expect(await shown()).toEqual([undefined]);
    expect(await awaited('l2')).toEqual([world.parties.otherState]);
  });
});

describe('a leg that came to what is public', () => {
  beforeEach(async () => {
    for (const as of ['state', 'stakeholder'] as const) await release(as);
    await asked(world.parties.otherState);
    await joins('otherState', 'l2');
  });

  test.each([
    ['state', 'otherState'],
    ['otherState', 'state'],
  ] as const)(
    'is public once its giver and the side that asked have consented, %s first',
    async (first, second) => {
      const { state, otherState } = world.parties;
      expect([...((await awaited('l2')) ?? [])].sort()).toEqual([state, otherState].sort());

      expect((await release(first)).status).toBe(200);
      expect(await shown()).toEqual([undefined]);
      expect((await release(first)).body.reason).toEqual({ code: 'alreadyReleased' });
      expect((await release(second)).status).toBe(200);

      expect([await shown(), await awaited('l2')]).toEqual([[undefined, 'host'], []]);
      await world.settle();
      expect(violationsIn(world.table.items())).toEqual([]);
    },
  );

  test('is public from the later of their two moments on, and what was public before stays so', async () => {
    const later = new Date(Date.parse(opening) + 3_600_000).toISOString();
    await release('state', { publicFrom: later });
    await release('otherState', { publicFrom: opening });
    const { announcedFor, legs } = (await readAs(world, 'state', id)).body;
    expect([announcedFor, legs[1].announcedFor]).toEqual([null, later]);

    await runMinuteOf(world, opening);
    expect(await shown()).toEqual([undefined]);
    await runMinuteOf(world, later);

    expect(await shown()).toEqual([undefined, 'host']);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('goes with the consent of its giver alone, and all of it with that of the side that asked', async () => {
    for (const as of ['state', 'otherState'] as const) await release(as);
    await release('otherState', { withdraw: true });
    expect([await shown(), await awaited('l2')]).toEqual([[undefined], [world.parties.otherState]]);
    await release('otherState');

    await release('state', { withdraw: true });
    expect(await shown()).toBeUndefined();
    await release('state');

    expect(await shown()).toEqual([undefined, 'host']);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('leaves public what its giver brings besides, where it brings more than one', async () => {
    for (const as of ['state', 'otherState'] as const) await release(as);
    await asked(world.parties.otherState, 'channel');
    await joins('otherState', 'l3');

    expect(await shown()).toEqual([undefined, 'host']);
    const later = { publicFrom: opening };
    for (const as of ['state', 'otherState'] as const) await release(as, later);
    expect(await shown()).toEqual([undefined, 'host']);
    await runMinuteOf(world, opening);

    expect(await shown()).toEqual([undefined, 'host', 'channel']);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('waits for as many consents where its giver goes into another party, and comes out again', async () => {
    const body = { name: 'Another name of it, synthetic', type: 'state', country: 'XC' };
    const { id: stays } = (await world.call('createParty', { as: 'administrator', body })).body;
    const pair = { stays, goes: world.parties.otherState };
    await release('state');

    await merged(world, pair);
    expect([await shown(), await awaited('l2')]).toEqual([[undefined], [stays]]);
    await parted(world, pair);
    expect([await shown(), await awaited('l2')]).toEqual([[undefined], [pair.goes]]);

    await release('otherState');
    expect(await shown()).toEqual([undefined, 'host']);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

test('what goes into a giver that has consented takes nothing that is public with it', async () => {
  for (const as of ['state', 'stakeholder'] as const) await release(as);
  const body = { name: 'Another legal network, synthetic', type: 'legal', country: 'XB' };
  const { id: goes } = (await world.call('createParty', { as: 'administrator', body })).body;
  await managesMembers(world, goes);
  await asked(goes);
  await joins('memberManager', 'l2');
  const then = await standing();

  await merged(world, { stays: world.parties.stakeholder, goes });

  expect(await standing()).toEqual(then);
  const { state, stakeholder } = world.parties;
  expect([...((await awaited('l2')) ?? [])].sort()).toEqual([state, stakeholder].sort());
  await world.settle();
  expect(violationsIn(world.table.items())).toEqual([]);
});

describe('a release is refused by the state that whoever asks may read', () => {
  const stateTold = async (as: Persona) => {
    const { status, body } = await release(as);
    return [status, body.reason];
  };

  test('of whoever is only asked to join what is agreed', async () => {
    await asked(world.parties.otherState);
    expect(await stateTold('otherState')).toEqual([
      409,
      { code: 'stepNotAllowed', state: 'proposed' },
    ]);
    await consents('otherState', 'l2');
    expect(await stateTold('otherState')).toEqual([
      409,
      { code: 'stepNotAllowed', state: 'under_discussion' },
    ]);
  });

  test('of whoever left what goes on', async () => {
    await asked(world.parties.otherState);
    await moved(world, id, 'otherState', 'decline');
    await moved(world, id, 'officer', 'start');

    expect(await stateTold('otherState')).toEqual([
      409,
      { code: 'stepNotAllowed', state: 'declined' },
    ]);
  });
});
