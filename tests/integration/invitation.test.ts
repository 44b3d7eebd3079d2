/** An operator's invitation, through the real function that answers `PUT /api/users/{sub}`. */
import { describe, expect, test } from 'vitest';

import { listOfficers, officersAmong } from '#functions/store/people/officers';
import { findActor } from '#functions/http/find-actor';
import { partiesRoutes } from '#functions/routes/parties';
import { admitMachine } from '#infra/deployment/admit-machine';
import { type CallFunction, invite, InvitationRefused } from '#infra/deployment/invite';
import { userKey } from '#shared/table/keys';
import { aWorld } from '#tests/support/world';
import { dispatch } from '#functions/http/dispatch';

const subOfAda = 'sub-of-ada';

const anOffice = async () => {
  const { call: callRoute, dependencies, table } = await aWorld();
  const handler = dispatch(dependencies, partiesRoutes(dependencies));
  const call: CallFunction = async (event) => {
    const { statusCode, body } = await handler(event as never, {} as never);
    return { statusCode: statusCode ?? 0, ...(body === undefined ? {} : { body }) };
  };
  const administrators: string[] = [];
  const failing = new Set<'table' | 'group'>();
  const directory = {
    account: async () => subOfAda,
    makeAdministrator: async (email: string) => {
      if (failing.has('group')) throw new Error('The user pool does not answer');
      administrators.push(email);
    },
  };
  const called: CallFunction = (event) =>
    failing.has('table') ? Promise.resolve({ statusCode: 503 }) : call(event);
  return {
    sub: subOfAda,
    administrators,
    failing,
    admit: (role: 'secretariat' | 'reader') =>
      admitMachine(called, { machine: 'nightly', clientId: 'client-of-nightly', role }),
    invite: (email = 'ada@example.org') =>
      invite({ directory, call: called }, { email, language: 'en' }),
    /** As an administrator registers them. */
    grant: (role: 'secretariat' | 'reader') =>
      callRoute('putUser', { as: 'administrator', path: { sub: subOfAda }, body: { role } }),
    /** As what the account signs in. */
    roleOf: async (of: string) => {
      const groups = administrators.length > 0 && of === subOfAda ? ['administrators'] : [];
      const actor = await findActor(table, { sub: of, 'cognito:groups': groups }, undefined);
      return actor.ok ? actor.value.role : null;
    },
    officers: async (of: string) =>
      [...(await listOfficers(table)), ...(await officersAmong(table, [of])).values()].filter(
        ({ id }) => id === of,
      ),
    grantOf: async (of: string) => table.get(userKey(of)),
  };
};

describe('a machine', () => {
  test('has the right of its role from the table, by the name of its client, and another one when it is repeated', async () => {
    const office = await anOffice();
    expect(await office.roleOf('client-of-nightly')).toBeNull();

    await office.admit('secretariat');
    expect(await office.roleOf('client-of-nightly')).toBe('secretariat');
    // Nobody puts it in charge of a match.
    expect(await office.officers('client-of-nightly')).toEqual([]);
    await office.admit('reader');

    expect(await office.roleOf('client-of-nightly')).toBe('reader');
    expect(await office.grantOf('client-of-nightly')).toMatchObject({
      user: { name: 'Machine: nightly', isMachine: true },
    });
  });

  test('is told where the table did not take it, and has no right then', async () => {
    const office = await anOffice();
    office.failing.add('table');

    await expect(office.admit('reader')).rejects.toThrow(InvitationRefused);
    expect(await office.roleOf('client-of-nightly')).toBeNull();
  });
});

describe('an invitation', () => {
  test('puts the account into the group, which is what the first administrator needs', async () => {
    const office = await anOffice();

    const sub = await office.invite();

    expect(office.administrators).toEqual(['ada@example.org']);
    expect(await office.grantOf(sub)).toMatchObject({ role: null, disabled: false });
    expect(await office.roleOf(sub)).toBe('administrator');
  });

  test.each(['secretariat', 'reader'] as const)(
    'takes back that they were a %s, since the table comes before the group',
    async (role) => {
      const office = await anOffice();
      await office.grant(role);

      const sub = await office.invite();

      expect(await office.roleOf(sub)).toBe('administrator');
    },
  );

  const before = [undefined, 'secretariat', 'reader'] as const;
  const cut = before.flatMap((had) =>
    (['table', 'group'] as const).map((place) => [had, place] as const),
  );
  test.each(cut)(
    'of who was %s, cut off at the %s, gives no new right, and repeating heals',
    async (had, place) => {
      const office = await anOffice();
      if (had) await office.grant(had);
      const held = await office.roleOf(office.sub);
      office.failing.add(place);

      await expect(office.invite()).rejects.toThrow(/[Ii]nvite again/);

      expect([null, held]).toContain(await office.roleOf(office.sub));
      office.failing.clear();
      await office.invite();
      expect(await office.roleOf(office.sub)).toBe('administrator');
    },
  );

  test('to what is no address says so before anything is done', async () => {
    const office = await anOffice();

    const refusal = office.invite('ada');

    await expect(refusal).rejects.toThrow(/no email address/);
    await expect(refusal).rejects.toBeInstanceOf(InvitationRefused);
    expect(office.administrators).toEqual([]);
  });
});
