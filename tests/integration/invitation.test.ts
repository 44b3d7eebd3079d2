/** An operator's invitation, through the real function that answers `PUT /api/users/{sub}`. */
import { describe, expect, test } from 'vitest';

import { findActor } from '#functions/http/find-actor';
import { dispatch } from '#functions/http/http-handler';
import { partiesRoutes } from '#functions/routes/parties';
import {
  type Call,
  type Invitation,
  invite,
  InvitationRefused,
} from '#infra/deployment/invitation';
import { userKey } from '#shared/table/keys';
import { aWorld } from '#tests/support/world';

const anOffice = async () => {
  const { dependencies, table, parties } = await aWorld();
  const handler = dispatch(dependencies, partiesRoutes(dependencies));
  const call: Call = async (event) => {
    const { statusCode, body } = await handler(event as never, {} as never);
    return { statusCode: statusCode ?? 0, ...(body === undefined ? {} : { body }) };
  };
  const administrators: string[] = [];
  const directory = {
    account: async (email: string) => `sub-of-${email.split('@')[0]}`,
    makeAdministrator: async (email: string) => void administrators.push(email),
  };
  return {
    parties,
    administrators,
    invite: (invitation: Partial<Invitation>) =>
      invite(
        { directory, call },
        { email: 'ada@example.org', role: 'reader', partyId: undefined, ...invitation },
      ),
    roleOf: async (sub: string) => {
      const actor = await findActor(
        table,
        { sub, 'cognito:groups': ['administrators'] },
        undefined,
      );
      return actor.ok ? actor.value.role : null;
    },
    grantOf: async (sub: string) => table.get(userKey(sub)),
  };
};

describe('an invitation', () => {
  test.each(['secretariat', 'reader'] as const)(
    'of a %s gives the right with the account',
    async (role) => {
      const office = await anOffice();

      const sub = await office.invite({ role });

      expect(await office.grantOf(sub)).toMatchObject({ role, partyId: null });
    },
  );

  test('of a representative names the party, and the same again changes nothing but the version', async () => {
    const office = await anOffice();
    const invitation = { role: 'representative', partyId: office.parties.state } as const;

    await office.invite(invitation);
    const sub = await office.invite(invitation);

    expect(await office.grantOf(sub)).toMatchObject(invitation);
  });

  test('of an administrator puts the account into the group, which is what the first one needs', async () => {
    const office = await anOffice();

    const sub = await office.invite({ role: 'administrator' });

    expect(office.administrators).toEqual(['ada@example.org']);
    expect(await office.grantOf(sub)).toMatchObject({ role: null, disabled: false });
  });

  test.each(['secretariat', 'reader'] as const)(
    'of an administrator takes back that they were a %s, since the table comes before the group',
    async (role) => {
      const office = await anOffice();
      await office.invite({ role });

      const sub = await office.invite({ role: 'administrator' });

      expect(await office.roleOf(sub)).toBe('administrator');
    },
  );

  test.each([
    [{ email: 'ada' }, /no email address/],
    [{ role: 'representative' }, /add --party/],
    [{ role: 'reader', partyId: 'abcdefghjkmnpqrs' }, /leave out --party/],
    [{ role: 'representative', partyId: 'abcdefghjkmnpqrs' }, /its right is as it was/],
  ] as const)('that cannot hold says what to do: %#', async (wrong, words) => {
    const office = await anOffice();

    const refusal = office.invite(wrong);

    await expect(refusal).rejects.toThrow(words);
    await expect(refusal).rejects.toBeInstanceOf(InvitationRefused);
  });
});
