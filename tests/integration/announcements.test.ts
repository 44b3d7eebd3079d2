/** A release that carries a moment: nothing of it is public before, all of it after, and it may be taken back until then. */
import { beforeEach, describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import { announcedKey, announcedPartition } from '#shared/table/keys';
import {
  announce,
  opening,
  readRecord,
  releaseMatchAs,
  releaseWith,
  revoke,
  runMinuteOf,
} from '#tests/support/announcements';
import { toldOf } from '#tests/support/inboxes';
import { violationsIn } from '#tests/support/invariants';
import { changed, type Living, step } from '#tests/support/lives';
import { accepted, aMatch, brought, moved, propose, readAs } from '#tests/support/matches';
import { etag } from '#tests/support/refusals/scene';
import { aComponent } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const minuteBefore = '2026-06-01T08:59:00.000Z';

let world: World;
let pledge: Living;

const read = async () => (await readRecord(world, pledge)).body;
const publicly = async ({ kind, id }: Living = pledge) =>
  (await world.call(kind === 'pledge' ? 'getReleasedPledge' : 'getReleasedOffer', { path: { id } }))
    .status;
const waiting = () => world.table.items().filter(({ PK }) => PK === announcedPartition);
const actions = async () =>
  (await world.call('getPledgeHistory', { as: 'state', path: { id: pledge.id } })).body.items.map(
    ({ action }: { action: string }) => action,
  );

beforeEach(async () => {
  world = await aWorld();
  pledge = await accepted(world, 'pledge');
});

describe('an announced record', () => {
  test('is public from its moment on and not before, told as released by whoever consented', async () => {
    const answer = await announce(world, pledge, '2026-06-01T11:00:00.000+02:00');
    expect([answer.status, answer.body.announced, answer.body.isPublic]).toEqual([
      200,
      { publicFrom: opening, at: expect.any(String) },
      false,
    ]);

    await runMinuteOf(world, '2026-06-01T08:58:00.000Z');
    expect([await publicly(), waiting()]).toEqual([404, [expect.anything()]]);
    await runMinuteOf(world, minuteBefore);

    expect([await publicly(), waiting()]).toEqual([200, []]);
    const { announced, isPublic, release } = await read();
    expect([announced, isPublic]).toEqual([undefined, true]);
    expect(release).toMatchObject({ kind: 'released', at: opening });
    expect((await actions()).slice(-2)).toEqual(['announcement', 'opening']);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is opened in the next minute where a run came late, and once, however often runs come', async () => {
    await announce(world, pledge);

    await runMinuteOf(world, '2026-06-01T09:03:00.000Z');
    const { version } = await read();
    await runMinuteOf(world, '2026-06-01T09:04:00.000Z');

    expect([await publicly(), (await read()).version]).toEqual([200, version]);
  });

  test('waits with others for one moment, and they open together', async () => {
    const offer = await accepted(world, 'offer');
    for (const each of [pledge, offer]) await announce(world, each);

    await runMinuteOf(world, minuteBefore);

    const { body } = await world.call('listReleasedRecords');
    expect([await publicly(), await publicly(offer), body.total]).toEqual([200, 200, 2]);
  });

  test('may be taken back before, and announced for another moment', async () => {
    await announce(world, pledge);
    const revoked = await revoke(world, pledge);
    expect([revoked.status, revoked.body.announced, waiting()]).toEqual([200, undefined, []]);

    await announce(world, pledge);
    await announce(world, pledge, '2026-07-01T09:00:00.000Z');
    await runMinuteOf(world, minuteBefore);

    expect([await publicly(), waiting().map(({ SK }) => SK)]).toEqual([
      404,
      [`2026-07-01T09:00:00.000Z#PLEDGE#${pledge.id}`],
    ]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('has nothing left to take back once it is public', async () => {
    await announce(world, pledge);
    await runMinuteOf(world, minuteBefore);

    const late = await revoke(world, pledge);

    expect([late.status, late.body.reason.code, await publicly()]).toEqual([
      409,
      'notAnnounced',
      200,
    ]);
  });

  test('that is released at once is public at once, and waits no more', async () => {
    await announce(world, pledge);
    await step(world, pledge, 'release');

    expect([await publicly(), (await read()).announced, waiting()]).toEqual([200, undefined, []]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['says something else', () => changed(world, pledge, { title: 'In other words' })],
    ['is returned', () => step(world, pledge, 'return')],
    ['is withdrawn', () => step(world, pledge, 'withdrawal')],
  ])('is announced no more once it %s', async (_, happens) => {
    await announce(world, pledge);
    await happens();
    expect([(await read()).announced, waiting()]).toEqual([undefined, []]);

    await runMinuteOf(world, minuteBefore);

    expect(await publicly()).toBe(404);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['is confirmed', () => step(world, pledge, 'confirmation')],
    ['gets another contact', () => changed(world, pledge, { contact: null })],
    ['excludes somebody', () => changed(world, pledge, { excludedCountries: ['XB'] })],
    ['is matched', () => aMatch(world, 'agreed')],
  ])('stays announced where it %s, since it reads the same', async (_, happens) => {
    await announce(world, pledge);
    await happens();

    expect((await read()).announced).toMatchObject({ publicFrom: opening });
  });

  test('keeps public what was public, and shows the new version from its moment on', async () => {
    await step(world, pledge, 'release');
    await changed(world, pledge, { title: 'In other words' });
    await step(world, pledge, 'acceptance');
    await announce(world, pledge);
    const shown = async () =>
      (await world.call('getReleasedPledge', { path: { id: pledge.id } })).body;
    const before = await shown();

    await runMinuteOf(world, minuteBefore);

    expect([before.title === 'In other words', before.version]).toEqual([false, 1]);
    expect(await shown()).toMatchObject({ title: 'In other words', version: 2 });
  });

  test('takes no codes of the Secretariat, which would end what its owner consented to', async () => {
    await announce(world, pledge);
    const { version, components } = await read();

    const coded = await world.call('codePledge', {
      as: 'officer',
      path: { id: pledge.id },
      body: { components: [{ id: components[0].id, topics: ['appeal-body'] }] },
      headers: { 'if-match': etag(version) },
    });

    expect([coded.status, coded.body.reason?.code]).toEqual([409, 'recordAnnounced']);
  });

  test.each([
    ['that has passed', '2025-12-31T00:00:00.000Z', 'momentTooSoon'],
    ['in ten years', '2036-01-01T00:00:00.000Z', 'momentTooLate'],
  ])('is not announced for a moment %s', async (_, publicFrom, code) => {
    const answer = await announce(world, pledge, publicFrom);

    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/publicFrom', code })],
    ]);
  });

  test('is not taken back by whoever names a moment as well, who may have meant to move it', async () => {
    await announce(world, pledge, opening);
    const answer = await releaseWith(world, pledge, { publicFrom: opening, revoke: true });

    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/publicFrom', code: 'momentOfNothing' })],
    ]);
    expect(waiting()).toHaveLength(1);
  });

  test('is announced and revoked by its owner alone, and by no draft', async () => {
    const headers = { 'if-match': etag((await read()).version) };
    for (const body of [{ publicFrom: opening }, { revoke: true }]) {
      const asked = { path: { id: pledge.id }, body, headers };
      for (const as of ['officer', 'reader'] as const)
        expect((await world.call('releasePledge', { ...asked, as })).status, as).toBe(403);
      const other = await world.call('releasePledge', { ...asked, as: 'stakeholder' });
      expect(other.status).toBe(404);
    }
    const draft = await releaseWith(world, pledge, { publicFrom: 'tomorrow' });
    expect(draft.status).toBe(422);
  });

  test('is told its owner once it is public', async () => {
    await announce(world, pledge);
    await runMinuteOf(world, minuteBefore);

    expect(await toldOf(world, 'state', pledge)).toContain('madePublic');
  });

  test('is on Today of its party and of the Secretariat, and of nobody else', async () => {
    await announce(world, pledge);
    const todayOf = async (as: 'state' | 'officer' | 'stakeholder' | 'reader') =>
      (await world.call('getToday', { as })).body.announced;

    const listed = { total: 1, items: [{ kind: 'pledge', id: pledge.id, publicFrom: opening }] };
    expect(await todayOf('state')).toMatchObject(listed);
    expect(await todayOf('officer')).toMatchObject(listed);
    expect(await todayOf('stakeholder')).toEqual({ total: 0, items: [] });
    expect(await todayOf('reader')).toBeNull();
  });
});

describe('an announced match', () => {
  let id: string;
  const shown = async () => (await world.call('listReleasedMatches')).body.items.length;
  const isFor = async () => (await readAs(world, 'state', id)).body.announcedFor;

  beforeEach(async () => {
    ({ id } = await aMatch(world, 'agreed'));
  });

  test('becomes public at the moment that both named', async () => {
    for (const as of ['state', 'stakeholder'] as const)
      await releaseMatchAs(world, as, id, { publicFrom: opening });
    expect([await isFor(), await shown()]).toEqual([opening, 0]);

    await runMinuteOf(world, minuteBefore);

    expect([await isFor(), await shown(), waiting()]).toEqual([null, 1, []]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('is refused at the last consent, and not at its moment, where it is too large to be opened', async () => {
    const regions = [
      'europe',
      'americas',
      'asia-pacific',
      'mena',
      'west-central-africa',
      'eastern-southern-africa',
    ];
    const everywhere = (['A1', 'A2', 'A3', 'A4'] as const).map((area, at) =>
      aComponent({ id: `c${at + 1}`, area, places: { regions } }),
    );
    const wide = { components: everywhere };
    const asked = await accepted(world, 'pledge', undefined, 'state', wide);
    const given = await accepted(world, 'offer', undefined, 'stakeholder', wide);
    for (const living of [asked, given]) await step(world, living, 'release');
    const { body } = await propose(world, asked, given);
    await brought(world, body.id, 'agreed');

    const answers = [];
    for (const as of ['state', 'stakeholder'] as const)
      answers.push(await releaseMatchAs(world, as, body.id, { publicFrom: opening }));

    expect(answers.map(({ status }) => status)).toEqual([200, 413]);
    expect(waiting()).toEqual([]);
  });

  test.each<[string, string | undefined, string | undefined]>([
    ['the first names a moment', opening, undefined],
    ['the second names a moment', undefined, opening],
    ['one names an earlier one', '2026-05-01T00:00:00.000Z', opening],
  ])('becomes public at the later moment where %s', async (_, first, second) => {
    for (const [as, publicFrom] of [['state', first] as const, ['stakeholder', second] as const])
      await releaseMatchAs(world, as, id, publicFrom === undefined ? {} : { publicFrom });

    expect([await isFor(), await shown()]).toEqual([opening, 0]);
  });

  test('waits for nothing while a party has not consented, whatever the moment', async () => {
    await releaseMatchAs(world, 'state', id, { publicFrom: opening });
    await runMinuteOf(world, '2026-06-01T09:01:00.000Z');

    expect([await isFor(), await shown(), waiting()]).toEqual([null, 0, []]);
  });

  test('is announced no more once one takes its consent back, or it is agreed no more', async () => {
    for (const as of ['state', 'stakeholder'] as const)
      await releaseMatchAs(world, as, id, { publicFrom: opening });
    await releaseMatchAs(world, 'stakeholder', id, { withdraw: true });
    expect([await isFor(), waiting()]).toEqual([null, []]);
    await releaseMatchAs(world, 'stakeholder', id, { publicFrom: opening });
    await moved(world, id, 'officer', 'discuss');
    expect([await isFor(), waiting()]).toEqual([null, []]);

    await runMinuteOf(world, minuteBefore);

    expect(await shown()).toBe(0);
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});

describe('what waits for its moment', () => {
  test('is put right by verification where a restore lost it, and goes where nothing is announced', async () => {
    await announce(world, pledge);
    const [item] = waiting();
    await world.table.remove(announcedKey(opening, 'pledge', pledge.id));
    await caretake(world.dependencies)();
    expect(waiting()).toEqual([item]);

    const stray = announcedKey('2026-05-05T05:05:00.000Z', 'pledge', pledge.id);
    await world.table.put({ ...stray, parties: [] });
    await runMinuteOf(world, '2026-05-05T05:05:00.000Z');

    expect([waiting(), await publicly()]).toEqual([[item], 404]);
  });

  test('does not hinder what comes after it by failing', async () => {
    const offer = await accepted(world, 'offer');
    for (const each of [pledge, offer]) await announce(world, each);
    const table = {
      ...world.table,
      transact: async (given: Parameters<World['table']['transact']>[0]) => {
        if (JSON.stringify(given).includes(`PLEDGE#${pledge.id}`)) throw new Error('It was ended');
        return world.table.transact(given);
      },
    };

    await expect(runMinuteOf(world, minuteBefore, table)).rejects.toThrow('It was ended');
    expect([await publicly(), await publicly(offer)]).toEqual([404, 200]);
    await runMinuteOf(world, '2026-06-01T09:00:00.000Z');

    expect(await publicly()).toBe(200);
  });
});
