/** Who invites whom, what a removal does at once, and what of a person is told to nobody. */
import { describe, expect, test } from 'vitest';

import { mostInvitationsInADay } from '#shared/contract/operations/person-operations';
import { hourlyRun } from '#tests/support/hourly-run';
import { digestOfItems, digestOfTable } from '#tests/support/table-digest';
import { aWorld, type Call, managesMembers, type Persona, type World } from '#tests/support/world';

const address = 'canary.4f1d@example.org';

const invite = (world: World, as: Persona, body: object, more: Partial<Call> = {}) =>
  world.call('invitePerson', {
    as,
    body: { email: address, language: 'fr', name: 'A desk', ...body },
    ...more,
  });

const signedInAs = (sub: string): Call => ({ claims: { sub } });
const roleOf = async (world: World, sub: string): Promise<string | number> => {
  const { status, body } = await world.call('getMe', signedInAs(sub));
  return status === 200 ? body.role : status;
};
const list = async (world: World, as: Persona, query: Record<string, string> = {}) =>
  (await world.call('listPeople', { as, query })).body.items as readonly Record<string, unknown>[];
const step = (
  world: World,
  as: Persona,
  route: 'removePerson' | 'restorePerson' | 'resetSecondFactor',
  sub: string,
) => world.call(route, { as, path: { sub }, body: {} });

const usersIn = (world: World) => world.table.items().filter(({ PK }) => /^(AUD#)?USER#/.test(PK));

/** Whose right is what, with its history; how often somebody invited is no part of it. */
const digestOfUsers = (world: World): string => digestOfItems(usersIn(world));

const anInvitedReader = async (): Promise<{ world: World; sub: string }> => {
  const world = await aWorld();
  const { body } = await invite(world, 'officer', { role: 'reader' });
  return { world, sub: body.sub };
};

describe('an invitation', () => {
  test('makes an account, a right that holds at the next call, and an entry in the audit', async () => {
    const { world, sub } = await anInvitedReader();

    expect(await roleOf(world, sub)).toBe('reader');
    expect(world.accounts.sent).toEqual([`fr ${address}`]);
    expect(await list(world, 'officer')).toContainEqual({
      sub,
      version: 1,
      name: 'A desk',
      role: 'reader',
      partyId: null,
      partyName: null,
      countries: [],
      duty: null,
      managesMembers: false,
      state: 'active',
      invitedAt: expect.any(String),
      isYou: false,
    });
    const [entry] = world.table.items().filter(({ PK }) => PK === `AUD#USER#${sub}`);
    expect(entry?.['entry']).toMatchObject({ action: 'invite', actor: { role: 'secretariat' } });
  });

  test('that is sent again changes nothing, makes no second account, and goes out again until they have signed in', async () => {
    const { world } = await anInvitedReader();
    const before = digestOfUsers(world);

    await invite(world, 'officer', { role: 'reader', email: address.toUpperCase() });
    world.accounts.kept[0]!.hasSignedIn = true;
    await invite(world, 'officer', { role: 'reader' });

    expect(digestOfUsers(world)).toBe(before);
    expect(world.accounts.kept).toHaveLength(1);
    expect(world.accounts.sent).toEqual([`fr ${address}`, `again ${address}`]);
  });

  test('of the same address to another role changes the right', async () => {
    const { world, sub } = await anInvitedReader();

    await invite(world, 'officer', { role: 'representative', partyId: world.parties.state });

    expect(await roleOf(world, sub)).toBe('representative');
    expect(world.accounts.kept).toHaveLength(1);
  });

  test.each([
    ['officer', { role: 'secretariat' }],
    ['officer', { role: 'administrator' }],
    ['memberManager', { role: 'reader' }],
    ['memberManager', { role: 'secretariat' }],
    ['memberManager', { role: 'administrator' }],
  ] as const)('of %s to %o is refused, and makes no account', async (as, body) => {
    const world = await aWorld();
    await managesMembers(world);
    const before = digestOfTable(world.table);

    const { status } = await invite(world, as, body);

    expect(status).toBe(403);
    expect(world.accounts.kept).toEqual([]);
    expect(digestOfTable(world.table)).toBe(before);
  });

  test('into another party is refused to who manages a party’s people, and allowed into their own', async () => {
    const world = await aWorld();
    await managesMembers(world);
    const into = (partyId: string) =>
      invite(world, 'memberManager', { role: 'representative', partyId, duty: 'submitter' });

    expect((await into(world.parties.otherState)).status).toBe(403);
    expect(world.accounts.kept).toEqual([]);
    expect((await into(world.parties.state)).status).toBe(200);
  });

  test('takes nobody away from those who manage them, and tells a party’s people no more than to ask the Secretariat', async () => {
    const world = await aWorld();
    await managesMembers(world);
    await invite(world, 'administrator', { role: 'secretariat' });
    const before = digestOfUsers(world);

    const byOfficer = await invite(world, 'officer', { role: 'reader' });
    const byParty = () =>
      invite(world, 'memberManager', { role: 'representative', partyId: world.parties.state });
    const ofOfficer = await byParty();
    await invite(world, 'administrator', { role: 'reader' });
    const ofReader = await byParty();

    expect([byOfficer.status, ofOfficer.status]).toEqual([409, 409]);
    expect(byOfficer.body.reason).toEqual({ code: 'invitedByOthers' });
    expect(ofOfficer.body.detail).toBe('You cannot invite this address. Ask the Secretariat.');
    expect({ ...ofReader.body, instance: '' }).toEqual({ ...ofOfficer.body, instance: '' });
    expect(before).not.toBe(digestOfUsers(world));
  });

  test('of an officer takes no administrator of the groups away, whom the table does not know', async () => {
    const world = await aWorld();
    const made = await world.accounts.create(address, 'en');
    world.accounts.administrators.add(made.ok ? made.value.sub : '');

    expect((await invite(world, 'officer', { role: 'reader' })).status).toBe(409);
    expect((await invite(world, 'administrator', { role: 'reader' })).status).toBe(200);
  });

  test.each([
    ['a party that is none', { role: 'representative', partyId: '0'.repeat(16) }, '/partyId'],
    ['no party', { role: 'representative' }, '/partyId'],
    ['no countries', { role: 'countryReader' }, '/countries'],
    ['members that no reader has', { role: 'reader', managesMembers: true }, '/managesMembers'],
    ['no address', { role: 'reader', email: 'nobody' }, '/email'],
  ])('with %s says where it is wrong, and makes no account', async (_, body, pointer) => {
    const world = await aWorld();

    const answer = await invite(world, 'officer', body);

    expect([answer.status, answer.body.errors[0].pointer]).toEqual([422, pointer]);
    expect(world.accounts.kept).toEqual([]);
  });
});

describe('how much one person invites in a day', () => {
  test('is limited before any mail goes or account is asked for, however many go at once, until the next day', async () => {
    let at = '2026-03-01T23:00:00.000Z';
    const world = await aWorld(undefined, 'made_up', { now: () => at });
    const one = (number: number) =>
      invite(world, 'officer', { role: 'reader', email: `desk-${number}@example.org` });

    const answers = await Promise.all(
      Array.from({ length: mostInvitationsInADay + 10 }, (_, number) => one(number)),
    );

    expect(world.accounts.sent.length).toBeLessThanOrEqual(mostInvitationsInADay);
    expect(answers.filter(({ status }) => status === 200)).not.toEqual([]);
    expect(answers.filter(({ status }) => ![200, 429, 503].includes(status))).toEqual([]);
    for (let more = 0; (await one(100 + more)).status === 200; more += 1);
    expect(world.accounts.sent).toHaveLength(mostInvitationsInADay);
    at = '2026-03-02T00:00:00.000Z';
    expect((await one(99)).status).toBe(200);
  });

  test('counts what was refused as well, so that nobody tries out who acts here', async () => {
    const world = await aWorld();
    await managesMembers(world);
    const mine = { role: 'representative', partyId: world.parties.state };
    await invite(world, 'administrator', { role: 'reader' });

    for (let number = 1; number <= mostInvitationsInADay; number += 1)
      expect((await invite(world, 'memberManager', mine)).status).toBe(409);
    const answer = await invite(world, 'memberManager', mine);

    expect([answer.status, answer.headers['retry-after']]).toEqual([429, expect.any(String)]);
    expect((await invite(world, 'officer', { role: 'reader' })).status).toBe(200);
  });
});

describe('a removal', () => {
  test('acts on the next call, though the token holds, and shuts the account out', async () => {
    const { world, sub } = await anInvitedReader();
    expect((await world.call('listRecords', signedInAs(sub))).status).toBe(200);

    const { body } = await step(world, 'officer', 'removePerson', sub);

    expect((await world.call('listRecords', signedInAs(sub))).status).toBe(403);
    expect(body.state).toBe('removed');
    expect(world.accounts.kept[0]?.isShutOut).toBe(true);
  });

  test('is undone with the right that was there, and both are done once however often they are asked', async () => {
    const { world, sub } = await anInvitedReader();

    await step(world, 'officer', 'removePerson', sub);
    const removed = digestOfItems(usersIn(world));
    await step(world, 'officer', 'removePerson', sub);
    expect(digestOfItems(usersIn(world))).toBe(removed);
    await step(world, 'officer', 'restorePerson', sub);

    expect(await roleOf(world, sub)).toBe('reader');
    expect(world.accounts.kept[0]?.isShutOut).toBe(false);
  });

  test('is nobody’s own: the last administrator stays', async () => {
    const world = await aWorld();
    const { body } = await invite(world, 'administrator', { role: 'administrator' });
    const own = await world.call('removePerson', {
      ...signedInAs(body.sub),
      path: { sub: body.sub },
      body: {},
    });

    expect([own.status, await roleOf(world, body.sub)]).toEqual([409, 'administrator']);
  });

  test('of each other by two administrators at once leaves one of them', async () => {
    const world = await aWorld();
    const [one, other] = await Promise.all(
      ['one@example.org', 'other@example.org'].map(async (email) => {
        const { body } = await invite(world, 'administrator', { role: 'administrator', email });
        return body.sub as string;
      }),
    );
    const remove = (by = '', sub = '') =>
      world.call('removePerson', { ...signedInAs(by), path: { sub }, body: {} });

    await Promise.all([remove(one, other), remove(other, one)]);

    const roles = [await roleOf(world, one!), await roleOf(world, other!)];
    expect(new Set(roles)).toEqual(new Set([403, 'administrator']));
  });
});

describe('who manages the people of a party', () => {
  const ofState = async () => {
    const world = await aWorld();
    await managesMembers(world);
    await world.settle();
    return world;
  };

  test('sees its own people alone, whatever party they ask for', async () => {
    const world = await ofState();

    const [own, asked] = [
      await list(world, 'memberManager'),
      await list(world, 'memberManager', { party: world.parties.otherState }),
    ];

    expect(new Set(own.map(({ sub }) => sub))).toEqual(
      new Set(['persona-memberManager', 'persona-state']),
    );
    expect(asked).toEqual([]);
  });

  test.each(['persona-officer', 'persona-otherState', 'persona-reader', 'nobody'])(
    'is told nothing of %s, and can do nothing to them',
    async (sub) => {
      const world = await ofState();
      const before = digestOfTable(world.table);

      const statuses = await Promise.all([
        ...(['removePerson', 'restorePerson', 'resetSecondFactor'] as const).map(
          async (route) => (await step(world, 'memberManager', route, sub)).status,
        ),
        world
          .call('changePerson', {
            as: 'memberManager',
            path: { sub },
            headers: { 'if-match': '"v1"' },
            body: { name: 'x', role: 'representative', partyId: world.parties.state },
          })
          .then(({ status }) => status),
      ]);

      expect(statuses).toEqual([404, 404, 404, 404]);
      expect(digestOfTable(world.table)).toBe(before);
    },
  );

  test('changes a duty, hands the management on, and may do nothing more once it is taken', async () => {
    const world = await ofState();
    const body = { name: 'A colleague', role: 'representative', partyId: world.parties.state };
    const change = (as: Persona, sub: string, more: object) =>
      world.call('changePerson', {
        as,
        path: { sub },
        body: { ...body, ...more },
        headers: { 'if-match': '"v1"' },
      });

    const given = await change('memberManager', 'persona-state', {
      duty: 'approver',
      managesMembers: true,
    });
    const taken = await change('state', 'persona-memberManager', {});

    expect(given.body).toMatchObject({ duty: 'approver', managesMembers: true });
    expect(taken.status).toBe(200);
    expect((await world.call('listPeople', { as: 'memberManager' })).status).toBe(403);
  });
});

test('of two who change one person from the same version, the second is told that it is another now', async () => {
  const { world, sub } = await anInvitedReader();
  const change = (as: Persona, name: string) =>
    world.call('changePerson', {
      as,
      path: { sub },
      body: { name, role: 'reader' },
      headers: { 'if-match': '"v1"' },
    });

  const first = await change('officer', 'Desk one');
  const second = await change('administrator', 'Desk two');

  expect([first.status, first.headers['etag']]).toEqual([200, expect.stringMatching(/^"v2/)]);
  expect([second.status, second.headers['etag']]).toEqual([412, '"v2"']);
  expect(await list(world, 'officer')).toContainEqual(
    expect.objectContaining({ sub, name: 'Desk one', version: 2 }),
  );
});

test('an officer sees and manages representatives and readers, and no officer or administrator', async () => {
  const world = await aWorld();
  await invite(world, 'administrator', { role: 'administrator' });

  const roles = new Set((await list(world, 'officer')).map(({ role }) => role));
  const all = new Set((await list(world, 'administrator')).map(({ role }) => role));

  expect(roles).toEqual(new Set(['reader', 'representative']));
  expect(all).toEqual(new Set(['administrator', 'reader', 'representative', 'secretariat']));
  expect((await step(world, 'officer', 'removePerson', 'invited-1')).status).toBe(404);
});

test('whoever was registered before there was a list comes into it by the hourly run, with their right as it was', async () => {
  const world = await aWorld();
  const stored = world.table.items().find(({ PK }) => PK === 'USER#persona-reader');
  const { kindKey: _kind, partyKey: _party, updatedKey: _updated, ...older } = stored!;
  await world.table.put(older);
  await world.settle();
  expect((await list(world, 'officer')).map(({ sub }) => sub)).not.toContain('persona-reader');

  await hourlyRun(world);

  expect((await list(world, 'officer')).map(({ sub }) => sub)).toContain('persona-reader');
  expect(world.logged.join()).not.toContain('driftFound');
  expect(await roleOf(world, 'persona-reader')).toBe('reader');
});

test('pages go on where the one before ended, and a cursor serves nobody else', async () => {
  const world = await aWorld();
  const first = await world.call('listPeople', { as: 'officer', query: { limit: '3' } });
  const cursor = first.body.next as string;

  const second = await world.call('listPeople', { as: 'officer', query: { limit: '3', cursor } });
  const foreign = await world.call('listPeople', { as: 'administrator', query: { cursor } });

  const subs = [...first.body.items, ...second.body.items].map(({ sub }) => sub as string);
  expect(new Set(subs).size).toBe(4);
  expect(foreign.status).toBe(400);
});

describe('a lost second factor', () => {
  test('is forgotten at the identity provider, and the role stays', async () => {
    const { world, sub } = await anInvitedReader();

    const { status } = await step(world, 'officer', 'resetSecondFactor', sub);

    expect([status, await roleOf(world, sub)]).toEqual([200, 'reader']);
    expect(world.accounts.kept[0]?.hasSecondFactor).toBe(false);
    const entries = world.table.items().filter(({ PK }) => PK === `AUD#USER#${sub}`);
    expect(entries.at(-1)?.['entry']).toMatchObject({ action: 'resetSecondFactor' });
  });

  test('of somebody who was removed, or has no account, says what to do and changes nothing', async () => {
    const { world, sub } = await anInvitedReader();
    await step(world, 'officer', 'removePerson', sub);
    await world.call('putUser', {
      as: 'administrator',
      path: { sub: 'elsewhere' },
      body: { role: 'reader' },
    });

    const before = digestOfTable(world.table);
    const ofRemoved = await step(world, 'officer', 'resetSecondFactor', sub);
    const ofNobody = await step(world, 'officer', 'resetSecondFactor', 'elsewhere');

    expect([ofRemoved.status, ofRemoved.body.detail]).toEqual([
      409,
      expect.stringContaining('Restore'),
    ]);
    expect([ofNobody.status, ofNobody.body.detail]).toEqual([
      409,
      expect.stringContaining('Invite'),
    ]);
    expect(digestOfTable(world.table)).toBe(before);
  });
});

test('the address is in no item of the table, no answer and no line of the log', async () => {
  const { world, sub } = await anInvitedReader();
  const answers = [
    await invite(world, 'officer', { role: 'reader', partyId: 'x' }),
    await invite(world, 'officer', { role: 'representative', partyId: world.parties.state }),
    await invite(world, 'state', { role: 'reader' }),
    await world.call('listPeople', { as: 'administrator' }),
    await step(world, 'officer', 'removePerson', sub),
  ];

  const told = [...answers.map(({ text }) => text), ...world.logged].join('\n');
  expect(told).not.toContain('canary');
  expect(JSON.stringify(world.table.items())).not.toContain('canary');
});
