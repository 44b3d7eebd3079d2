import { describe, expect, test } from 'vitest';

import { operations } from '#shared/contract/operations';
import { type RouteId, routes } from '#shared/contract/routes';
import { aPledgeBody } from '#tests/support/submissions';
import { digestOfTable } from '#tests/support/table-digest';
import { aWorld, type Call, type Persona, type World } from '#tests/support/world';

const administrator = (sub: string, groups: readonly string[] = ['administrators']): Call => ({
  claims: { sub, 'cognito:groups': groups },
});

const grant = (world: World, by: Call, sub: string, body: object) =>
  world.call('putUser', { ...by, path: { sub }, body });

const roleOf = async (world: World, caller: Call): Promise<string | number> => {
  const { status, body } = await world.call('getMe', caller);
  return status === 200 ? body.role : status;
};

const [one, other] = [administrator('one'), administrator('other')];

describe('the right of an administrator', () => {
  test.each([
    ['another role', { role: 'reader', partyId: null }],
    ['nothing at all', { role: null, disabled: true }],
    ['what they have', { role: null }],
  ])('is not changed by themselves, to %s', async (_, body) => {
    const world = await aWorld();
    const digest = digestOfTable(world.table);

    const answer = await grant(world, one, 'one', body);

    expect(answer.status).toBe(409);
    expect(answer.body.detail).toContain('Ask another administrator');
    expect(await roleOf(world, one)).toBe('administrator');
    expect(digestOfTable(world.table)).toBe(digest);
  });

  test('is taken by another administrator, whatever the groups say, and given back', async () => {
    const world = await aWorld();

    const taken = await grant(world, one, 'other', { role: 'reader', partyId: null });
    const role = await roleOf(world, other);
    const again = await grant(world, other, 'one', { role: 'reader' });
    const returned = await grant(world, one, 'other', { role: null });

    expect([taken.status, role, again.status, returned.status]).toEqual([200, 'reader', 403, 200]);
    expect(await roleOf(world, other)).toBe('administrator');
  });

  test('comes back after a disabled one is enabled, and takes nobody’s place who has no group', async () => {
    const world = await aWorld();

    await grant(world, one, 'other', { role: null, disabled: true });
    expect(await roleOf(world, other)).toBe(403);
    await grant(world, one, 'other', { role: null });
    expect(await roleOf(world, other)).toBe('administrator');
    await grant(world, one, 'persona-reader', { role: null });
    expect(await roleOf(world, { as: 'reader' })).toBe(403);
  });

  test.each([2, 3, 7])(
    'stays with somebody when %i take away each other’s at once',
    async (count) => {
      const world = await aWorld();
      const everyone = Array.from({ length: count }, (_, index) =>
        administrator(`person-${index}`),
      );

      await Promise.all(
        everyone.map((by, index) =>
          grant(world, by, `person-${(index + 1) % count}`, { role: 'reader' }),
        ),
      );

      const roles = await Promise.all(everyone.map((caller) => roleOf(world, caller)));
      expect(roles).toContain('administrator');
      expect(roles).toContain('reader');
    },
  );

  test.each([
    [['x,administrators']],
    [['x administrators y']],
    [['administrators x', 'y']],
    [['administrators]', 'x']],
    [['Administrators']],
    [[]],
  ])('is not in the groups %j', async (groups) => {
    expect(await roleOf(await aWorld(), administrator('one', groups))).toBe(403);
  });

  test.each([[['administrators']], [['x', 'administrators']], [['administrators', 'x,y', 'a b']]])(
    'is in the groups %j',
    async (groups) => {
      expect(await roleOf(await aWorld(), administrator('one', groups))).toBe('administrator');
    },
  );

  test('is in a flattened claim only where it is the only name, if the token does not tell', async () => {
    const world = await aWorld();
    const flattened = (groups: string): Call => ({
      ...administrator('one'),
      claims: { sub: 'one', 'cognito:groups': groups },
    });

    expect(await roleOf(world, flattened('[administrators]'))).toBe('administrator');
    expect(await roleOf(world, flattened('[x administrators]'))).toBe(403);
  });
});

describe('whom a token names', () => {
  test.each([
    '',
    '.',
    '..',
    'a b',
    'x'.repeat(129),
    'x'.repeat(2049),
    'ж'.repeat(5000),
    '__proto__',
  ])('by an impossible name (%#) is nobody here, on every route', async (sub) => {
    const world = await aWorld();
    const closed = (Object.keys(routes) as RouteId[]).filter(
      (route) => routes[route].access !== 'public',
    );

    for (const route of closed) {
      const { status, body } = await world.call(route, { ...administrator(sub), body: {} });
      expect([route, status, body.type]).toEqual([route, 403, '/problems#forbidden']);
    }
    expect(world.logged).toEqual([]);
  });
});

describe('an answer that was stored', () => {
  const key = { 'idempotency-key': 'one-and-the-same-key' };
  const move = (world: World, sub: string, partyId: string | null, role = 'representative') =>
    grant(world, { as: 'administrator' }, sub, { role, partyId });

  test.each([
    ['another party', 'representative', 422],
    ['the Secretariat', 'secretariat', 422],
  ])('to a party is not repeated to somebody who moved to %s', async (_, role, status) => {
    const world = await aWorld();
    const { state, otherState } = world.parties;
    const creation: Call = {
      as: 'state',
      body: aPledgeBody('', { partyId: undefined }),
      headers: key,
    };
    const first = await world.call('createPledge', creation);
    await move(world, 'persona-state', role === 'representative' ? otherState : null, role);

    const again = await world.call('createPledge', creation);

    expect(first.body.party.id).toBe(state);
    expect(again.status).toBe(status);
    expect(again.text).not.toContain(first.body.id);
    expect(again.headers['idempotent-replayed']).toBeUndefined();
  });

  test('is repeated to somebody who was moved away and back', async () => {
    const world = await aWorld();
    const { state, otherState } = world.parties;
    const creation: Call = { as: 'state', body: aPledgeBody(''), headers: key };
    const body = { ...aPledgeBody('', { partyId: undefined }) };
    const first = await world.call('createPledge', { ...creation, body });
    await move(world, 'persona-state', otherState);
    await move(world, 'persona-state', state);

    const again = await world.call('createPledge', { ...creation, body });

    expect(again.text).toBe(first.text);
  });

  test('to an officer is not repeated to an officer who became an administrator', async () => {
    const world = await aWorld();
    const officer: Call = {
      claims: { sub: 'persona-officer', 'cognito:groups': ['administrators'] },
      body: { name: 'Synthetic Network', type: 'legal', country: 'XA' },
      headers: key,
    };
    await world.call('createParty', officer);
    await grant(world, one, 'persona-officer', { role: null });

    expect((await world.call('createParty', officer)).body.type).toBe('/problems#keyReused');
  });
});

describe('whoever may not do a thing at all', () => {
  const forWhom: Partial<Record<RouteId, readonly Persona[]>> = {
    createPledge: ['reader', 'administrator'],
    createOffer: ['reader', 'administrator'],
    previewPledge: ['reader', 'administrator'],
    previewOffer: ['reader', 'administrator'],
    proposeAllocation: ['state', 'reader', 'administrator'],
    proposeMatch: ['state', 'reader', 'administrator'],
    createParty: ['state', 'reader'],
    putUser: ['state', 'officer', 'reader'],
    invitePerson: ['state', 'reader'],
    importRecords: ['state', 'reader', 'administrator'],
    freezeReport: ['state', 'reader', 'administrator'],
    importSheet: ['reader', 'administrator'],
    startGeneration: ['state', 'reader'],
    verify: ['state', 'reader'],
  };

  test.each(Object.entries(forWhom) as [RouteId, readonly Persona[]][])(
    'is told so before anything of %s is read',
    async (route, personas) => {
      const world = await aWorld();
      const path = route === 'putUser' ? { sub: 'a' } : undefined;
      for (const as of personas)
        for (const rawBody of ['', '{', '{"planet": 1}', '[]'])
          for (const headers of [{}, { 'idempotency-key': undefined }]) {
            const answer = await world.call(route, {
              as,
              rawBody,
              headers,
              ...(path ? { path } : {}),
            });
            expect([answer.status, answer.body.type]).toEqual([403, '/problems#forbidden']);
          }
    },
  );

  test('counts every route that makes something without naming a record', () => {
    const makes = (Object.keys(routes) as RouteId[]).filter(
      (id) =>
        routes[id].method === 'POST' && routes[id].access !== 'read' && !('path' in operations[id]),
    );

    expect(Object.keys(forWhom).toSorted()).toEqual(
      [...makes, 'putUser', 'invitePerson'].toSorted(),
    );
  });
});
