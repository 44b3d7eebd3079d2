import { beforeEach, describe, expect, test } from 'vitest';

import { findMatch } from '#functions/store/matches/match-store';
import { checkAllocation, checkTransitions } from '#tests/support/invariants-matches';
import {
  allAnswer,
  aBundle,
  euros,
  legOf,
  proposeLegs,
  recordsOfBundle,
} from '#tests/support/legs';
import { born } from '#tests/support/lives';
import {
  accepted,
  aMatch,
  both,
  hours,
  move,
  moved,
  propose,
  readAs,
} from '#tests/support/matches';
import { anOfferBody } from '#tests/support/submissions';
import { toldTo } from '#tests/support/inboxes';
import { etag } from '#tests/support/refusals/scene';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type Persona, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const violations = () => [
  ...checkAllocation(world.table.items()),
  ...checkTransitions(world.table.items()),
];

const statusOf = async (id: string): Promise<string> =>
  (await world.call('getPledge', { as: 'officer', path: { id } })).body.components[0].status;

const legsAs = async (as: Persona, id: string) => (await readAs(world, as, id)).body.legs;

const links = async (kind: 'getPledge' | 'getOffer', id: string) =>
  (await world.call(kind, { as: 'officer', path: { id } })).body.matches.map(
    ({ state, quantity }: { state: string; quantity: number | null }) => [state, quantity],
  );

const released = async (id: string, as: Persona, body: object = {}) => {
  const { version } = (await readAs(world, 'officer', id)).body;
  const headers = { 'if-match': etag(version) };
  return world.call('releaseMatch', { as, path: { id }, body, headers });
};

describe('a match of several legs', () => {
  test('moves once the asking side and every giver have answered, and covers its need once all are agreed', async () => {
    const { id, pledge, experts, funds } = await aBundle(world, { asked: 60 });

    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    await moved(world, id, 'stakeholder', 'consent');
    expect((await moved(world, id, 'otherState', 'consent')).body.state).toBe('proposed');
    const talking = await moved(world, id, 'state', 'consent', { leg: 'l2' });
    expect(talking.body.state).toBe('under_discussion');
    expect(await statusOf(pledge.id)).toBe('open');

    expect((await allAnswer(world, id, 'consent')).body.state).toBe('agreed');

    expect(await statusOf(pledge.id)).toBe('met');
    expect(await links('getPledge', pledge.id)).toEqual([
      ['agreed', 60],
      ['agreed', null],
    ]);
    expect(await links('getOffer', experts.id)).toEqual([['agreed', 60]]);
    expect(await links('getOffer', funds.id)).toEqual([['agreed', 5000]]);
    expect(violations()).toEqual([]);
  });

  test('is delivered once every side of every leg has confirmed', async () => {
    const { id, pledge } = await aBundle(world, { asked: 60 });
    await allAnswer(world, id, 'consent');
    await allAnswer(world, id, 'consent');
    await moved(world, id, 'officer', 'start');

    await moved(world, id, 'state', 'confirm');
    expect((await moved(world, id, 'stakeholder', 'confirm')).body.state).toBe('in_progress');
    expect(await statusOf(pledge.id)).toBe('met');
    expect((await moved(world, id, 'otherState', 'confirm')).body.state).toBe('fulfilled');

    expect(await statusOf(pledge.id)).toBe('delivered');
    expect(violations()).toEqual([]);
  });

  test('goes on without a leg that declines, whose offer is free again; the others answer anew', async () => {
    const { id, pledge, experts, funds } = await aBundle(world);
    await allAnswer(world, id, 'consent');
    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    await moved(world, id, 'stakeholder', 'consent');

    const answer = await moved(world, id, 'otherState', 'decline');

    expect(answer.body.state).toBe('declined');
    const asked = (await readAs(world, 'state', id)).body;
    expect([asked.state, asked.answered]).toEqual([
      'under_discussion',
      { pledge: false, offer: false },
    ]);
    expect(await links('getOffer', funds.id)).toEqual([['declined', 5000]]);
    expect(await links('getOffer', experts.id)).toEqual([['under_discussion', 60]]);
    await moved(world, id, 'state', 'consent');
    expect((await moved(world, id, 'stakeholder', 'consent')).body.state).toBe('agreed');
    expect(await statusOf(pledge.id)).toBe('partly_met');
    expect(violations()).toEqual([]);
  });

  test('is talked about anew once a giver of what was agreed ends its part, and nothing is taken up', async () => {
    const { id, pledge, experts, funds } = await aBundle(world);
    await allAnswer(world, id, 'consent');
    await allAnswer(world, id, 'consent');
    await released(id, 'state');

    await moved(world, id, 'otherState', 'close');

    const asked = (await readAs(world, 'state', id)).body;
    expect([asked.state, asked.releasedBy]).toEqual(['under_discussion', []]);
    expect(await links('getOffer', experts.id)).toEqual([['under_discussion', 60]]);
    expect(await links('getOffer', funds.id)).toEqual([['closed_unfulfilled', 5000]]);
    expect(await statusOf(pledge.id)).toBe('open');
    expect(violations()).toEqual([]);
  });

  test('ends with its last leg, and frees every leg once the asking side declines', async () => {
    const { id } = await aBundle(world);
    await moved(world, id, 'otherState', 'decline');
    expect((await moved(world, id, 'stakeholder', 'decline')).body.state).toBe('declined');
    expect((await readAs(world, 'officer', id)).body.state).toBe('declined');

    const other = await aBundle(world);
    await moved(world, other.id, 'state', 'decline');
    expect(await links('getOffer', other.experts.id)).toEqual([['declined', 60]]);
    expect(await links('getOffer', other.funds.id)).toEqual([['declined', 5000]]);
    expect(violations()).toEqual([]);
  });

  test('counts what all its legs take of one component together', async () => {
    const { pledge, experts } = await recordsOfBundle(world, { asked: 50, given: 60 });
    const more = await accepted(
      world,
      'offer',
      { min: 0, max: 30, unit: 'hours', per: 'year' },
      'otherState',
    );

    const { status, body } = await proposeLegs(world, pledge, [
      legOf(experts, 'expertise', 40),
      legOf(more, 'expertise', 20),
    ]);

    expect([status, body.reason]).toEqual([
      409,
      expect.objectContaining({ code: 'noRoom', side: 'pledge', left: 50, amount: 60 }),
    ]);
  });

  test('is named where it bars a proposal of several, and by one offer alone there is nothing to name', async () => {
    const { pledge, experts, funds } = await recordsOfBundle(world);
    const unaccepted = await born(
      world,
      'offer',
      anOfferBody(world.parties.otherState),
      'otherState',
    );
    const few = await accepted(world, 'offer', euros(10), 'otherState');
    const refusedFor = async (last: unknown) =>
      (
        await proposeLegs(world, pledge, [
          legOf(experts, 'expertise', 60),
          legOf(funds, 'finance'),
          last,
        ])
      ).body.reason;

    expect(await refusedFor(legOf(unaccepted, 'host'))).toMatchObject({
      code: 'notAccepted',
      pointer: '/legs/2',
    });
    expect(await refusedFor({ role: 'host', party: world.parties.state })).toMatchObject({
      code: 'gatesFailed',
      pointer: '/legs/2',
    });
    expect(await refusedFor(legOf(few, 'finance', 11))).toMatchObject({
      code: 'noRoom',
      pointer: '/legs/2',
    });
    const alone = await world.call('proposeMatch', {
      as: 'officer',
      body: {
        pledge: { recordId: pledge.id, component: 'c1' },
        offer: { recordId: unaccepted.id, component: 'c1' },
      },
    });
    expect(Object.keys(alone.body.reason)).not.toContain('pointer');
  });

  test('is read as one leg where it was proposed by two ends', async () => {
    const { id } = await aMatch(world, 'proposed');

    expect(await legsAs('state', id)).toEqual([
      expect.objectContaining({
        id: 'l1',
        state: 'proposed',
        left: null,
        answered: { pledge: false, offer: false },
      }),
    ]);
    const item = world.table.items().find(({ PK, SK }) => PK === `MATCH#${id}` && SK === 'META');
    expect(Object.keys(item?.['match'] as object)).not.toContain('legs');
  });
});

describe('a leg that is added', () => {
  const added = async () => {
    const { id } = await aMatch(world, 'agreed', { asked: 60, given: 60, amount: 60 });
    const funds = await accepted(world, 'offer', euros(5000), 'otherState');
    return {
      id,
      funds,
      answer: await move(world, id, 'officer', 'add_leg', {
        ...legOf(funds, 'finance', 5000),
        party: undefined,
      }),
    };
  };

  test('is asked of its giver and the asking side alone, and leaves what others agreed to', async () => {
    const { id, funds, answer } = await added();
    expect(answer.status, answer.text).toBe(200);

    expect(answer.body.legs.map(({ state }: { state: string }) => state)).toEqual([
      'agreed',
      'proposed',
    ]);
    expect(await links('getOffer', funds.id)).toEqual([['proposed', 5000]]);
    const { pledge } = answer.body;
    expect(await statusOf(pledge.recordId)).toBe('partly_met');
    for (const state of ['under_discussion', 'agreed']) {
      await moved(world, id, 'otherState', 'consent');
      const body = (await moved(world, id, 'state', 'consent', { leg: 'l2' })).body;
      expect([body.state, body.legs[1].state]).toEqual(['agreed', state]);
    }
    expect(await statusOf(pledge.recordId)).toBe('met');
    expect(violations()).toEqual([]);
  });

  test('bars the end of delivery until it is agreed, declined or taken out, and takes no confirmation of others with it', async () => {
    const { id } = await added();
    await moved(world, id, 'officer', 'start');
    await moved(world, id, 'state', 'confirm');
    expect((await moved(world, id, 'stakeholder', 'confirm')).body.state).toBe('in_progress');

    const out = await moved(world, id, 'officer', 'remove_leg', { leg: 'l2' });

    expect(out.body.state).toBe('fulfilled');
    expect((await toldTo(world, 'stakeholder'))[0]).toBe('matchFulfilled');
    expect(violations()).toEqual([]);
  });

  test('keeps what its giver answered while its match goes on, and since when it is asked', async () => {
    const { id } = await added();
    const askedAt = async () => (await findMatch(world.table, id))?.match.legs?.[0]?.askedAt;
    const asked = await askedAt();
    await moved(world, id, 'otherState', 'consent');

    for (const step of ['plan', 'start', 'suspend', 'discuss'] as const) {
      await moved(world, id, 'officer', step);
      const [, leg] = await legsAs('otherState', id);
      expect([leg.answered, await askedAt()], step).toEqual([
        { pledge: false, offer: true },
        asked,
      ]);
    }

    const { body } = await moved(world, id, 'state', 'consent', { leg: 'l2' });
    expect(body.legs[1].state).toBe('under_discussion');
    expect(violations()).toEqual([]);
  });

  describe('while its match is talked about, and that declines', () => {
    const talked = async () => {
      const { id, offer } = await aMatch(world, 'under_discussion', {
        asked: 60,
        given: 60,
        amount: 60,
      });
      await moved(world, id, 'officer', 'add_leg');
      return { id, offer };
    };

    test('leaves the answers of the others as they were', async () => {
      const { id } = await talked();
      await moved(world, id, 'stakeholder', 'consent');
      const told = await toldTo(world, 'stakeholder');

      await moved(world, id, 'otherState', 'decline');

      const { state, answered } = (await readAs(world, 'state', id)).body;
      expect([state, answered]).toEqual(['under_discussion', { pledge: false, offer: true }]);
      expect(await toldTo(world, 'stakeholder')).toEqual(told);
      expect((await toldTo(world, 'state'))[0]).toBe('legLeft');
      expect(violations()).toEqual([]);
    });

    test('leaves agreed what all others have agreed to', async () => {
      const { id } = await talked();
      await moved(world, id, 'stakeholder', 'consent');
      const waits = await moved(world, id, 'state', 'consent', { leg: 'l1' });
      expect(waits.body.state).toBe('under_discussion');

      await moved(world, id, 'otherState', 'decline');

      expect((await readAs(world, 'state', id)).body.state).toBe('agreed');
      expect((await toldTo(world, 'stakeholder'))[0]).toBe('supportAgreed');
      expect(violations()).toEqual([]);
    });

    test('leaves what they answered where what they agreed to is taken up elsewhere, and says so to who answers again', async () => {
      const { id, offer } = await talked();
      const other = await propose(world, await accepted(world, 'pledge', hours(60)), offer, 60);
      await both(world, other.body.id, 'consent');
      await moved(world, id, 'stakeholder', 'consent');
      await moved(world, id, 'state', 'consent', { leg: 'l1' });
      await both(world, other.body.id, 'consent');

      await moved(world, id, 'otherState', 'decline');

      const { state, answered } = (await readAs(world, 'state', id)).body;
      expect([state, answered]).toEqual(['under_discussion', { pledge: true, offer: true }]);
      const again = await move(world, id, 'stakeholder', 'consent');
      expect([again.status, again.body.reason.code]).toEqual([409, 'noRoom']);
      expect(violations()).toEqual([]);
    });
  });

  test('is taken out by the Secretariat only while it is not agreed and another stands', async () => {
    const { id } = await aBundle(world);
    const { id: single } = await aMatch(world, 'proposed');
    const codeOf = async (match: string) =>
      (await move(world, match, 'officer', 'remove_leg')).body.reason?.code;

    expect(await codeOf(single)).toBe('legNotRemovable');
    await allAnswer(world, id, 'consent');
    await allAnswer(world, id, 'consent');
    expect(await codeOf(id)).toBe('legNotRemovable');
    expect(violations()).toEqual([]);
  });

  test('may be a party without an offer, and none that asks itself', async () => {
    const { id } = await aMatch(world, 'proposed');

    const own = await move(world, id, 'officer', 'add_leg', {
      role: 'host',
      party: world.parties.state,
    });
    const host = await move(world, id, 'officer', 'add_leg', { role: 'host' });
    const again = await move(world, id, 'officer', 'add_leg', { role: 'host' });

    expect([own.body.reason, host.status, again.body.reason?.code]).toEqual([
      { code: 'gatesFailed', gates: ['parties'] },
      200,
      'alreadyMatched',
    ]);
    expect(host.body.legs[1].offer).toEqual({ recordId: null, reason: 'party_alone' });
    await moved(world, id, 'otherState', 'consent');
    expect(violations()).toEqual([]);
  });
});

describe('what is refused of legs, with nothing written', () => {
  test.each([
    ['a leg that is another’s', 'otherState', 'consent', { leg: 'l1' }, 403],
    ['a leg that there is not', 'otherState', 'consent', { leg: 'l9' }, 422],
    ['a consent of the asking side that names no leg', 'state', 'consent', {}, 422],
    ['a leg added by a party', 'state', 'add_leg', {}, 403],
    ['a leg taken out by a party', 'state', 'remove_leg', {}, 403],
    ['a leg added by a reader', 'reader', 'add_leg', {}, 403],
    [
      'a leg of an offer and a party at once',
      'officer',
      'add_leg',
      { offer: { recordId: '0000000000000000', component: 'c1' } },
      422,
    ],
    ['a leg of nobody', 'officer', 'add_leg', { party: undefined }, 422],
    [
      'a leg of a party that there is not',
      'officer',
      'add_leg',
      { party: '0000000000000000' },
      422,
    ],
  ] as const)('%s', async (_, as, step, body, status) => {
    const { id } = await aBundle(world);
    const digest = digestOfTable(world.table);

    const answer = await move(world, id, as, step, body);

    expect(answer.status, answer.text).toBe(status);
    expect(digestOfTable(world.table)).toBe(digest);
  });
});
