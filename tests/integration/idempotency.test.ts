import { describe, expect, test } from 'vitest';

import { aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { type Call, aWorld, type World } from '#tests/support/world';

const key = { 'idempotency-key': 'one-and-the-same-key' };

const aCreation = ({ parties }: World): Call => ({
  as: 'state',
  body: aPledgeBody(parties.state),
  headers: key,
});

const pledgesIn = ({ table }: World) =>
  table.items().filter(({ PK, SK }) => PK.startsWith('PLEDGE#') && SK === 'META');

describe('a request that is sent again', () => {
  test('gets the stored answer, says so, and makes no second record', async () => {
    const world = await aWorld();
    const first = await world.call('createPledge', aCreation(world));
    const digest = digestOfTable(world.table);

    const again = await world.call('createPledge', aCreation(world));

    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(first.headers['idempotent-replayed']).toBeUndefined();
    expect(again.headers['etag']).toBe(first.headers['etag']);
    expect(again.headers['location']).toBe(first.headers['location']);
    expect(pledgesIn(world)).toHaveLength(1);
    expect(digestOfTable(world.table)).toBe(digest);
  });

  test('is the same request when only the order of its fields differs', async () => {
    const world = await aWorld();
    const first = await world.call('createPledge', aCreation(world));
    const turned = Object.fromEntries(
      Object.entries(aPledgeBody(world.parties.state)).toReversed(),
    );

    const again = await world.call('createPledge', { ...aCreation(world), body: turned });

    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  test('a hundred times at once makes one record and gets a hundred equal answers', async () => {
    const world = await aWorld();

    const answers = await Promise.all(
      Array.from({ length: 100 }, () => world.call('createPledge', aCreation(world))),
    );

    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(pledgesIn(world)).toHaveLength(1);
  });

  test('stays one record when two bodies come at once with one key: one is taken, the other refused', async () => {
    const world = await aWorld();
    const other = {
      ...aCreation(world),
      body: aPledgeBody(world.parties.state, { title: 'Other' }),
    };

    const answers = await Promise.all([
      world.call('createPledge', aCreation(world)),
      world.call('createPledge', other),
    ]);

    expect(answers.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([
      201, 422,
    ]);
    expect(pledgesIn(world)).toHaveLength(1);
  });

  test('makes no twin after the stored answer has expired, but says that it was there before', async () => {
    const world = await aWorld();
    const expiring = { ...world.table, get: world.table.get };
    await world.call('createPledge', aCreation(world));
    const forgotten = world.table.items().find(({ PK }) => PK.startsWith('IDEM#persona-state'));
    await expiring.transact([{ delete: { PK: forgotten?.PK ?? '', SK: forgotten?.SK ?? '' } }]);

    const again = await world.call('createPledge', aCreation(world));

    expect(again.status).toBe(409);
    expect(pledgesIn(world)).toHaveLength(1);
  });

  test('keeps its stored answer for thirty days', async () => {
    const world = await aWorld();
    await world.call('createPledge', aCreation(world));

    const stored = world.table.items().find(({ PK }) => PK.startsWith('IDEM#persona-state'));

    const made = Date.parse(world.dependencies.now()) / 1000;
    expect(Math.round((Number(stored?.['ttl']) - made) / 86_400)).toBe(30);
  });

  test('of a step replays the step, though the version has moved on', async () => {
    const world = await aWorld();
    const { body } = await world.call('createPledge', aCreation(world));
    const step: Call = {
      as: 'officer',
      path: { id: body.id },
      body: {},
      headers: { ...key, 'if-match': '"v1"' },
    };
    const first = await world.call('acceptPledge', step);

    const again = await world.call('acceptPledge', step);

    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  test('belongs to whoever sent it: another person may use the same key', async () => {
    const world = await aWorld();
    const first = await world.call('createPledge', aCreation(world));

    const other = await world.call('createPledge', {
      as: 'otherState',
      body: aPledgeBody(world.parties.otherState),
      headers: key,
    });

    expect(other.status).toBe(201);
    expect(other.body.id).not.toBe(first.body.id);
  });

  test('is not replayed to someone whose right was taken away meanwhile', async () => {
    const world = await aWorld();
    await world.call('createPledge', aCreation(world));
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'persona-state' },
      body: { role: 'representative', partyId: world.parties.otherState },
    });

    const again = await world.call('createPledge', aCreation(world));

    expect(again.status).toBe(403);
  });

  test('of a step is not replayed to someone whose right was taken away meanwhile', async () => {
    const world = await aWorld();
    const { body } = await world.call('createPledge', aCreation(world));
    const step: Call = {
      as: 'state',
      path: { id: body.id },
      body: {},
      headers: { ...key, 'if-match': '"v1"' },
    };
    await world.call('withdrawPledge', step);
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'persona-state' },
      body: { role: 'representative', partyId: world.parties.otherState },
    });

    const again = await world.call('withdrawPledge', step);

    expect(again.status).toBe(404);
  });

  test('that was refused is not stored: corrected, it may keep its key', async () => {
    const world = await aWorld();
    const refused = await world.call('createPledge', {
      ...aCreation(world),
      body: aPledgeBody(world.parties.state, { title: '' }),
    });

    const corrected = await world.call('createPledge', aCreation(world));

    expect([refused.status, corrected.status]).toEqual([422, 201]);
  });
});
