import { describe, expect, test } from 'vitest';

import { aProposal, moved } from '#tests/support/matches';
import { aWorld, type Call, type World } from '#tests/support/world';

const second: Call = { claims: { sub: 'officer-two' } };

/** Two officers, of whom the first proposed a match. */
const aCase = async () => {
  const world = await aWorld();
  await grantSecond(world, { role: 'secretariat', name: 'Second desk' });
  const { id } = await aProposal(world);
  return { world, id };
};

const grantSecond = ({ call }: World, body: object) =>
  call('putUser', { as: 'administrator', path: { sub: 'officer-two' }, body });

const read = async ({ call }: World, id: string, by: Call = { as: 'officer' }) =>
  (await call('getMatchCase', { ...by, path: { id } })).body;

const change = async (world: World, id: string, by: Call, body: object) => {
  const { version } = await read(world, id);
  const headers = { 'if-match': `"v${version}"` };
  return world.call('editMatchCase', { ...by, path: { id }, body, headers });
};

const lists = async ({ call, settle }: World, by: Call) => {
  await settle();
  const { body } = await call('getToday', by);
  return body.matches.more.map(({ list }: { list: string }) => list);
};

const officer: Call = { as: 'officer' };

describe('the officer of a match', () => {
  test('is whoever proposed it', async () => {
    const { world, id } = await aCase();

    expect(await read(world, id)).toMatchObject({
      officer: 'persona-officer',
      standIn: null,
      isUnowned: false,
      handedOverAt: null,
    });
    expect((await read(world, id)).officers).toContainEqual({
      sub: 'officer-two',
      name: 'Second desk',
    });
  });

  test('hands it over with a note, and the next is told until they take it over', async () => {
    const { world, id } = await aCase();
    const note = 'The State asked for a date in spring.';

    const handed = await change(world, id, officer, {
      officer: 'officer-two',
      standIn: 'persona-officer',
      note,
    });
    expect(handed.status).toBe(200);
    expect(await lists(world, second)).toEqual(['handOvers']);
    expect(await lists(world, officer)).toEqual([]);
    const { body } = await world.call('getToday', second);
    expect(body.matches.more[0].items).toMatchObject([{ id, note }]);

    await change(world, id, second, { officer: 'officer-two', standIn: 'persona-officer', note });

    expect(await read(world, id)).toMatchObject({ handedOverAt: null, note });
    expect(await lists(world, second)).toEqual([]);
  });

  test('who leaves leaves no match without somebody being told', async () => {
    const { world, id } = await aCase();
    await change(world, id, officer, { officer: 'officer-two' });
    expect(await lists(world, officer)).toEqual([]);

    await grantSecond(world, { role: 'secretariat', disabled: true });

    expect(await lists(world, officer)).toEqual(['unowned']);
    expect((await read(world, id)).isUnowned).toBe(true);
    await change(world, id, officer, { officer: 'persona-officer' });
    expect(await lists(world, officer)).toEqual([]);
  });

  test('is nobody who does not act for the Secretariat', async () => {
    const { world, id } = await aCase();

    const toState = await change(world, id, officer, {
      officer: 'persona-state',
      standIn: 'nobody',
    });

    expect(toState.status).toBe(422);
    expect(toState.body.errors).toMatchObject([
      { pointer: '/officer', code: 'noSuchOfficer' },
      { pointer: '/standIn', code: 'noSuchOfficer' },
    ]);
  });

  test('takes it over although the stand-in has left, and puts nobody in charge who has', async () => {
    const { world, id } = await aCase();
    await grantSecond(world, { role: 'secretariat', name: 'Second desk' });
    await change(world, id, officer, {
      officer: null,
      standIn: 'officer-two',
      note: 'Whoever has time',
    });
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'officer-two' },
      body: { role: 'reader', partyId: null },
      headers: { 'if-match': '"v1"' },
    });

    const taken = await change(world, id, officer, {
      officer: 'persona-officer',
      standIn: 'officer-two',
      note: 'Taken over',
    });
    const given = await change(world, id, officer, {
      officer: 'officer-two',
      standIn: 'officer-two',
      note: 'Given away',
    });

    expect([taken.status, taken.body.officer]).toEqual([200, 'persona-officer']);
    expect([given.status, given.body.errors]).toMatchObject([
      422,
      [{ pointer: '/officer', code: 'noSuchOfficer' }],
    ]);
  });

  test('is known to the Secretariat alone: no answer to a party tells of a change, not even by its tag', async () => {
    const { world, id } = await aCase();
    const seen = async () => {
      const texts = [];
      for (const route of [
        'getMatch',
        'getMatchExchange',
        'getMatchHistory',
        'getToday',
      ] as const) {
        const path = route === 'getToday' ? {} : { path: { id } };
        const { text, headers } = await world.call(route, { as: 'state', ...path });
        texts.push(text.replace(/"asOf":"[^"]*"/, ''), headers['etag']);
      }
      return texts;
    };
    await world.settle();
    const before = await seen();

    await change(world, id, officer, { officer: 'officer-two', note: 'A note to a colleague' });

    expect(await seen()).toEqual(before);
    for (const as of ['state', 'reader', 'administrator'] as const) {
      const { status } = await world.call('getMatchCase', { as, path: { id } });
      expect(status).toBe(as === 'administrator' ? 404 : 403);
    }
  });

  test('of a match that is over is asked of nobody', async () => {
    const { world, id } = await aCase();
    await change(world, id, officer, { officer: null });
    expect(await lists(world, officer)).toEqual(['unowned']);

    await moved(world, id, 'state', 'decline');

    expect(await lists(world, officer)).toEqual([]);
  });
});
