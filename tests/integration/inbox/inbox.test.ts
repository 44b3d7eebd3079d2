import { describe, expect, test } from 'vitest';

import { remind } from '#functions/upkeep/remind';
import type { Item } from '#shared/table/item';
import { exchangeKey, matchKey, partyKey, recordKey } from '#shared/table/keys';
import { matchIn } from '#shared/table/stored-truth';
import { exchanged, introducedMatch } from '#tests/support/exchanges';
import { askedOf, readInboxOf, toldOf, toldTo } from '#tests/support/inboxes';
import { born, changed, step } from '#tests/support/lives';
import { accepted, aMatch, aProposal, both, hours, moved, propose } from '#tests/support/matches';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

const aPledge = (world: World, fields = {}) =>
  born(world, 'pledge', aPledgeBody(world.parties.state, { ...fields }));

type Told = { readonly kind: string; readonly subject: unknown };

const onDay = (world: World, day: string): World =>
  openWorld(world.table, world.parties, { now: () => `${day}T09:00:00.000Z` }, 5_000);

describe('the inbox, of a record', () => {
  test('tells the Secretariat what was submitted, and its party what became of it', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    await step(world, pledge, 'return', 'submission', 'acceptance');

    expect(await toldOf(world, 'officer', pledge)).toEqual(['recordSubmitted', 'recordSubmitted']);
    expect(await toldOf(world, 'state', pledge)).toEqual(['recordAccepted', 'recordReturned']);
    expect(await toldTo(world, 'otherState')).toEqual([]);
    expect(await toldTo(world, 'stakeholder')).toEqual([]);
  });

  test('asks for nothing that was given since: a return until it is sent again, a submission until it is decided', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    expect(await askedOf(world, 'officer')).toEqual(['recordSubmitted']);
    await step(world, pledge, 'return');
    expect(await askedOf(world, 'officer')).toEqual([]);
    expect(await askedOf(world, 'state')).toEqual(['recordReturned']);
    await step(world, pledge, 'submission');
    expect(await askedOf(world, 'state')).toEqual([]);
    await step(world, pledge, 'acceptance');

    expect(await askedOf(world, 'officer')).toEqual([]);
    expect(await toldOf(world, 'state', pledge)).toEqual(['recordAccepted', 'recordReturned']);
  });

  test('tells nobody of a draft, and the Secretariat nothing of one that is withdrawn', async () => {
    const world = await aWorld();
    const draft = await aPledge(world, { draft: true });
    await step(world, draft, 'withdrawal');

    expect(await toldTo(world, 'officer')).toEqual([]);
  });

  test('tells the Secretariat of an edit that asks for acceptance anew, and of a withdrawal', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world);
    await step(world, pledge, 'acceptance');
    await changed(world, pledge, { title: 'Other words' });
    await step(world, pledge, 'withdrawal');

    expect(await toldOf(world, 'officer', pledge)).toEqual([
      'recordWithdrawn',
      'recordSubmitted',
      'recordSubmitted',
    ]);
  });

  test('tells a party what the Secretariat recorded and coded for it', async () => {
    const world = await aWorld();
    const onBehalf = { basis: 'letter', date: '2026-01-01' };
    const pledge = await born(
      world,
      'pledge',
      aPledgeBody(world.parties.state, { onBehalf }),
      'officer',
    );
    const { call } = world;
    const { status } = await call('codePledge', {
      as: 'officer',
      path: { id: pledge.id },
      body: { components: [{ id: 'c1', area: 'A2' }] },
      headers: { 'if-match': '"v1"' },
    });

    expect(status).toBe(200);
    expect(await toldOf(world, 'state', pledge)).toEqual(['recordCoded', 'recordedForParty']);
    expect(await toldTo(world, 'officer')).toEqual([]);
  });

  test('shows the title as it stands now, to whoever may read it', async () => {
    const world = await aWorld();
    const pledge = await aPledge(world, { title: 'As it was first' });
    await step(world, pledge, 'acceptance');
    await changed(world, pledge, { title: 'As it is now' });
    await world.sequence();

    const { entries } = await readInboxOf(world, 'state');
    expect(entries).toMatchObject([{ title: 'As it is now', isRead: false, asks: false }]);
  });
});

describe('the inbox, of a match', () => {
  test('asks both sides to talk and then to agree, and tells the Secretariat each answer', async () => {
    const world = await aWorld();
    const match = await aProposal(world);
    await both(world, match.id, 'consent');
    await both(world, match.id, 'consent');

    expect(await toldOf(world, 'state', match)).toEqual([
      'supportAgreed',
      'talksAgreed',
      'matchProposed',
    ]);
    expect(await toldOf(world, 'stakeholder', match)).toEqual([
      'matchAnswered',
      'talksAgreed',
      'matchAnswered',
      'matchProposed',
    ]);
    expect(await toldOf(world, 'officer', match)).toEqual([
      'supportAgreed',
      'matchAnswered',
      'talksAgreed',
      'matchAnswered',
    ]);
    const { entries } = await readInboxOf(world, 'officer');
    const ofMatch = entries.filter(({ subject }) => subject?.id === match.id);
    expect(ofMatch.some(({ asks }) => asks)).toBe(false);
  });

  test('asks a side no more once it has answered, and both again for the next question', async () => {
    const world = await aWorld();
    const match = await aProposal(world);
    expect(await askedOf(world, 'state')).toEqual(['matchProposed']);
    await moved(world, match.id, 'state', 'consent');
    expect(await askedOf(world, 'state')).toEqual([]);
    expect(await askedOf(world, 'stakeholder')).toEqual(['matchProposed']);
    await moved(world, match.id, 'stakeholder', 'consent');
    expect(await askedOf(world, 'state')).toEqual(['talksAgreed']);
    expect(await askedOf(world, 'stakeholder')).toEqual(['talksAgreed']);
    await moved(world, match.id, 'stakeholder', 'decline');

    expect(await askedOf(world, 'state')).toEqual([]);
    expect(await askedOf(world, 'stakeholder')).toEqual([]);
  });

  test('asks the other side to confirm what was delivered, until it has', async () => {
    const world = await aWorld();
    const { id } = await aMatch(world, 'in_progress');
    await moved(world, id, 'stakeholder', 'confirm');
    expect(await askedOf(world, 'state')).toContain('deliveryConfirmed');
    expect(await askedOf(world, 'stakeholder')).toEqual([]);
    await moved(world, id, 'state', 'confirm');

    expect(await askedOf(world, 'state')).toEqual([]);
  });

  test.each(['decline', 'close'] as const)(
    'tells each side once that it has ended, by %s',
    async (end) => {
      const world = await aWorld();
      const match = await aProposal(world);
      await moved(world, match.id, 'stakeholder', end);

      for (const as of ['state', 'stakeholder', 'officer'] as const) {
        const told = await toldOf(world, as, match);
        expect([as, told.filter((kind) => kind === 'matchClosed').length]).toEqual([as, 1]);
      }
    },
  );

  test('tells both sides of an open match that others met its need, and that a record was withdrawn', async () => {
    const world = await aWorld();
    const pledge = await accepted(world, 'pledge', hours(10));
    const [first, second] = [
      await accepted(world, 'offer', hours(10)),
      await accepted(world, 'offer', hours(10)),
    ];
    const met = (await propose(world, pledge, first, 10)).body as { readonly id: string };
    const left = (await propose(world, pledge, second, 10)).body as { readonly id: string };
    await both(world, met.id, 'consent');
    await both(world, met.id, 'consent');
    await moved(world, met.id, 'officer', 'plan');
    await world.sequence();
    await step(world, second, 'withdrawal');

    for (const as of ['state', 'stakeholder'] as const) {
      const told = await toldOf(world, as, left);
      expect(told.filter((kind) => kind === 'needMet')).toHaveLength(1);
      expect(told.filter((kind) => kind === 'endWithdrawn')).toHaveLength(1);
    }
    expect(await toldOf(world, 'state', met)).not.toContain('needMet');
  });

  test('tells of questions and of the introduction whoever they are for', async () => {
    const world = await aWorld();
    const match = await introducedMatch(world);
    const ask = { step: 'ask', to: 'offer', text: 'A private question?', by: '2026-03-01' };
    await exchanged(world, match.id, 'state', ask);
    await exchanged(world, match.id, 'stakeholder', {
      step: 'answer',
      question: 'q1',
      text: 'A private answer.',
    });

    const state = await toldOf(world, 'state', match);
    const stakeholder = await toldOf(world, 'stakeholder', match);
    expect(state.slice(0, 3)).toEqual([
      'questionAnswered',
      'introductionAccepted',
      'introductionProposed',
    ]);
    expect(stakeholder.slice(0, 3)).toEqual([
      'questionAsked',
      'introductionAccepted',
      'introductionProposed',
    ]);
    const { entries } = await readInboxOf(world, 'stakeholder');
    expect(entries[0]).toMatchObject({ kind: 'questionAsked', asks: true, by: '2026-03-01' });
  });

  test('tells an officer alone of what was handed over to them', async () => {
    const world = await aWorld();
    const match = await aProposal(world);
    const colleague = { sub: 'persona-colleague' };
    await world.call('putUser', {
      as: 'administrator',
      path: colleague,
      body: { role: 'secretariat', partyId: null },
    });
    const { status } = await world.call('editMatchCase', {
      as: 'officer',
      path: { id: match.id },
      body: { officer: colleague.sub, standIn: null, note: 'A private note' },
      headers: { 'if-match': '"v1"' },
    });
    await world.sequence();
    const { body } = await world.call('getInbox', { claims: colleague });

    expect(status).toBe(200);
    expect(body.entries[0]).toMatchObject({ kind: 'caseHandedOver', asks: true });
    expect(await toldOf(world, 'officer', match)).not.toContain('caseHandedOver');
  });
});

describe('a title in an inbox', () => {
  test('is shown to nobody who may read its match no more', async () => {
    const world = await aWorld();
    const match = await aProposal(world);
    const colleague = { sub: 'persona-colleague' };
    const grant = (role: string, partyId: string | null) =>
      world.call('putUser', { as: 'administrator', path: colleague, body: { role, partyId } });
    const titles = async () =>
      (await world.call('getInbox', { claims: colleague })).body.entries.flatMap(
        (entry: { readonly kind: string; readonly title: string | null }) =>
          entry.kind === 'caseHandedOver' ? [entry.title] : [],
      );
    await grant('secretariat', null);
    await world.call('editMatchCase', {
      as: 'officer',
      path: { id: match.id },
      body: { officer: colleague.sub, standIn: null, note: null },
      headers: { 'if-match': '"v1"' },
    });
    await world.sequence();

    expect(await titles()).toEqual([expect.any(String)]);
    await grant('representative', world.parties.otherState);
    expect(await titles()).toEqual([null]);
  });
});

describe('the inbox, as days pass', () => {
  test('reminds those who have not answered shortly before the day, and tells the Secretariat when it has passed', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await moved(world, id, 'state', 'consent');
    await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-20' });
    const told = async (day: string) => {
      const then = onDay(world, day);
      await remind(then.dependencies, () => true);
      await remind(then.dependencies, () => true);
      const kinds = async (as: 'state' | 'stakeholder' | 'officer') =>
        (await toldOf(then, as, { id })).filter((kind) => /reply(Near|Overdue)/.test(kind));
      return [await kinds('state'), await kinds('stakeholder'), await kinds('officer')];
    };

    expect(await told('2026-02-14')).toEqual([[], [], []]);
    expect(await told('2026-02-15')).toEqual([[], ['replyNear'], []]);
    expect(await told('2026-02-20')).toEqual([[], ['replyNear'], []]);
    expect(await told('2026-02-21')).toEqual([[], ['replyOverdue', 'replyNear'], ['replyOverdue']]);
    expect(await told('2026-02-22')).toEqual([[], ['replyOverdue', 'replyNear'], ['replyOverdue']]);
  });

  test('reminds of every match that can be read, whatever stands beside it', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-20' });
    const torn = await aProposal(world);
    const key = matchKey(torn.id);
    await world.table.put({ ...(world.table.find(key) as Item), match: {} });
    const then = onDay(world, '2026-02-21');

    await remind(then.dependencies, () => true);

    expect(await toldOf(then, 'stakeholder', { id })).toContain('replyOverdue');
  });

  test.each(['exchange', 'record'])(
    'reminds of every match beside whose torn %s it can be reminded of',
    async (what) => {
      const world = await aWorld();
      const { id } = await aProposal(world);
      await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-20' });
      const { id: torn } = await aProposal(world);
      await exchanged(world, torn, 'officer', { step: 'set_reply_by', date: '2026-02-20' });
      const { pledge } = matchIn(world.table.find(matchKey(torn)) as Item);
      const key =
        what === 'record' ? recordKey('pledge', pledge.recordId ?? '') : exchangeKey(torn);
      await world.table.put({ ...(world.table.find(key) as Item), [what]: {} });
      const then = onDay(world, '2026-02-21');

      await remind(then.dependencies, () => true);

      const told = world.table.items().flatMap(({ entry }) => (entry as Told | undefined) ?? []);
      expect(told).toContainEqual(
        expect.objectContaining({ kind: 'replyOverdue', subject: { kind: 'match', id } }),
      );
    },
  );

  test('tells of a date of the forum whatever cannot be read of one party', async () => {
    const world = await aWorld();
    const key = partyKey(world.parties.otherState);
    await world.table.put({ ...(world.table.find(key) as Item), party: {} });
    const then = onDay(world, '2027-12-10');
    await remind(then.dependencies, () => true);

    expect(await toldTo(then, 'state')).toContain('forumDateNear');
  });

  test('tells every party of a date of the forum when it is near, once', async () => {
    const world = await aWorld();
    const then = onDay(world, '2027-12-10');
    for (let hour = 0; hour < 3; hour += 1) await remind(then.dependencies, () => true);

    for (const as of ['state', 'otherState', 'stakeholder', 'officer'] as const) {
      const told = await toldTo(then, as);
      expect(told).toContain('forumDateNear');
      expect(new Set((await readInboxOf(then, as)).entries.map(({ id }) => id)).size).toBe(
        told.length,
      );
    }
  });
});

describe('what somebody has read of an inbox', () => {
  test('is theirs alone, and can be taken back', async () => {
    const world = await aWorld();
    const match = await aMatch(world, 'agreed');
    await world.sequence();
    const before = await readInboxOf(world, 'state');
    const entries = before.entries.map(({ id }) => id);
    const mark = (isRead: boolean) =>
      world.call('markInbox', { as: 'state', body: { entries, isRead } });
    const colleague = { sub: 'persona-colleague' };
    await world.call('putUser', {
      as: 'administrator',
      path: colleague,
      body: { role: 'representative', partyId: world.parties.state },
    });

    expect(match.id).toBeDefined();
    expect((await mark(true)).body).toEqual({ marked: entries.length });
    expect((await readInboxOf(world, 'state')).unread).toBe(0);
    expect((await world.call('getInbox', { claims: colleague })).body.unread).toBe(entries.length);
    await mark(false);
    expect((await readInboxOf(world, 'state')).unread).toBe(entries.length);
  });

  test('names nothing in the inbox of others', async () => {
    const world = await aWorld();
    await aMatch(world, 'agreed');
    await world.sequence();
    const entries = (await readInboxOf(world, 'officer')).entries
      .filter(({ kind }) => kind === 'recordSubmitted')
      .map(({ id }) => id);
    const { body } = await world.call('markInbox', {
      as: 'otherState',
      body: { entries, isRead: true },
    });

    expect(entries.length).toBeGreaterThan(0);
    expect(body).toEqual({ marked: 0 });
  });
});
