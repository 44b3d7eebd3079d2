/** Reports of messages and blocks beside a match: who sees and does what, and what stops passing. */
import { describe, expect, test } from 'vitest';

import type { MemoryTable } from '#functions/store/table/memory-table';
import { remind } from '#functions/upkeep/remind';
import { exchange, exchanged, readExchange, talking } from '#tests/support/exchanges';
import { inboxEntriesIn, toldOf } from '#tests/support/inboxes';
import { aBundle } from '#tests/support/legs';
import { accepted, aProposal, moved, propose } from '#tests/support/matches';
import { merged } from '#tests/support/merging';
import { readPublic } from '#tests/support/every-read';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, openWorld, type Persona, type World } from '#tests/support/world';

const canary = 'c4n4ry9rep0rt5d7e';

const ask = { step: 'ask', to: 'offer', text: 'Words that hurt', by: '2026-03-01' } as const;

const stepAs = (world: World, as: Persona, id: string, body: object) =>
  world.call('stepMatchConduct', { as, path: { id }, body });
const report = (world: World, as: Persona, id: string, part = 'question') =>
  stepAs(world, as, id, {
    step: 'report',
    question: 'q1',
    part,
    reason: `Not like this ${canary}`,
  });
const decide = (world: World, id: string, decision: string, named = 'r1') =>
  stepAs(world, 'officer', id, { step: 'decide', report: named, decision });
const read = async (world: World, as: Persona, id: string) =>
  (await world.call('getMatchConduct', { as, path: { id } })).body;
const today = async (world: World, as: Persona): Promise<readonly string[]> => {
  await world.settle();
  const { body } = await world.call('getToday', { as });
  return body.matches.more.map(({ list }: { list: string }) => list);
};

/** The State has asked, and the network was asked. */
const anAskedMatch = async () => {
  const world = await aWorld();
  const { id } = await talking(world);
  await exchanged(world, id, 'state', ask);
  return { world, id };
};

const inApril = ({ table, parties }: World): World =>
  openWorld(table, parties, { now: () => '2026-04-01T09:00:00.000Z' }, 5_000);

describe('a report of a message', () => {
  test('is the Secretariat’s to decide, with the message and its reason, and whoever wrote it learns nothing', async () => {
    const { world, id } = await anAskedMatch();
    const before = await world.call('getMatchExchange', { as: 'state', path: { id } });
    const ownBefore = await read(world, 'state', id);
    expect((await report(world, 'stakeholder', id)).status).toBe(200);
    const after = await world.call('getMatchExchange', { as: 'state', path: { id } });

    expect([after.text, after.headers['etag']]).toEqual([before.text, before.headers['etag']]);
    expect(await read(world, 'state', id)).toEqual(ownBefore);
    expect((await read(world, 'officer', id)).reports).toMatchObject([
      { id: 'r1', by: 'offer', text: ask.text, reason: `Not like this ${canary}`, decision: null },
    ]);
    expect((await read(world, 'stakeholder', id)).reports).toHaveLength(1);
    expect((await read(world, 'reader', id)).reports).toEqual([]);
    expect(await today(world, 'officer')).toContain('reported');
    expect(await today(world, 'stakeholder')).not.toContain('reported');
    expect(await toldOf(world, 'officer', { id } as never)).toContain('messageReported');
    expect(await toldOf(world, 'state', { id } as never)).not.toContain('messageReported');
    const open = await readPublic(world, [id]);
    expect(open.filter(({ answer }) => answer.text.includes(canary))).toEqual([]);
    expect(JSON.stringify(inboxEntriesIn(world.table))).not.toContain(canary);
  });

  test('is of a message of the other side, once, and by a side alone', async () => {
    const { world, id } = await anAskedMatch();

    expect((await report(world, 'state', id)).status).toBe(409);
    expect((await report(world, 'stakeholder', id, 'answer')).status).toBe(409);
    expect((await report(world, 'officer', id)).status).toBe(409);
    expect((await report(world, 'reader', id)).status).toBe(403);
    expect((await report(world, 'otherState', id)).status).toBe(404);
    expect((await report(world, 'stakeholder', id)).status).toBe(200);
    expect((await report(world, 'stakeholder', id)).status).toBe(409);
    for (const as of ['state', 'stakeholder'] as const)
      expect(
        (await stepAs(world, as, id, { step: 'decide', report: 'r1', decision: 'close' })).status,
      ).toBe(409);
  });

  test('may take a message out of sight, with a note, and bring it back', async () => {
    const { world, id } = await anAskedMatch();
    await report(world, 'stakeholder', id);
    expect((await decide(world, id, 'remove')).status).toBe(200);

    for (const as of ['state', 'stakeholder', 'reader'] as const)
      expect((await readExchange(world, id, as)).questions[0]).toMatchObject({
        text: '',
        isRemoved: true,
      });
    expect((await readExchange(world, id, 'officer')).questions[0]).toMatchObject({
      text: ask.text,
      isRemoved: true,
    });
    expect((await read(world, 'stakeholder', id)).reports[0].text).toBe('');
    expect((await read(world, 'officer', id)).reports[0].text).toBe(ask.text);
    expect(await toldOf(world, 'state', { id } as never)).toContain('messageJudged');
    expect(await toldOf(world, 'stakeholder', { id } as never)).toContain('reportDecided');
    expect(await today(world, 'officer')).not.toContain('reported');
    await decide(world, id, 'nothing');
    expect((await readExchange(world, id, 'stakeholder')).questions[0]).toMatchObject({
      text: ask.text,
      isRemoved: false,
    });
  });

  test('may warn the side that wrote it, or close the messages between both, but not those of the Secretariat', async () => {
    const { world, id } = await anAskedMatch();
    await report(world, 'stakeholder', id);
    await decide(world, id, 'warn');
    expect([
      (await read(world, 'state', id)).isWarned,
      (await read(world, 'stakeholder', id)).isWarned,
    ]).toEqual([true, false]);
    await decide(world, id, 'close');

    expect((await read(world, 'stakeholder', id)).isClosed).toBe(true);
    for (const [as, to] of [
      ['state', 'offer'],
      ['stakeholder', 'pledge'],
    ] as const)
      expect((await exchange(world, id, as, { ...ask, to })).body.reason?.code).toBe(
        'messagesNotTaken',
      );
    expect(
      (await exchange(world, id, 'stakeholder', { step: 'answer', question: 'q1', text: 'No' }))
        .status,
    ).toBe(409);
    expect((await exchange(world, id, 'state', { ...ask, to: 'secretariat' })).status).toBe(200);
    expect((await exchange(world, id, 'officer', ask)).status).toBe(200);
  });
});

describe('a block', () => {
  test('refuses messages between the sides alike, tells nobody whose it is, and leaves mediation', async () => {
    const { world, id } = await anAskedMatch();
    const before = await world.call('getMatchExchange', { as: 'state', path: { id } });
    const own = await read(world, 'state', id);
    expect(
      (await stepAs(world, 'stakeholder', id, { step: 'block', everywhere: false })).status,
    ).toBe(200);
    const refused = await exchange(world, id, 'state', ask);

    expect((await world.call('getMatchExchange', { as: 'state', path: { id } })).text).toBe(
      before.text,
    );
    expect(await read(world, 'state', id)).toEqual(own);
    expect([refused.status, refused.body.reason]).toEqual([409, { code: 'messagesNotTaken' }]);
    expect(
      (await exchange(world, id, 'stakeholder', { step: 'answer', question: 'q1', text: 'No' }))
        .status,
    ).toBe(409);
    expect((await exchange(world, id, 'state', { ...ask, to: 'secretariat' })).status).toBe(200);
    await stepAs(world, 'stakeholder', id, { step: 'unblock', everywhere: true });
    expect((await exchange(world, id, 'state', ask)).status).toBe(200);
  });

  test('of a party altogether holds in every match with it, also those to come, and for no other party', async () => {
    const { world, id } = await anAskedMatch();
    await stepAs(world, 'stakeholder', id, { step: 'block', everywhere: true });
    const other = await talking(world);
    const third = await propose(
      world,
      await accepted(world, 'pledge', undefined, 'otherState'),
      await accepted(world, 'offer'),
    );

    expect((await read(world, 'stakeholder', other.id)).blocks).toBe(true);
    expect((await exchange(world, other.id, 'state', ask)).body.reason?.code).toBe(
      'messagesNotTaken',
    );
    expect((await exchange(world, third.body.id, 'otherState', ask)).status).toBe(200);
    await stepAs(world, 'stakeholder', other.id, { step: 'unblock', everywhere: true });
    expect((await exchange(world, other.id, 'state', ask)).status).toBe(200);
  });

  test('that is set in another match while a message is being written stops it', async () => {
    const { world, id } = await anAskedMatch();
    const other = await talking(world);
    let isBlocked = false;
    const transact: MemoryTable['transact'] = async (actions) => {
      if (!isBlocked) {
        isBlocked = true;
        await stepAs(world, 'stakeholder', other.id, { step: 'block', everywhere: true });
      }
      return world.table.transact(actions);
    };
    const racing = openWorld(world.table, world.parties, { table: { ...world.table, transact } });

    expect((await exchange(racing, id, 'state', ask)).body.reason?.code).toBe('messagesNotTaken');
    expect((await readExchange(world, id)).questions).toHaveLength(1);
  });

  test('and a report are left to a giver whose part has ended', async () => {
    const world = await aWorld();
    const { id } = await aBundle(world);
    await exchanged(world, id, 'state', ask);
    await moved(world, id, 'stakeholder', 'decline');
    expect((await read(world, 'stakeholder', id)).reportable).toHaveLength(1);

    expect((await report(world, 'stakeholder', id)).status).toBe(200);
    for (const step of ['block', 'unblock'])
      expect((await stepAs(world, 'stakeholder', id, { step, everywhere: true })).status).toBe(200);
  });

  test('goes with a party into another', async () => {
    const { world, id } = await anAskedMatch();
    await stepAs(world, 'stakeholder', id, { step: 'block', everywhere: true });
    const { body } = await world.call('createParty', {
      as: 'officer',
      body: { name: 'Synthetic Legal Network twin', type: 'legal', country: 'XB' },
    });
    await merged(world, { stays: body.id, goes: world.parties.stakeholder });

    expect((await exchange(world, id, 'state', ask)).body.reason?.code).toBe('messagesNotTaken');
  });

  test('stops the clock of whoever is blocked, and of nobody else', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await stepAs(world, 'stakeholder', id, { step: 'block', everywhere: false });
    const late = inApril(world);
    await remind(late.dependencies, () => true);
    const overdue = (as: Persona) => toldOf(late, as, { id } as never);

    expect(await overdue('state')).not.toContain('replyOverdue');
    expect(await overdue('stakeholder')).toContain('replyOverdue');
    await moved(late, id, 'stakeholder', 'consent');
    expect(await today(late, 'reader')).not.toContain('overdue');
  });

  test('leaves a match that waits for whoever is blocked to the Secretariat', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await moved(world, id, 'stakeholder', 'consent');
    await stepAs(world, 'stakeholder', id, { step: 'block', everywhere: false });
    const late = inApril(world);
    await remind(late.dependencies, () => true);

    expect(await toldOf(late, 'state', { id } as never)).not.toContain('replyOverdue');
    expect(await toldOf(late, 'officer', { id } as never)).toContain('replyOverdue');
    expect(await today(late, 'officer')).toContain('overdue');
  });

  test('beside one leg stops its clock, whatever the other legs have', async () => {
    const world = await aWorld();
    const { id } = await aBundle(world);
    await moved(world, id, 'state', 'consent', { leg: 'l1' });
    await moved(world, id, 'stakeholder', 'consent');
    await moved(world, id, 'otherState', 'consent');
    const late = inApril(world);
    expect(await today(late, 'reader')).toContain('overdue');
    await stepAs(world, 'otherState', id, { step: 'block', everywhere: false });

    expect(await today(late, 'reader')).not.toContain('overdue');
    expect(await today(late, 'officer')).toContain('overdue');
  });

  test('and reports are logged in a chain that verification finds whole', async () => {
    const { world, id } = await anAskedMatch();
    await report(world, 'stakeholder', id);
    await decide(world, id, 'warn');
    await stepAs(world, 'stakeholder', id, { step: 'block', everywhere: true });
    await world.sequence();
    await verifyWorld(world, { audit: true });
    const actions = world.table
      .items()
      .filter(({ PK }) => PK === `AUD#CONDUCT#${id}`)
      .map((item) => (item['entry'] as { action: string }).action);

    expect(actions).toEqual(['conduct.report', 'conduct.decide', 'conduct.block']);
    expect(world.logged.filter((line) => /drift|fault/i.test(line))).toEqual([]);
  });
});
