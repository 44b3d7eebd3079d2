import { describe, expect, test } from 'vitest';

import { composeMail } from '#functions/mail/compose-mail';
import { putDigests } from '#functions/mail/digests';
import type { Table } from '#functions/table';
import type { Mail } from '#shared/domain/inbox/mail';
import { languages } from '#shared/vocabulary/label';
import { introducedMatch } from '#tests/support/exchanges';
import { born } from '#tests/support/lives';
import { anEnvelope, aSender, chosen, headerIn, mailsIn, sendAll } from '#tests/support/mails';
import { aProposal, moved } from '#tests/support/matches';
import { seeded } from '#tests/support/deliveries';
import { createSchedule } from '#tests/support/seeded-schedule';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';
const seeds = Array.from({ length: isLong ? 2_000 : 20 }, (_, seed) => seed + 1);

const statesIn = (world: World): readonly string[] =>
  mailsIn(world.table).map(({ state }) => state);

/** A State that wants mails, to which a match is proposed. */
const aToldState = async (): Promise<World> => {
  const world = await aWorld();
  await chosen(world, 'state');
  await aProposal(world);
  await world.sequence();
  return world;
};

describe('a mail', () => {
  test('waits for whoever chose mails, for each entry that asks for an answer, and for nobody else', async () => {
    const world = await aToldState();
    await chosen(world, 'officer', { atOnce: false });
    await born(world, 'pledge', aPledgeBody(world.parties.state));
    await world.sequence();

    expect(mailsIn(world.table)).toMatchObject([
      { kind: 'answer', to: 'persona-state', state: 'waiting' },
    ]);
  });

  test('is of nothing that happened before it was chosen', async () => {
    const world = await aWorld();
    await aProposal(world);
    await chosen(world, 'state');
    await world.sequence();

    expect(mailsIn(world.table)).toEqual([]);
  });

  test('goes once, and is told as sent', async () => {
    const world = await aToldState();
    const sent: Uint8Array[] = [];
    const sender = aSender(async (mail) => {
      sent.push(mail);
      return 'sent';
    });
    await sendAll(world.dependencies, sender);
    await sendAll(world.dependencies, sender);

    expect(sent).toHaveLength(1);
    expect(statesIn(world)).toEqual(['sent']);
  });

  test('stays where no sender is set, and is dropped when it is no use any more', async () => {
    const world = await aToldState();
    await sendAll(world.dependencies, undefined);
    expect(statesIn(world)).toEqual(['waiting']);
    const days = { ...world.dependencies, now: () => '2026-02-01T00:00:00.000Z' };
    await sendAll(days, aSender());

    expect(statesIn(world)).toEqual(['dropped']);
  });

  test.each([
    ['has left the party', { role: 'representative', partyId: 'otherState' }],
    ['may do nothing here any more', { role: null, disabled: true }],
  ])('goes to nobody who %s', async (_, grant) => {
    const world = await aToldState();
    const partyId = 'partyId' in grant ? world.parties.otherState : null;
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'persona-state' },
      body: { ...grant, partyId },
    });
    const sent: Uint8Array[] = [];
    await sendAll(
      world.dependencies,
      aSender(async (mail) => {
        sent.push(mail);
        return 'sent';
      }),
    );

    expect(sent).toEqual([]);
    expect(statesIn(world)).toEqual(['dropped']);
  });

  test('of which nobody heard whether it went is perhaps not sent, and repeated by a person alone', async () => {
    const world = await aToldState();
    let tries = 0;
    const dying = aSender(async () => {
      tries += 1;
      throw new Error('The line went dead');
    });
    for (let run = 0; run < 3; run += 1) await sendAll(world.dependencies, dying);
    const soon = (await world.call('getOutbox', { as: 'officer' })).body.mails[0];
    const later = openWorld(
      world.table,
      world.parties,
      { now: () => '2026-01-02T00:00:00.000Z' },
      500,
    );
    const [mail] = (await later.call('getOutbox', { as: 'officer' })).body.mails;
    const repeat = (key: string) =>
      later.call('repeatMail', {
        as: 'officer',
        path: { id: mail.id },
        body: {},
        headers: { 'if-match': `"v${mail.version}"`, 'idempotency-key': key },
      });
    const [first, again] = [await repeat('the-first-key-000'), await repeat('another-key-00000')];
    const sent: Uint8Array[] = [];
    await sendAll(
      later.dependencies,
      aSender(async (composed) => {
        sent.push(composed);
        return 'sent';
      }),
    );

    expect(tries).toBe(1);
    expect([soon.state, soon.canRepeat]).toEqual(['claimed', false]);
    expect([mail.state, mail.canRepeat]).toEqual(['perhaps_not_sent', true]);
    expect([first.status, again.status]).toEqual([200, 412]);
    expect(sent).toHaveLength(1);
  });

  test('that the service refuses is told so; one that it cannot take now waits', async () => {
    const [refused, busy] = [await aToldState(), await aToldState()];
    await sendAll(
      refused.dependencies,
      aSender(async () => 'refused'),
    );
    await sendAll(
      busy.dependencies,
      aSender(async () => 'later'),
    );

    expect(statesIn(refused)).toEqual(['refused']);
    expect(statesIn(busy)).toEqual(['waiting']);
  });
});

class Killed extends Error {}

/** Ends with one of its writes, before or after it was done. */
const failingTable = (table: Table, random: () => number): Table => ({
  ...table,
  transact: async (actions) => {
    if (random() < 0.15) throw new Killed();
    const done = await table.transact(actions);
    if (random() < 0.15) throw new Killed();
    return done;
  },
});

describe('a mail, sent by three at once that die anywhere', () => {
  test.each(seeds)('is handed over at most once by itself (seed %i)', async (seed) => {
    const lived = await aToldState();
    const { table, random, run, turn } = createSchedule(lived.table.fork(), seed);
    const handed = new Map<string, number>();
    const dies = seeded(seed + 1);
    const senders = [0, 1, 2].map(() => async () => {
      for (let round = 0; round < 4; round += 1) {
        const sender = aSender(async (mail) => {
          await turn();
          const name = headerIn(mail, 'Message-ID');
          handed.set(name, (handed.get(name) ?? 0) + 1);
          if (dies() < 0.3) throw new Killed();
          return dies() < 0.2 ? 'refused' : 'sent';
        });
        const needed = { ...lived.dependencies, table: failingTable(table, random) };
        await sendAll(needed, sender).catch((error: unknown) => {
          if (!(error instanceof Killed)) throw error;
        });
      }
    });
    await run(...senders);

    expect([...handed.values()].filter((copies) => copies > 1)).toEqual([]);
  });
});

describe('a digest', () => {
  const atHour = (world: World, now: string) => ({ ...world.dependencies, now: () => now });

  test('goes once a day to whoever chose it and has something new', async () => {
    const world = await aWorld();
    await chosen(world, 'state', { atOnce: false, digest: 'daily' });
    await chosen(world, 'otherState', { atOnce: false, digest: 'daily' });
    await aProposal(world);
    await world.sequence();
    await putDigests(atHour(world, '2026-01-01T05:00:00.000Z'));
    expect(mailsIn(world.table)).toEqual([]);
    for (const hour of ['06', '07', '23'])
      await putDigests(atHour(world, `2026-01-01T${hour}:00:00.000Z`));

    expect(mailsIn(world.table)).toMatchObject([{ kind: 'digest', to: 'persona-state' }]);
  });

  test('goes on Mondays where it was chosen weekly', async () => {
    const world = await aWorld();
    await chosen(world, 'state', { atOnce: false, digest: 'weekly' });
    await aProposal(world);
    await world.sequence();
    await putDigests(atHour(world, '2026-01-04T09:00:00.000Z'));
    expect(mailsIn(world.table)).toEqual([]);
    await putDigests(atHour(world, '2026-01-05T09:00:00.000Z'));

    expect(mailsIn(world.table)).toHaveLength(1);
  });
});

describe('mails', () => {
  test('end with one press in the mailbox, without sign-in, for whom the mail is for alone', async () => {
    const world = await aToldState();
    await chosen(world, 'officer', { digest: 'weekly' });
    let link = '';
    await sendAll(
      world.dependencies,
      aSender(async (composed) => {
        link = headerIn(composed, 'List-Unsubscribe');
        return 'sent';
      }),
    );
    const [, token = ''] =
      /^<https:\/\/register\.example\.org\/api\/unsubscription\/(.*)>$/.exec(link) ?? [];
    // As a mailbox sends it.
    const press = () =>
      world.call('endMails', {
        path: { token },
        rawBody: 'List-Unsubscribe=One-Click',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'idempotency-key': undefined,
        },
      });
    const [first, again] = [await press(), await press()];
    const of = async (as: 'state' | 'officer') => (await world.call('getMailChoices', { as })).body;
    await aProposal(world);
    await world.sequence();

    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await of('state')).toMatchObject({ atOnce: false, digest: 'none' });
    expect(await of('officer')).toMatchObject({ atOnce: true, digest: 'weekly' });
    expect(mailsIn(world.table).filter(({ to }) => to === 'persona-state')).toHaveLength(1);
  });

  test('are ended by nothing that was not sealed here', async () => {
    const world = await aToldState();
    const token = Buffer.from('persona-state'.padEnd(60, '.')).toString('base64url');
    const { status } = await world.call('endMails', { path: { token } });

    expect(status).toBe(404);
    expect(mailsIn(world.table)).toHaveLength(1);
    expect((await world.call('getMailChoices', { as: 'state' })).body.atOnce).toBe(true);
  });
});

describe('what a mail says', () => {
  const mail: Mail = {
    id: 'a'.repeat(64),
    version: 1,
    kind: 'answer',
    to: 'persona-state',
    reader: 'PARTY#0000000000000000',
    at: '2026-01-01T00:00:00.000Z',
    state: 'waiting',
    stateSince: '2026-01-01T00:00:00.000Z',
  };

  test.each(languages)('is in %s, as text and as a page, without an image', async (language) => {
    const composed = Buffer.from(await composeMail(mail, anEnvelope(language))).toString('utf8');

    expect(composed).toContain('Content-Type: multipart/alternative');
    expect(composed).toContain('Content-Type: text/plain');
    expect(composed).toContain('Content-Type: text/html');
    expect(composed).toContain('Auto-Submitted: auto-generated');
    expect(composed).not.toMatch(/<img|http:\/\//);
    for (const line of composed.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998);
  });

  test('is nothing of what it tells of: no title, question, note, name or address of anybody else', async () => {
    const world = await aWorld();
    for (const as of ['state', 'stakeholder', 'officer'] as const) await chosen(world, as);
    const { id } = await introducedMatch(world);
    await moved(world, id, 'state', 'decline');
    await world.sequence();
    const texts: string[] = [];
    await sendAll(
      world.dependencies,
      aSender(async (composed) => {
        texts.push(Buffer.from(composed).toString('utf8'));
        return 'sent';
      }),
    );
    const outbox = (await world.call('getOutbox', { as: 'officer' })).body.mails as readonly {
      readonly subject: string;
      readonly text: string;
    }[];
    const said = [...texts, ...outbox.map(({ subject, text }) => `${subject} ${text}`)].join('\n');

    expect(texts.length).toBeGreaterThan(4);
    for (const word of ['Synthetic', 'synthetic', 'pledge@', 'offer@', 'Because of', id])
      expect(said).not.toContain(word);
  });
});
