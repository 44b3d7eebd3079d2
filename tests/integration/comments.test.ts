/** Comments beside records: who reads and is told of them, that nobody else learns of them, and that erasing erases. */
import { describe, expect, test } from 'vitest';

import type { MemoryTable } from '#functions/store/table/memory-table';
import { tell } from '#functions/stream/tell';
import { longestComment, mostComments } from '#shared/domain/records/comments';
import { isAuditKey } from '#shared/table/keys';
import { readEverything } from '#tests/support/every-read';
import { inboxEntriesIn, toldOf } from '#tests/support/inboxes';
import { born, type Living, step } from '#tests/support/lives';
import { aPledgeBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, managesMembers, type Persona, readsFor, type World } from '#tests/support/world';

const canary = 'c4n4ry0c0mm3nt5a7be21';

const comment = (world: World, as: Persona, { id }: Living, text: string) =>
  world.call('commentPledge', { as, path: { id }, body: { text } });
const erase = (world: World, as: Persona, { id }: Living, named = 'party-c1') =>
  world.call('erasePledgeComment', { as, path: { id, comment: named }, body: {} });
const read = (world: World, as: Persona, { id }: Living) =>
  world.call('getPledgeComments', { as, path: { id } });
const textsFor = async (world: World, as: Persona, pledge: Living) => {
  const { status, body } = await read(world, as, pledge);
  return status === 200 ? body.comments.map(({ text }: { text: string }) => text) : status;
};

/** With a colleague at the State, and somebody who reads for its country. */
const aStage = async (fields: Readonly<Record<string, unknown>> = { draft: true }) => {
  const world = await aWorld();
  await managesMembers(world);
  await readsFor(world, ['XA']);
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state, fields));
  return { world, pledge };
};

describe('a comment on a draft', () => {
  test('is read by colleagues, with role and time, and by nobody else', async () => {
    const { world, pledge } = await aStage();
    expect((await comment(world, 'state', pledge, 'Does this number hold?')).status).toBe(200);
    const { body } = await read(world, 'memberManager', pledge);

    expect(body).toEqual({
      circle: 'party',
      mayWrite: true,
      comments: [
        {
          id: 'party-c1',
          text: 'Does this number hold?',
          at: expect.any(String),
          by: { role: 'representative', name: null, isYou: false },
        },
      ],
    });
    for (const as of [
      'officer',
      'reader',
      'countryReader',
      'stakeholder',
      'administrator',
    ] as const)
      expect([as, await textsFor(world, as, pledge)]).toEqual([as, 404]);
    for (const as of ['officer', 'reader', 'otherState', 'administrator'] as const)
      expect((await comment(world, as, pledge, 'Let me in')).status).toBe(404);
  });

  test('stays among colleagues when the draft is submitted, accepted and public', async () => {
    const { world, pledge } = await aStage();
    await comment(world, 'state', pledge, 'Among us');
    await step(world, pledge, 'submission', 'acceptance', 'release');

    expect(await textsFor(world, 'memberManager', pledge)).toEqual(['Among us']);
    for (const as of ['officer', 'reader', 'countryReader'] as const)
      expect([as, await textsFor(world, as, pledge)]).toEqual([as, []]);
  });

  test('is told to colleagues who are there, and to whoever wrote it not', async () => {
    const { world, pledge } = await aStage();
    await comment(world, 'state', pledge, 'Look here');
    const remove = { as: 'officer', path: { sub: 'persona-memberManager' }, body: {} } as const;

    expect(await toldOf(world, 'memberManager', pledge)).toEqual(['colleagueCommented']);
    expect(await toldOf(world, 'state', pledge)).toEqual([]);
    expect(await toldOf(world, 'officer', pledge)).toEqual([]);
    await world.call('removePerson', remove);
    await comment(world, 'state', pledge, 'And here');
    await world.sequence();
    expect(
      inboxEntriesIn(world.table).filter(({ kind }) => kind === 'colleagueCommented'),
    ).toHaveLength(1);
  });

  test('is told to all colleagues, however many pages of the index they fill', async () => {
    const { world, pledge } = await aStage();
    const indexPage: MemoryTable['indexPage'] = (index, partition, from) =>
      world.table.indexPage(index, partition, from, 1);
    const { table, dependencies } = world;
    const told = async (as: Persona) => {
      table.takeStream();
      await comment(world, as, pledge, 'Look here');
      await tell(
        { ...dependencies, table: { ...table, indexPage } },
        table.takeStream().filter(isAuditKey),
      );
    };
    await told('state');
    await told('memberManager');

    expect(
      inboxEntriesIn(table).flatMap(({ kind, reader }) =>
        kind === 'colleagueCommented' ? reader : [],
      ),
    ).toEqual(expect.arrayContaining(['PERSON#persona-state', 'PERSON#persona-memberManager']));
  });

  test('moves no version of the record and no byte that others get', async () => {
    const { world, pledge } = await aStage({});
    await step(world, pledge, 'acceptance', 'release');
    const others = async () =>
      (await readEverything(world, [pledge.id]))
        .filter(({ what }) => !/ as (state|officer)$|[lL]og/.test(what))
        .map(({ answer }) => `${answer.status} ${answer.text.replaceAll(/"asOf":"[^"]+"/g, '')}`);
    const before = await others();
    const { version } = (await world.call('getPledge', { as: 'state', path: { id: pledge.id } }))
      .body;
    await comment(world, 'state', pledge, canary);
    const after = (await world.call('getPledge', { as: 'state', path: { id: pledge.id } })).body;

    expect(after.version).toBe(version);
    expect((await others()).join('\n')).not.toContain(canary);
    expect(await others()).toHaveLength(before.length);
  }, 60_000);
});

describe('a comment of those who work with a record', () => {
  test('is read by the Secretariat and readers who may read it, and never by its party or in public', async () => {
    const { world, pledge } = await aStage({});
    expect((await comment(world, 'countryReader', pledge, canary)).status).toBe(200);
    await comment(world, 'officer', pledge, 'We ask them');

    for (const as of ['officer', 'reader', 'countryReader'] as const)
      expect([as, await textsFor(world, as, pledge)]).toEqual([as, [canary, 'We ask them']]);
    expect(await textsFor(world, 'state', pledge)).toEqual([]);
    expect(await toldOf(world, 'officer', pledge)).toContain('staffCommented');
    expect(await toldOf(world, 'countryReader', pledge)).toEqual(['staffCommented']);
    expect(await toldOf(world, 'state', pledge)).toEqual([]);
    await step(world, pledge, 'acceptance', 'release');
    const leaks = (await readEverything(world, [pledge.id, world.parties.state])).filter(
      ({ answer }) => answer.text.includes(canary),
    );
    expect(leaks.map(({ what }) => what.split(' ')[0])).toEqual(
      leaks.map(() => 'getPledgeComments'),
    );
    expect(
      leaks.some(({ what }) => / as (state|otherState|stakeholder|administrator)$/.test(what)),
    ).toBe(false);
  }, 60_000);

  test('is not there for whoever reads for another country, nor told after the right is gone', async () => {
    const { world, pledge } = await aStage({});
    await comment(world, 'countryReader', pledge, 'Seen by the office');
    await comment(world, 'officer', pledge, 'Noted');
    await readsFor(world, ['XC']);

    expect(await textsFor(world, 'countryReader', pledge)).toBe(404);
    expect(await toldOf(world, 'countryReader', pledge)).toEqual([]);
  });
});

describe('erasing', () => {
  test('is for whoever wrote it alone, and leaves the words nowhere in the table', async () => {
    const { world, pledge } = await aStage();
    await comment(world, 'state', pledge, canary);
    await comment(world, 'memberManager', pledge, 'An answer');
    const holders = () =>
      world.table
        .items()
        .flatMap((item) => (JSON.stringify(item).includes(canary) ? [item.PK] : []));
    expect(holders()).toEqual([`COMMENTS#pledge-${pledge.id}-party`]);

    expect((await erase(world, 'memberManager', pledge)).status).toBe(404);
    expect((await erase(world, 'state', pledge)).status).toBe(200);
    expect((await erase(world, 'state', pledge)).status).toBe(404);
    expect(await textsFor(world, 'state', pledge)).toEqual(['An answer']);
    expect(holders()).toEqual([]);
    await comment(world, 'state', pledge, 'Another');
    expect(
      (await read(world, 'state', pledge)).body.comments.map(({ id }: { id: string }) => id),
    ).toEqual(['party-c2', 'party-c3']);
  });

  test('is left to whoever wrote it when they may read the record no more', async () => {
    const { world, pledge } = await aStage({});
    await comment(world, 'reader', pledge, canary);
    await comment(world, 'officer', pledge, 'Noted');
    await step(world, pledge, 'return');

    expect(await textsFor(world, 'reader', pledge)).toBe(404);
    expect((await erase(world, 'reader', pledge, 'staff-c2')).status).toBe(404);
    expect((await erase(world, 'reader', pledge, 'staff-c1')).status).toBe(200);
    expect(await textsFor(world, 'officer', pledge)).toEqual(['Noted']);
  });

  test.each(['party', 'staff'])(
    'takes of two that one person wrote first in either circle the one of %s that it names',
    async (circle) => {
      const { world, pledge } = await aStage({});
      await comment(world, 'memberManager', pledge, 'Among colleagues');
      await world.call('putUser', {
        as: 'administrator',
        path: { sub: 'persona-memberManager' },
        body: { role: 'reader' },
      });
      await comment(world, 'memberManager', pledge, 'Among those who work with it');

      expect((await erase(world, 'memberManager', pledge, `${circle}-c1`)).status).toBe(200);

      expect([
        await textsFor(world, 'state', pledge),
        await textsFor(world, 'officer', pledge),
      ]).toEqual(
        circle === 'party' ? [[], ['Among those who work with it']] : [['Among colleagues'], []],
      );
      expect((await erase(world, 'memberManager', pledge, `${circle}-c1`)).status).toBe(404);
    },
  );

  test('and writing keep a chain that verification finds whole', async () => {
    const { world, pledge } = await aStage();
    await comment(world, 'state', pledge, 'First');
    await comment(world, 'state', pledge, 'Second');
    await erase(world, 'state', pledge);
    await world.sequence();

    await verifyWorld(world, { audit: true });
    expect(world.logged.filter((line) => /drift|fault/i.test(line))).toEqual([]);
  });
});

describe('comments are bounded', () => {
  test('in length, in number, and by the rules of all texts', async () => {
    const { world, pledge } = await aStage();
    for (const text of ['x'.repeat(longestComment + 1), '', ' \u200b ', 'a\u202eb', 'a\u0000b'])
      expect((await comment(world, 'state', pledge, text)).status).toBe(422);
    for (let written = 0; written < mostComments; written += 1)
      await comment(world, 'state', pledge, '\u0645'.repeat(longestComment));
    const more = await comment(world, 'state', pledge, 'One more');

    expect(more.status).toBe(409);
    expect((await read(world, 'state', pledge)).body.mayWrite).toBe(false);
    await erase(world, 'state', pledge, 'party-c7');
    expect((await comment(world, 'state', pledge, 'One more')).status).toBe(200);
  });

  test('and written once, however often a request comes', async () => {
    const { world, pledge } = await aStage();
    const once = { 'idempotency-key': 'the-very-same-key-000' };
    for (let tries = 0; tries < 3; tries += 1)
      await world.call('commentPledge', {
        as: 'state',
        path: { id: pledge.id },
        body: { text: 'Once' },
        headers: once,
      });

    expect(await textsFor(world, 'state', pledge)).toEqual(['Once']);
  });
});
