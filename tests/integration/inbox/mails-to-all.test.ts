/** That a mail comes to whoever waits for it, whatever else waits, comes late or cannot be read. */
import { describe, expect, test } from 'vitest';

import { putDigests } from '#functions/mail/digests';
import { runMailer } from '#functions/mail/run-mailer';
import { sendWaiting } from '#functions/mail/send-waiting';
import { remind } from '#functions/upkeep/remind';
import type { Item } from '#shared/table/item';
import { userKey } from '#shared/table/keys';
import { mailChoicesKey, mailKey } from '#shared/table/inbox-keys';
import { exchanged } from '#tests/support/exchanges';
import { aSender, chosen, mailsIn, sendAll } from '#tests/support/mails';
import { aProposal } from '#tests/support/matches';
import { aWorld, openWorld, type World } from '#tests/support/world';

const at = (world: World, now: string): World =>
  openWorld(world.table, world.parties, { now: () => now }, 7_000);

const kindsTo = (world: World, sub: string): readonly string[] =>
  mailsIn(world.table)
    .filter(({ to }) => to === sub)
    .map(({ kind }) => kind);

const granted = (world: World, grant: object) =>
  world.call('putUser', { as: 'administrator', path: { sub: 'persona-state' }, body: grant });

describe('a mail', () => {
  test('is of no reply that was overdue before mails were chosen, however often the hours remind', async () => {
    const world = await aWorld();
    const { id } = await aProposal(world);
    await exchanged(world, id, 'officer', { step: 'set_reply_by', date: '2026-02-20' });
    await remind(at(world, '2026-02-21T09:00:00.000Z').dependencies, () => true);
    await chosen(at(world, '2026-03-01T09:00:00.000Z'), 'officer');
    await remind(at(world, '2026-03-01T10:00:00.000Z').dependencies, () => true);

    expect(mailsIn(world.table)).toEqual([]);
  });

  test('goes for the party that somebody acts for now, of what happens there from then on', async () => {
    const world = await aWorld();
    await granted(world, { role: 'representative', partyId: world.parties.otherState });
    await chosen(world, 'state');
    expect(
      (await granted(world, { role: 'representative', partyId: world.parties.state })).status,
    ).toBe(200);
    await aProposal(world);
    await world.sequence();
    const choices = (await world.call('getMailChoices', { as: 'state' })).body;

    expect(kindsTo(world, 'persona-state')).toEqual(['answer']);
    expect(choices).toMatchObject({ atOnce: true, version: 2 });
  });

  test('keeps nobody from being sent away, whatever became of what they chose', async () => {
    const world = await aWorld();
    await chosen(world, 'state');
    const key = mailChoicesKey('persona-state');
    await world.table.put({ ...(world.table.find(key) as Item), choices: {} });

    expect((await granted(world, { role: null, disabled: true })).status).toBe(200);
    expect((await world.call('getMe', { as: 'state' })).status).toBe(403);
  });

  test.each([
    'one@example.org, two@example.org',
    'group: one@example.org, two@example.org;',
    'one@example.org\r\nBcc: two@example.org',
    '"two@example.org x"@example.org',
  ])('goes to one address, and to nobody where the sign-in has no such: %j', async (address) => {
    const world = await aWorld();
    await chosen(world, 'state');
    await aProposal(world);
    await world.sequence();
    const sent: Uint8Array[] = [];
    const keep = async (mail: Uint8Array) => {
      sent.push(mail);
      return 'sent' as const;
    };
    await sendAll(
      world.dependencies,
      aSender(keep, async () => address),
    );

    expect(sent).toEqual([]);
    expect(mailsIn(world.table).map(({ state }) => state)).toEqual(['dropped']);
  });

  test('of the Secretariat goes to nobody who only reads', async () => {
    const world = await aWorld();
    await chosen(world, 'administrator');
    await chosen(world, 'reader');
    await aProposal(world);
    await world.sequence();
    await remind(at(world, '2026-09-21T09:00:00.000Z').dependencies, () => true);

    expect(mailsIn(world.table)).toEqual([]);
  });

  test('goes whatever is wrong with another, and the run tells of that one', async () => {
    const world = await aWorld();
    for (const as of ['state', 'stakeholder'] as const) await chosen(world, as);
    await aProposal(world);
    await world.sequence();
    const asked: string[] = [];
    const faulty = aSender(
      async () => 'sent',
      async (sub) => {
        asked.push(sub);
        if (asked.length === 1) throw new Error('The sign-in does not know what to say');
        return `${sub}@example.org`;
      },
    );

    await expect(sendAll(world.dependencies, faulty)).rejects.toThrow('does not know');
    expect(mailsIn(world.table).map(({ state }) => state)).toEqual(
      expect.arrayContaining(['waiting', 'sent']),
    );
  });

  test('goes whatever cannot be read of another', async () => {
    const world = await aWorld();
    for (const as of ['state', 'stakeholder'] as const) await chosen(world, as);
    await aProposal(world);
    await world.sequence();
    const [torn, whole] = mailsIn(world.table);
    const key = mailKey(torn?.id ?? '');
    await world.table.put({ ...(world.table.find(key) as Item), mail: {} });

    await expect(sendAll(world.dependencies, aSender())).rejects.toThrow('cannot be read');
    expect(world.table.find(mailKey(whole?.id ?? ''))).toMatchObject({ mail: { state: 'sent' } });
  });

  test('begins in no run that has no time for it', async () => {
    const world = await aWorld();
    for (const as of ['state', 'stakeholder'] as const) await chosen(world, as);
    await aProposal(world);
    await world.sequence();
    let left = 1;
    await sendWaiting(world.dependencies, aSender(), () => left-- > 0);

    const states = mailsIn(world.table).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['sent', 'waiting']);
  });

  test('is dropped in time where no sender is set, however many wait', async () => {
    const world = await aWorld();
    await chosen(world, 'state');
    await aProposal(world);
    await world.sequence();
    const old = world.table.items().find(({ mail }) => mail !== undefined) as Item;
    const mail = old['mail'] as object;
    for (let each = 0; each < 100; each += 1) {
      const id = String(each).padStart(64, '0');
      const late = { ...mail, id, at: '2026-01-09T00:00:00.000Z' };
      const updatedKey = `${late.at}#${id}`;
      await world.table.put({ ...old, ...mailKey(id), mail: late, updatedKey });
    }
    const later = at(world, '2026-01-10T00:00:00.000Z');
    await sendAll(later.dependencies, undefined);

    const states = mailsIn(world.table).map(({ state }) => state);
    expect(states.filter((state) => state === 'dropped')).toHaveLength(1);
  });
});

describe('what somebody chose', () => {
  const choose = (world: World, version: number, choices: object) =>
    world.call('editMailChoices', {
      as: 'state',
      body: { language: 'en', atOnce: true, digest: 'none', ...choices },
      headers: { 'if-match': `"v${version}"` },
    });

  test('is looked at again before a mail goes', async () => {
    const world = await aWorld();
    await choose(world, 0, {});
    await aProposal(world);
    await world.sequence();
    await choose(world, 1, { atOnce: false });
    await sendAll(world.dependencies, aSender());

    expect(mailsIn(world.table).map(({ state }) => state)).toEqual(['dropped']);
  });

  test('is of what happens from then on, however late that before is told', async () => {
    const world = await aWorld();
    await choose(world, 0, { atOnce: false, digest: 'weekly' });
    await aProposal(world);
    await choose(world, 1, {});
    await world.sequence();

    expect(mailsIn(world.table)).toEqual([]);
  });

  test('is changed as it stands, and by themselves alone', async () => {
    const world = await aWorld();
    await choose(world, 0, {});

    expect((await choose(world, 0, { atOnce: false })).status).toBe(412);
    expect((await world.call('getMailChoices', { as: 'otherState' })).body.version).toBe(0);
  });
});

describe('a digest', () => {
  test('that goes late leaves nothing out and tells nothing twice', async () => {
    const world = await aWorld();
    await chosen(world, 'state', { atOnce: false, digest: 'daily' });
    // After the digest of the 2nd went.
    await aProposal(at(world, '2026-01-02T07:00:00.000Z'));
    await world.sequence();
    for (const late of ['2026-01-02T08:00', '2026-01-03T09:30', '2026-01-04T06:30'])
      await putDigests(at(world, `${late}:00.000Z`).dependencies);

    const digests = mailsIn(world.table).map((mail) => mail.at);
    expect(digests).toEqual(['2026-01-03T09:30:00.000Z']);
  });

  test('of one person that cannot be made keeps no mail from anybody else', async () => {
    const world = await aWorld();
    await chosen(world, 'state', { digest: 'daily' });
    await chosen(world, 'stakeholder', { digest: 'daily' });
    await aProposal(world);
    await world.sequence();
    const key = userKey('persona-state');
    await world.table.put({ ...(world.table.find(key) as Item), user: {} });
    const then = at(world, '2026-01-01T06:00:00.000Z');

    await expect(runMailer(then.dependencies, aSender())()).rejects.toThrow('cannot be read');
    const sent = mailsIn(world.table).filter(({ state }) => state === 'sent');
    expect(sent.map(({ kind, to }) => `${kind} to ${to}`).toSorted()).toEqual([
      'answer to persona-stakeholder',
      'digest to persona-stakeholder',
    ]);
  });
});
