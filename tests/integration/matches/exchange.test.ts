import { describe, expect, test } from 'vitest';

import { exchange, exchanged, readExchange } from '#tests/support/exchanges';
import { aMatch, aProposal, both, move, moved } from '#tests/support/matches';
import { step } from '#tests/support/lives';
import { readPublic } from '#tests/support/every-read';
import { aWorld, openWorld, type Persona, type World } from '#tests/support/world';

const onDay = (world: World, day: string): World =>
  openWorld(world.table, world.parties, { now: () => `${day}T09:00:00.000Z` }, 5_000);

const today = async ({ call }: World, as: Persona) => {
  const { body } = await call('getToday', { as });
  const lists: readonly { list: string; items: { id: string }[] }[] = body.matches.more;
  return Object.fromEntries(lists.map(({ list, items }) => [list, items.map(({ id }) => id)]));
};

const question = {
  step: 'ask',
  to: 'offer',
  text: 'In which months could you come?',
  by: '2026-03-01',
};

describe('the day to answer by', () => {
  test('is three weeks after the proposal unless the Secretariat sets another, and begins anew with each question', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    const replyBy = async () => (await readExchange(world, id, 'state')).replyBy;

    expect(await replyBy()).toEqual({ date: '2026-01-22', isSet: false, hasPassed: false });
    await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-10' });
    expect(await replyBy()).toEqual({ date: '2026-02-10', isSet: true, hasPassed: false });
    await both(world, id, 'consent');
    expect(await replyBy()).toEqual({ date: '2026-03-02', isSet: false, hasPassed: false });
    await both(world, id, 'consent');
    expect(await replyBy()).toBeNull();
  });

  test('means nothing for the same question asked anew, by a revision or by a return from what was agreed', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    const june = onDay(world, '2026-06-01');
    const replyBy = async () => (await readExchange(june, id)).replyBy;

    await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-10' });
    await moved(june, id, 'officer', 'revise', { amount: null, summary: 'Put anew' });
    expect(await replyBy()).toEqual({ date: '2026-06-22', isSet: false, hasPassed: false });

    await exchanged(june, id, 'officer', { step: 'set_reply_by', date: '2026-06-10' });
    expect(await replyBy()).toEqual({ date: '2026-06-10', isSet: true, hasPassed: false });
    await both(world, id, 'consent');
    await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-10' });
    await both(world, id, 'consent');
    await moved(june, id, 'state', 'discuss');
    expect(await replyBy()).toEqual({ date: '2026-07-31', isSet: false, hasPassed: false });
  });

  test('is set by nobody else, and to no day that has passed', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);

    const byParty = await exchange(world, id, 'state', {
      step: 'set_reply_by',
      date: '2026-02-10',
    });
    const past = await exchange(world, id, 'officer', { step: 'set_reply_by', date: '2025-12-31' });

    expect([byParty.status, past.status]).toEqual([409, 422]);
    expect(past.body.errors).toMatchObject([{ pointer: '/date', code: 'dayPassed' }]);
  });

  test('that has passed is told to the Secretariat, consents to nothing and changes nothing that is kept', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await world.settle();
    const before = JSON.stringify(world.table.items());

    const later = onDay(world, '2026-01-23');
    expect((await today(onDay(world, '2026-01-22'), 'officer')).overdue).toBeUndefined();
    expect((await today(later, 'officer')).overdue).toEqual([id]);
    expect((await today(later, 'state')).overdue).toBeUndefined();
    const { body } = await later.call('getToday', { as: 'state' });
    expect(body.matches.answers.items).toMatchObject([{ id, replyBy: '2026-01-22' }]);
    expect((await later.call('getMatch', { as: 'state', path: { id } })).body).toMatchObject({
      state: 'proposed',
      answered: { pledge: false, offer: false },
    });
    expect(JSON.stringify(world.table.items())).toBe(before);
  });
});

describe('a question beside a match', () => {
  test('is read by both sides and the Secretariat, answered by whom it was asked, once', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await exchanged(world, id, 'state', question);
    await world.settle();

    expect((await today(world, 'stakeholder')).questions).toEqual([id]);
    expect((await today(world, 'officer')).questions).toBeUndefined();
    const answer = { step: 'answer', question: 'q1', text: 'In April and May.' };
    const byAsker = await exchange(world, id, 'state', answer);
    const byOther = await exchange(world, id, 'officer', answer);
    await exchanged(world, id, 'stakeholder', answer);
    const again = await exchange(world, id, 'stakeholder', answer);

    expect([byAsker, byOther, again].map(({ status }) => status)).toEqual([409, 409, 409]);
    for (const as of ['state', 'stakeholder', 'officer', 'reader'] as const)
      expect((await readExchange(world, id, as)).questions).toMatchObject([
        { from: 'pledge', to: 'offer', by: '2026-03-01', answer: { text: 'In April and May.' } },
      ]);
    expect((await today(world, 'stakeholder')).questions).toBeUndefined();
    const foreign = await world.call('getMatchExchange', { as: 'otherState', path: { id } });
    expect(foreign.status).toBe(404);
  });

  test('may be put to and by the Secretariat, and not to oneself', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);

    await exchanged(world, id, 'stakeholder', { ...question, to: 'secretariat' });
    await exchanged(world, id, 'officer', { ...question, to: 'pledge' });
    const toOneself = await exchange(world, id, 'stakeholder', question);
    await world.settle();

    expect(toOneself.status).toBe(409);
    expect((await today(world, 'officer')).questions).toEqual([id]);
    expect((await today(world, 'state')).questions).toEqual([id]);
  });

  test('ends with the match, takes nobody’s answer back, and moves no version of match or records', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await moved(world, id, 'state', 'consent');
    const { version } = (await world.call('getMatch', { as: 'state', path: { id } })).body;
    await exchanged(world, id, 'stakeholder', { ...question, to: 'pledge' });

    const { body } = await world.call('getMatch', { as: 'state', path: { id } });
    expect(body).toMatchObject({ version, answered: { pledge: true, offer: false } });
    await moved(world, id, 'stakeholder', 'decline');
    const late = await exchange(world, id, 'state', {
      step: 'answer',
      question: 'q1',
      text: 'Yes.',
    });
    expect(late.status).toBe(409);
    expect((await readExchange(world, id, 'state')).steps).toEqual([]);
  });

  test('is in nothing public, not even of a match that everyone may read', async () => {
    const world = await aWorld();
    const { id, pledge, offer } = await aMatch(world, 'agreed');
    await step(world, pledge, 'release');
    await step(world, offer, 'release');
    for (const as of ['state', 'stakeholder'] as const) {
      const { version } = (await world.call('getMatch', { as, path: { id } })).body;
      const headers = { 'if-match': `"v${version}"` };
      await world.call('releaseMatch', { as, path: { id }, body: {}, headers });
    }
    await world.settle();
    const read = async () =>
      (await readPublic(world, [pledge.id, offer.id]))
        // A file says when it was made.
        .filter(({ what, answer }) => answer.status === 200 && !what.includes('Export'))
        .map(({ what, answer }) => [what, answer.text, answer.headers['etag']]);
    const before = await read();

    await exchanged(world, id, 'state', question);
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    await world.settle();

    expect(JSON.stringify(before)).toContain(id);
    expect(await read()).toEqual(before);
  });
});

describe('two who step at once', () => {
  test('from the same version meet: the second reads what stands', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    const call = (as: Persona) => ({
      as,
      path: { id },
      body: { ...question, to: 'secretariat' },
      headers: { 'if-match': '"v0"' },
    });

    const answers = await Promise.all([
      world.call('stepMatchExchange', call('state')),
      world.call('stepMatchExchange', call('stakeholder')),
    ]);

    expect(answers.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([
      200, 412,
    ]);
    expect((await readExchange(world, id)).questions).toHaveLength(1);
  });
});

describe('whoever was asked', () => {
  test('is told when the need is withdrawn, on the match and today', async () => {
    const world = await aWorld();
    const { id, pledge } = await aProposal(world);
    const { body } = await world.call('getPledge', { as: 'state', path: { id: pledge.id } });
    await world.call('withdrawPledge', {
      as: 'state',
      path: { id: pledge.id },
      body: {},
      headers: { 'if-match': `"v${body.version}"` },
    });
    await world.settle();

    for (const as of ['state', 'stakeholder', 'officer'] as const) {
      const match = await world.call('getMatch', { as, path: { id } });
      expect(match.body.standDown).toEqual({ side: 'pledge', why: 'withdrawn' });
    }
    expect((await today(world, 'stakeholder')).standDown).toEqual([id]);
    expect((await today(world, 'officer')).standDown).toEqual([id]);
    await moved(world, id, 'officer', 'close');
    await world.settle();
    expect((await today(world, 'stakeholder')).standDown).toBeUndefined();
  });

  test('is told when others have met the need, and not while only a part is met', async () => {
    const world = await aWorld();
    const first = await aProposal(world, { asked: 100, given: 200, amount: 60 });
    const { call } = world;
    const standDown = async (id: string) =>
      (await call('getMatch', { as: 'stakeholder', path: { id } })).body.standDown;
    const end = (recordId: string) => ({ recordId, component: 'c1' });
    const other = await aProposal(world, { asked: 100, given: 200, amount: 10 });
    const body = { pledge: end(first.pledge.id), offer: end(other.offer.id), amount: 40 };
    const second = (await call('proposeMatch', { as: 'officer', body })).body.id;
    const third = {
      ...body,
      offer: end((await aProposal(world, { asked: 1, given: 50, amount: 1 })).offer.id),
      amount: 5,
    };
    const waiting = (await call('proposeMatch', { as: 'officer', body: third })).body.id;

    for (const id of [first.id, second]) {
      expect(await standDown(waiting)).toBeNull();
      await both(world, id, 'consent');
      await both(world, id, 'consent');
    }

    expect(await standDown(waiting)).toEqual({ side: 'pledge', why: 'met' });
    expect(await standDown(first.id)).toBeNull();
    expect((await move(world, waiting, 'officer', 'close')).status).toBe(200);
  });
});
