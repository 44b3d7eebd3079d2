import { wholeChange } from '#tests/support/whole-change';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Living } from '#tests/support/lives';
import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import {
  accepted,
  aMatch,
  bodyOf,
  both,
  brought,
  component,
  hours,
  move,
  moved,
  propose,
} from '#tests/support/matches';
import { type Answered, aWorld, type Persona, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const violations = () => [
  ...checkAllocation(world.table.items()),
  ...checkTransitions(world.table.items()),
];

const versionOf = async ({ kind, id }: Living): Promise<string> => {
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  return `"v${(await world.call(route, { as: 'officer', path: { id } })).body.version}"`;
};

const edit = async (record: Living, ...components: readonly object[]): Promise<Answered> => {
  const { partyId: _, ...body } = bodyOf(world, record.kind, record.as, components as never);
  const read = record.kind === 'pledge' ? 'getPledge' : 'getOffer';
  const current = await world.call(read, { as: record.as, path: { id: record.id } });
  return world.call(record.kind === 'pledge' ? 'editPledge' : 'editOffer', {
    as: record.as,
    path: { id: record.id },
    body: wholeChange(current.body, body),
    headers: { 'if-match': await versionOf(record) },
  });
};

const withdraw = async (record: Living): Promise<Answered> =>
  world.call(record.kind === 'pledge' ? 'withdrawPledge' : 'withdrawOffer', {
    as: record.as,
    path: { id: record.id },
    body: {},
    headers: { 'if-match': await versionOf(record) },
  });

/** Two pledges under discussion with one offer of 100 hours a year. */
const twoForOne = async (first: number, second: number, given = 100) => {
  const offer = await accepted(world, 'offer', hours(given));
  const ids: string[] = [];
  for (const [as, amount] of [
    ['state', first],
    ['otherState', second],
  ] as const) {
    const pledge = await accepted(world, 'pledge', hours(1000), as);
    const { id } = (await propose(world, pledge, offer, amount)).body;
    await both(world, id, 'consent', [as, 'stakeholder']);
    ids.push(id);
  }
  return { offer, ids: ids as [string, string] };
};

const agree = (id: string, as: Persona = 'state') =>
  both(world, id, 'consent', [as, 'stakeholder']);

describe('an offer', () => {
  test('serves as many as it carries; the next is refused with what is left', async () => {
    const { ids } = await twoForOne(60, 60);
    await agree(ids[0]);
    await moved(world, ids[1], 'otherState', 'consent');

    const refused = await move(world, ids[1], 'stakeholder', 'consent');

    expect(refused.status).toBe(409);
    expect(refused.body.detail).toBe(
      'Only 40 hours/year of the offer are left, and this match takes 60. Ask the Secretariat to give it a smaller amount.',
    );
    await moved(world, ids[1], 'officer', 'revise', { amount: 40 });
    expect((await agree(ids[1], 'otherState')).body.state).toBe('agreed');
    expect(violations()).toEqual([]);
  });

  test.each(['suspend', 'close', 'discuss'] as const)('is free again after %s', async (step) => {
    const { ids } = await twoForOne(100, 100);
    await agree(ids[0]);
    await moved(world, ids[0], 'state', step);

    expect((await agree(ids[1], 'otherState')).body.state).toBe('agreed');
    expect(violations()).toEqual([]);
  });

  test('that was suspended in between comes back only if there is room', async () => {
    const { ids } = await twoForOne(100, 100);
    await agree(ids[0]);
    await moved(world, ids[0], 'state', 'suspend');
    await agree(ids[1], 'otherState');
    await moved(world, ids[0], 'officer', 'discuss');
    await moved(world, ids[0], 'state', 'consent');

    expect((await move(world, ids[0], 'stakeholder', 'consent')).status).toBe(409);
    expect(violations()).toEqual([]);
  });

  test('without a stated amount carries any number of matches', async () => {
    const offer = await accepted(world, 'offer');
    for (let made = 0; made < 5; made += 1) {
      const pledge = await accepted(world, 'pledge');
      const { id } = (await propose(world, pledge, offer)).body;
      await brought(world, id, 'agreed');
    }

    expect(violations()).toEqual([]);
  });

  test('that alone states an amount counts down where a match says how much it takes', async () => {
    const offer = await accepted(world, 'offer', hours(10));
    const first = (await propose(world, await accepted(world, 'pledge'), offer, 7)).body;
    await brought(world, first.id, 'agreed');

    const tooMuch = await propose(world, await accepted(world, 'pledge'), offer, 4);
    const fits = await propose(world, await accepted(world, 'pledge'), offer, 3);

    expect([tooMuch.status, fits.status]).toEqual([409, 201]);
    expect(tooMuch.body.detail).toContain('Only 3 hours/year of the offer are left');
    expect(tooMuch.body.reason).toMatchObject({
      code: 'noRoom',
      side: 'offer',
      left: 3,
      measure: 'hours/year',
    });
  });
});

describe('a pledge', () => {
  test('is covered by several offers up to what it asks and not beyond', async () => {
    const pledge = await accepted(world, 'pledge', hours(100));
    const first = (await propose(world, pledge, await accepted(world, 'offer', hours(80)), 80))
      .body;
    const second = (await propose(world, pledge, await accepted(world, 'offer', hours(80)), 80))
      .body;
    for (const { id } of [first, second]) await both(world, id, 'consent');
    await agree(first.id);
    await moved(world, second.id, 'state', 'consent');

    const refused = await move(world, second.id, 'stakeholder', 'consent');
    expect(refused.body.detail).toContain('Only 20 hours/year of the pledge are left');

    await moved(world, second.id, 'officer', 'revise', { amount: 20 });
    await agree(second.id);
    const { body } = await world.call('getPledge', { as: 'state', path: { id: pledge.id } });
    expect(body.components[0].status).toBe('met');
    const third = await propose(world, pledge, await accepted(world, 'offer', hours(5)), 5);
    expect(third.body.detail).toContain('These two do not fit: need.');
    expect(violations()).toEqual([]);
  });
});

describe('what is agreed binds the record', () => {
  test('an edit may not fall below it, change its measure, or take the component away', async () => {
    const { id, offer, pledge } = await aMatch(world, 'agreed', {
      asked: 100,
      given: 100,
      amount: 60,
    });
    const detail =
      '60 hours/year of component c1 are agreed in matches. Give it at least that much in the same measure, or take a match back to discussion first.';
    for (const record of [offer, pledge]) {
      const { kind } = record;
      for (const quantity of [hours(59), hours(100, 'month'), undefined]) {
        const refused = await edit(record, component(kind, quantity));
        expect([refused.status, refused.body.detail]).toEqual([409, detail]);
        expect(refused.body.reason).toEqual({
          code: 'amountAgreed',
          component: 'c1',
          amount: 60,
          measure: 'hours/year',
          matchIds: [id],
        });
      }
      expect((await edit(record, component(kind, hours(100), { id: 'c2' }))).status).toBe(409);
      expect((await edit(record, component(kind, hours(60)))).status).toBe(200);
    }
    expect(violations()).toEqual([]);
  });

  test.each(['proposed', 'under_discussion', 'suspended', 'fulfilled'])(
    'a component of a match that is %s stays',
    async (state) => {
      const { id, offer } = await aMatch(world, state);
      const refused = await edit(offer, component('offer', undefined, { id: 'c2' }));

      expect([refused.status, refused.body.detail]).toEqual([
        409,
        'Component c1 is part of a match. Keep it, or close the match first.',
      ]);
      expect(refused.body.reason).toEqual({
        code: 'componentInMatch',
        component: 'c1',
        matchIds: [id],
      });
    },
  );

  test.each(['declined', 'closed_unfulfilled'])(
    'a component of a match that is %s may go',
    async (state) => {
      const { offer } = await aMatch(world, state);

      expect((await edit(offer, component('offer', undefined, { id: 'c2' }))).status).toBe(200);
    },
  );

  test('an edit that leaves less than is proposed is allowed, and then nothing can be agreed on it', async () => {
    const { id, offer } = await aMatch(world, 'under_discussion', {
      asked: 100,
      given: 100,
      amount: 60,
    });
    expect((await edit(offer, component('offer', hours(50)))).status).toBe(200);
    await moved(world, id, 'state', 'consent');
    const short = await move(world, id, 'stakeholder', 'consent');
    expect(short.body.detail).toContain('Only 50 hours/year of the offer are left');

    await edit(offer, component('offer', hours(50, 'month')));
    await moved(world, id, 'state', 'consent');
    const outdated = await move(world, id, 'stakeholder', 'consent');
    expect(outdated.body.detail).toContain('amounts that the records state have changed');
    expect(violations()).toEqual([]);
  });

  test.each([
    ['agreed', 409],
    ['planning', 409],
    ['in_progress', 409],
    ['fulfilled', 200],
    ['proposed', 200],
    ['suspended', 200],
    ['declined', 200],
  ])('a record with a match that is %s: its withdrawal answers %i', async (state, status) => {
    const { id, offer } = await aMatch(world, state);

    const answer = await withdraw(offer);

    expect(answer.status).toBe(status);
    if (status === 409) {
      expect(answer.body.detail).toContain('Suspend or close each of them first');
      expect(answer.body.reason).toEqual({ code: 'withdrawalHeld', matchIds: [id] });
    }
  });

  test('its owner may withdraw it after closing the match alone', async () => {
    const { id, offer } = await aMatch(world, 'in_progress');
    await moved(world, id, 'stakeholder', 'close');

    expect((await withdraw(offer)).status).toBe(200);
    expect(violations()).toEqual([]);
  });

  test('nothing is agreed on a record that was withdrawn meanwhile', async () => {
    const { id, offer } = await aMatch(world, 'under_discussion');
    await withdraw(offer);

    const refused = await move(world, id, 'state', 'consent');

    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'The offer is withdrawn, so this step is not possible. Ask for the offer to be submitted again if it was returned, or close the match if it is still open.',
    ]);
  });
});
