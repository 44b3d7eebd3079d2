/** Every way in which support comes to be agreed asks the same of the legs that it brings on, and tells of a leg to whoever reads it. */
import { beforeEach, describe, expect, test } from 'vitest';

import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import { aBundle, euros, legOf } from '#tests/support/legs';
import { changed, type Living, step } from '#tests/support/lives';
import {
  accepted,
  aMatch,
  both,
  component,
  hours,
  move,
  moved,
  propose,
  readAs,
} from '#tests/support/matches';
import { aWorld, type Answered, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

type Awaiting = {
  readonly id: string;
  readonly pledge: Living;
  /** Of the legal network, on the leg that is to be agreed. */
  readonly offer: Living;
  /** The deed after which nothing is awaited any more. */
  readonly last: () => Promise<Answered>;
};

const sixty = { asked: 60, given: 60, amount: 60 };

/** All that is awaited of the leg of the legal network is there, and it waits for a party that is only asked to join. */
const leftBy = async (last: (id: string) => Promise<Answered>): Promise<Awaiting> => {
  const { id, pledge, offer } = await aMatch(world, 'under_discussion', sixty);
  await moved(world, id, 'officer', 'add_leg');
  await moved(world, id, 'stakeholder', 'consent');
  await moved(world, id, 'state', 'consent', { leg: 'l1' });
  return { id, pledge, offer, last: () => last(id) };
};

const ways: Readonly<Record<string, () => Promise<Awaiting>>> = {
  'the last answer of its own sides': async () => {
    const { id, pledge, offer } = await aMatch(world, 'under_discussion', sixty);
    await moved(world, id, 'state', 'consent');
    return { id, pledge, offer, last: () => move(world, id, 'stakeholder', 'consent') };
  },
  'the last answer of another giver': async () => {
    const { id, pledge, experts } = await aBundle(world, { asked: 60 });
    for (const _ of ['to talk', 'to agree']) {
      await moved(world, id, 'stakeholder', 'consent');
      for (const leg of ['l1', 'l2']) await moved(world, id, 'state', 'consent', { leg });
      if (_ === 'to talk') await moved(world, id, 'otherState', 'consent');
    }
    return {
      id,
      pledge,
      offer: experts,
      last: () => move(world, id, 'otherState', 'consent'),
    };
  },
  'the last answer of a leg that joined': async () => {
    const { id, pledge } = await aBundle(world, { asked: 60 });
    await moved(world, id, 'stakeholder', 'decline');
    for (const _ of ['to talk', 'to agree']) {
      await moved(world, id, 'otherState', 'consent');
      await moved(world, id, 'state', 'consent');
    }
    const offer = await accepted(world, 'offer', hours(60));
    await moved(world, id, 'officer', 'add_leg', {
      ...legOf(offer, 'expertise', 60),
      party: undefined,
    });
    await moved(world, id, 'stakeholder', 'consent');
    await moved(world, id, 'state', 'consent', { leg: 'l3' });
    await moved(world, id, 'state', 'consent', { leg: 'l3' });
    return { id, pledge, offer, last: () => move(world, id, 'stakeholder', 'consent') };
  },
  'a joining leg that declines': () => leftBy((id) => move(world, id, 'otherState', 'decline')),
  'a joining leg that is closed': () =>
    leftBy((id) => move(world, id, 'otherState', 'close', { leg: 'l2' })),
  'a joining leg that is taken out': () =>
    leftBy((id) => move(world, id, 'officer', 'remove_leg', { leg: 'l2' })),
};

const faults: Readonly<Record<string, (awaiting: Awaiting) => Promise<unknown>>> = {
  'its offer was withdrawn': ({ offer }) => step(world, offer, 'withdrawal'),
  'what it asks for was withdrawn': ({ pledge }) => step(world, pledge, 'withdrawal'),
  'its offer reads otherwise than when it was consented to': ({ offer }) =>
    changed(world, offer, {
      components: [component('offer', hours(60), { text: 'Something else altogether.' })],
    }),
  'its offer was taken up elsewhere': async ({ offer }) => {
    const other = await accepted(world, 'pledge', hours(60));
    const { id } = (await propose(world, other, offer, 60)).body;
    for (const _ of ['to talk', 'to agree']) await both(world, id, 'consent');
  },
};

/** What is agreed already with another holds the pledge. */
const mayBe = (way: string, fault: string): boolean =>
  way !== 'the last answer of a leg that joined' || fault !== 'what it asks for was withdrawn';

/** Whether the offer is taken up by this match. */
const isTakenUp = async ({ id, offer }: Awaiting): Promise<boolean> => {
  const { matches } = (await world.call('getOffer', { as: 'officer', path: { id: offer.id } }))
    .body as { readonly matches: readonly { matchId: string; state: string }[] };
  return matches.some(({ matchId, state }) => matchId === id && state === 'agreed');
};

const violations = () => [
  ...checkAllocation(world.table.items()),
  ...checkTransitions(world.table.items()),
];

describe.each(Object.keys(ways))('by %s', (way) => {
  const awaiting = () => (ways[way] as () => Promise<Awaiting>)();

  test('support is agreed', async () => {
    const waits = await awaiting();
    expect(await isTakenUp(waits)).toBe(false);

    expect((await waits.last()).status).toBe(200);

    expect(await isTakenUp(waits)).toBe(true);
    expect(violations()).toEqual([]);
  });

  test.each(Object.keys(faults).filter((fault) => mayBe(way, fault)))(
    'nothing is agreed where %s',
    async (fault) => {
      const waits = await awaiting();
      await faults[fault]?.(waits);

      await waits.last();

      expect(await isTakenUp(waits)).toBe(false);
      expect(violations()).toEqual([]);
    },
  );
});

describe('what bars the part of another', () => {
  const barred = async () => {
    const waits = await (ways['the last answer of another giver'] as () => Promise<Awaiting>)();
    await step(world, waits.offer, 'withdrawal');
    return waits;
  };

  test('is told to a giver as no more than that something does', async () => {
    const { status, body, text } = await (await barred()).last();

    expect([status, body.reason]).toEqual([409, { code: 'otherLegBars' }]);
    expect(text).not.toMatch(/withdrawn|offer/);
  });

  test('is told whole to the side that asked, which reads every part', async () => {
    const { id, experts } = await aBundle(world);
    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    for (const as of ['stakeholder', 'otherState'] as const) await moved(world, id, as, 'consent');
    await step(world, experts, 'withdrawal');

    const { status, body } = await move(world, id, 'state', 'consent', { leg: 'l2' });

    expect([status, body.reason]).toEqual([
      409,
      { code: 'notInForce', side: 'offer', state: 'withdrawn' },
    ]);
  });

  test('is no matter of what is agreed already, where it is only asked to join', async () => {
    const { id } = await aMatch(world, 'agreed', sixty);
    const joining = await accepted(world, 'offer', euros(5000), 'otherState');
    await moved(world, id, 'officer', 'add_leg', {
      ...legOf(joining, 'finance', 5000),
      party: undefined,
    });
    await step(world, joining, 'withdrawal');

    expect((await move(world, id, 'stakeholder', 'start')).status).toBe(200);
    expect((await readAs(world, 'state', id)).body.state).toBe('in_progress');
  });
});

describe('what is agreed already', () => {
  test('bars nobody who joins with something else, where the pledge states an amount that nobody asked for then', async () => {
    const { id, pledge } = await aMatch(world, 'agreed', { given: 60, amount: 60 });
    await changed(world, pledge, { components: [component('pledge', hours(40))] });
    await step(world, pledge, 'acceptance');
    const funds = await accepted(world, 'offer', euros(5000), 'otherState');

    const leg = { ...legOf(funds, 'finance', 5000), party: undefined };
    await moved(world, id, 'officer', 'add_leg', leg);
    for (const _ of ['to talk', 'to agree']) {
      await moved(world, id, 'otherState', 'consent');
      await moved(world, id, 'state', 'consent', { leg: 'l2' });
    }

    expect((await readAs(world, 'otherState', id)).body.state).toBe('agreed');
    expect(violations()).toEqual([]);
  });

  test('holds its room against who joins with the same', async () => {
    const { id } = await aMatch(world, 'agreed', sixty);
    const offer = await accepted(world, 'offer', hours(60), 'otherState');

    const leg = { ...legOf(offer, 'expertise', 10), party: undefined };
    const { status, body } = await move(world, id, 'officer', 'add_leg', leg);

    expect([status, body.reason.code]).toEqual([409, 'noRoom']);
  });
});
