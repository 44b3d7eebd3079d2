/** Who gives without a record gives a contact for the one match, as it accepts to be introduced, and it goes with that. */
import { beforeEach, describe, expect, test } from 'vitest';

import { readEverything } from '#tests/support/every-read';
import { contactOf, exchange, exchanged, readExchange } from '#tests/support/exchanges';
import { violationsIn } from '#tests/support/invariants';
import { legOf, proposeLegs } from '#tests/support/legs';
import { accepted, both, hours, move, moved } from '#tests/support/matches';
import { merged, parted, twinOf } from '#tests/support/merging';
import { etag } from '#tests/support/refusals/scene';
import { aWorld, type Persona, type World } from '#tests/support/world';

const canary = 'c4n4ry0fag1v3nc0ntact';
const given = { name: `Person ${canary}`, email: `${canary}@example.org`, phone: `+41 ${canary}` };
const other = { name: 'Another person', email: `other.${canary}@example.org` };

let world: World;
let id: string;
let pledgeId: string;

/** The legal network is asked to host, without an offer, and beside it where others are asked as well. */
const talkingWithParty = async (others: readonly unknown[] = []): Promise<void> => {
  const pledge = await accepted(world, 'pledge', hours(100), 'state', {
    contact: contactOf('pledge'),
  });
  pledgeId = pledge.id;
  const host = { role: 'host', party: world.parties.stakeholder };
  const { body } = await proposeLegs(world, pledge, [host, ...others]);
  id = body.id;
  if (others.length === 0) await both(world, id, 'consent');
};

const accepts = (as: Persona, contact?: object) =>
  exchange(world, id, as, { step: 'accept_introduction', ...(contact && { contact }) });

const introduced = async (): Promise<void> => {
  await exchanged(world, id, 'officer', { step: 'propose_introduction' });
  await exchanged(world, id, 'state', { step: 'accept_introduction' });
  await exchanged(world, id, 'stakeholder', { step: 'accept_introduction', contact: given });
};

const contacts = (as: Persona) => world.call('readMatchContacts', { as, path: { id } });

const holders = () =>
  world.table
    .items()
    .filter((item) => JSON.stringify(item).includes(canary))
    .map(({ PK, SK }) => `${PK} ${SK}`);

beforeEach(async () => {
  world = await aWorld();
});

describe('a contact that a party without an offer gives', () => {
  test('is asked for as it accepts, taken of no side that a record stands for, and read by both alone once both have', async () => {
    await talkingWithParty();
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    const asks = await Promise.all(
      (['state', 'stakeholder', 'officer', 'reader'] as const).map(
        async (as) => (await readExchange(world, id, as)).givesContact,
      ),
    );
    expect(asks).toEqual([false, true, false, false]);

    const without = await accepts('stakeholder');
    const nameless = await accepts('stakeholder', { email: 'a@example.org' });
    const ofRecord = await accepts('state', given);
    expect([without, nameless, ofRecord].map(({ status, body }) => [status, body.errors])).toEqual([
      [422, [expect.objectContaining({ pointer: '/contact', code: 'required' })]],
      [422, [expect.objectContaining({ pointer: '/contact/name', code: 'required' })]],
      [422, [expect.objectContaining({ pointer: '/contact', code: 'unknownField' })]],
    ]);
    expect(holders()).toEqual([]);

    expect((await accepts('stakeholder', given)).status).toBe(200);
    expect((await contacts('stakeholder')).status).toBe(403);
    expect((await contacts('state')).status).toBe(403);
    expect((await accepts('state')).status).toBe(200);

    const shown = { pledge: contactOf('pledge'), offer: given };
    expect((await contacts('state')).body).toEqual(shown);
    expect((await contacts('stakeholder')).body).toEqual(shown);
    for (const as of ['officer', 'reader', 'administrator', 'otherState'] as const)
      expect((await contacts(as)).status).toBeGreaterThanOrEqual(403);
    const readings = world.table
      .items()
      .filter(({ PK }) => PK === `AUD#EXCHANGE#${id}`)
      .filter(({ entry }) => (entry as { action: string }).action === 'exchange.read_contacts');
    expect(readings).toHaveLength(2);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('stands in one item, and in no other item, answer, mail or log, however often it is sent and read', async () => {
    await talkingWithParty();
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    const { version } = await readExchange(world, id);
    const sent = {
      as: 'stakeholder' as const,
      path: { id },
      body: { step: 'accept_introduction', contact: given },
      headers: { 'if-match': etag(version), 'idempotency-key': 'a-contact-for-this-match' },
    };
    const first = await world.call('stepMatchExchange', sent);
    const again = await world.call('stepMatchExchange', sent);
    expect(again.headers['idempotent-replayed']).toBe('true');
    await exchanged(world, id, 'state', { step: 'accept_introduction' });
    for (const as of ['state', 'stakeholder'] as const) await contacts(as);
    await world.settle();

    expect(holders()).toEqual([`EXCHANGE#${id} CONTACT#OFFER`]);
    expect(JSON.stringify([first, again])).not.toContain(canary);
    const read = await readEverything(world, [pledgeId, id, world.parties.stakeholder]);
    expect(read.filter(({ answer }) => answer.text.includes(canary))).toEqual([]);
    expect(JSON.stringify(world.logged)).not.toContain(canary);
    expect(JSON.stringify(world.table.takeStream())).not.toContain(canary);
  });

  test('is changed by its giver alone, once it was given and as long as the introduction stands', async () => {
    await talkingWithParty();
    const change = (as: Persona) =>
      exchange(world, id, as, { step: 'give_contact', contact: other });
    await exchanged(world, id, 'officer', { step: 'propose_introduction' });
    expect((await change('stakeholder')).status).toBe(409);
    await accepts('stakeholder', given);
    await accepts('state');

    for (const as of ['state', 'officer'] as const) expect((await change(as)).status).toBe(409);
    expect((await change('stakeholder')).status).toBe(200);
    expect((await contacts('state')).body.offer).toEqual(other);

    await exchanged(world, id, 'state', { step: 'end_introduction' });
    expect((await change('stakeholder')).status).toBe(409);
    expect(holders()).toEqual([]);
  });

  test.each([
    [
      'it ends the introduction',
      () => exchanged(world, id, 'stakeholder', { step: 'end_introduction' }),
    ],
    ['the other side ends it', () => exchanged(world, id, 'state', { step: 'end_introduction' })],
    [
      'the Secretariat ends it',
      () => exchanged(world, id, 'officer', { step: 'end_introduction' }),
    ],
    ['it declines', () => moved(world, id, 'stakeholder', 'decline')],
    ['the asking side declines', () => moved(world, id, 'state', 'decline')],
    ['the match is closed', () => moved(world, id, 'officer', 'close')],
  ])('is erased when %s, and read by nobody any more', async (_, end) => {
    await talkingWithParty();
    await introduced();
    expect(holders()).toHaveLength(1);

    await end();

    expect(holders()).toEqual([]);
    for (const as of ['state', 'stakeholder'] as const)
      expect((await contacts(as)).status).toBe(403);
    await world.settle();
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('stays while its match goes on, and is erased as its leg leaves one that stands on others', async () => {
    const offer = await accepted(world, 'offer', hours(60), 'otherState');
    await talkingWithParty([legOf(offer, 'expertise', 10)]);
    for (const leg of ['l1', 'l2']) await moved(world, id, 'state', 'consent', { leg });
    await moved(world, id, 'otherState', 'consent');
    await moved(world, id, 'stakeholder', 'consent');
    const beside = (as: Persona, body: object) => exchanged(world, id, as, { ...body, leg: 'l1' });
    await beside('officer', { step: 'propose_introduction' });
    await beside('state', { step: 'accept_introduction' });
    await beside('stakeholder', { step: 'accept_introduction', contact: given });

    await moved(world, id, 'officer', 'suspend', { reason: 'For a while.' });
    await moved(world, id, 'officer', 'discuss');
    expect(holders()).toHaveLength(1);
    const removed = await move(world, id, 'officer', 'remove_leg', {
      leg: 'l1',
      reason: 'Another.',
    });

    expect([removed.status, removed.body.state]).toEqual([200, 'under_discussion']);
    expect(holders()).toEqual([]);
  });

  test('goes with its party into another and comes back with it', async () => {
    await talkingWithParty();
    await introduced();
    const pair = await twinOf(world);

    await merged(world, pair);
    expect((await contacts('stakeholder')).body.offer).toEqual(given);
    expect((await contacts('state')).body.offer).toEqual(given);
    await parted(world, pair);

    expect((await contacts('stakeholder')).body.offer).toEqual(given);
    expect(holders()).toEqual([`EXCHANGE#${id} CONTACT#OFFER`]);
  });
});
