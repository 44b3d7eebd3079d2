import { describe, expect, test } from 'vitest';

import { readEverything } from '#tests/support/every-read';
import { born, edited, step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

/** 128 bits that are found wherever they go. */
const canary = 'c4n4ry9f3e1b7a5d2c8604af19';
const contact = {
  name: `Person ${canary}`,
  email: `${canary}@example.org`,
  phone: `+41 ${canary}`,
};

/** A world in which both records have contacts, one record is released and both were edited. */
const aWorldWithContacts = async () => {
  const table = createMemoryTable();
  const world = await aWorld(table);
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state, { contact }));
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder, { contact }));
  await step(world, pledge, 'acceptance', 'release');
  await edited(world, pledge, aPledgeBody(world.parties.state, { contact, title: 'Edited' }));
  await step(world, offer, 'return', 'submission', 'acceptance', 'release', 'withdrawal');
  await world.settle();
  return { world, pledge, offer };
};

const holdsCanary = (value: unknown): boolean =>
  (typeof value === 'string' ? value : JSON.stringify(value)).includes(canary);

describe('the contact of a focal point', () => {
  test('is kept, in items of its own and in no other item of the table', async () => {
    const { world, pledge, offer } = await aWorldWithContacts();

    const holders = world.table.items().filter(holdsCanary);

    const keys = holders.map(({ PK, SK }) => `${PK} ${SK}`).sort();
    expect(keys).toEqual([`OFFER#${offer.id} CONTACT`, `PLEDGE#${pledge.id} CONTACT`]);
    expect(holders.every((item) => item['contact'] !== undefined)).toBe(true);
  });

  test('is in no answer but that to its own party: lists, single records, history, suggestions, exports', async () => {
    const { world, pledge, offer } = await aWorldWithContacts();

    const readings = await readEverything(world, [pledge.id, offer.id, world.parties.state]);

    const good = readings.filter(({ answer }) => answer.status === 200);
    expect(good.length).toBeGreaterThan(80);
    const leaks = readings.filter(
      ({ answer }) => holdsCanary(answer.text) || holdsCanary(answer.headers),
    );
    expect(leaks.map(({ what }) => what)).toEqual([
      `getPledgeContact ${JSON.stringify({ path: { id: pledge.id } })} as state`,
      `getOfferContact ${JSON.stringify({ path: { id: offer.id } })} as stakeholder`,
    ]);
  });

  test('is shown to its party, changed, left alone by other changes, and deleted', async () => {
    const world = await aWorld();
    const { id } = await born(world, 'pledge', aPledgeBody(world.parties.state, { contact }));
    const read = (as: 'state' | 'officer' | 'otherState' | 'reader') =>
      world.call('getPledgeContact', { as, path: { id } });
    const put = async (version: number, body: object) => {
      const headers = { 'if-match': `"v${version}"` };
      const answer = await world.call('editPledge', { as: 'state', path: { id }, headers, body });
      return [answer.status, answer.body.hasContact];
    };
    const other = { name: 'José Ñ', email: 'josé@bücher.example' };

    expect((await read('state')).body).toEqual(contact);
    expect((await read('officer')).status).toBe(403);
    expect((await read('reader')).status).toBe(403);
    expect((await read('otherState')).status).toBe(404);
    expect(await put(1, { contact: other })).toEqual([200, true]);
    expect(await put(2, { title: 'Another title' })).toEqual([200, true]);
    expect((await read('state')).body).toEqual(other);
    expect(await put(3, { contact: null })).toEqual([200, false]);
    const gone = await read('state');
    expect([gone.status, gone.body.detail]).toEqual([404, expect.stringContaining('Add one')]);
    const left = world.table.items().filter((item) => JSON.stringify(item).includes('bücher'));
    expect(left).toEqual([]);
  });

  test('is in no answer to the submission that brings it, nor to its repetition', async () => {
    const world = await aWorld();
    const submission = {
      as: 'state' as const,
      body: aPledgeBody(world.parties.state, { contact }),
      headers: { 'idempotency-key': 'a-key-for-this-contact' },
    };

    const first = await world.call('createPledge', submission);
    const again = await world.call('createPledge', submission);

    expect([first.status, again.status]).toEqual([201, 201]);
    expect(first.body.hasContact).toBe(true);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect([first, again].some(({ text }) => holdsCanary(text))).toBe(false);
  });

  test('is in no record of the stream', async () => {
    const world = await aWorld();
    world.table.takeStream();

    await world.call('createPledge', {
      as: 'state',
      body: aPledgeBody(world.parties.state, { contact }),
    });
    const keys = world.table.takeStream();

    expect(keys.length).toBeGreaterThan(3);
    expect(holdsCanary(keys)).toBe(false);
  });

  test('is in no log, not even when the table fails and its error quotes the item', async () => {
    const table = createMemoryTable();
    const world = await aWorld({
      ...table,
      transact: async (actions) => {
        if (holdsCanary(actions)) throw new Error(`Cannot store ${JSON.stringify(actions)}`);
        return table.transact(actions);
      },
    });

    const answer = await world.call('createPledge', {
      as: 'state',
      body: aPledgeBody(world.parties.state, { contact }),
    });

    expect(answer.status).toBe(500);
    expect(world.logged).toHaveLength(1);
    expect(world.logged[0]).toContain('fault');
    expect(holdsCanary(world.logged) || holdsCanary(answer.text)).toBe(false);
  });

  test('is not repeated by the refusal of a submission that it came with', async () => {
    const world = await aWorld();
    const wrong = [
      { contact, title: '' },
      { contact: { ...contact, email: canary } },
      { contact: { ...contact, [canary]: 1 } },
      { contact: canary },
    ];

    const answers = [];
    for (const fields of wrong) {
      const body = aPledgeBody(world.parties.state, fields);
      answers.push(await world.call('createPledge', { as: 'state', body }));
    }
    const cut = JSON.stringify(aPledgeBody(world.parties.state, { contact })).slice(0, -1);
    answers.push(await world.call('createPledge', { as: 'state', rawBody: cut }));

    expect(answers.map(({ status }) => status)).toEqual([422, 422, 422, 422, 400]);
    const named = answers.filter(({ text }) => holdsCanary(text));
    // The name of a field that does not exist is named, as everywhere: it is no contact.
    expect(named).toEqual([answers[2]]);
  });
});
