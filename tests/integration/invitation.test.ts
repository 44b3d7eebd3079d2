/** An operator's invitation, through the real function that answers `PUT /api/users/{sub}`. */
import { describe, expect, test } from 'vitest';

import { findActor } from '#functions/http/find-actor';
import { partiesRoutes } from '#functions/routes/parties';
import type { Invitation } from '#infra/deployment/invitation';
import { type CallFunction, invite, InvitationRefused } from '#infra/deployment/invite';
import { userKey } from '#shared/table/keys';
import { aWorld } from '#tests/support/world';
import { dispatch } from '#functions/http/dispatch';

const anOffice = async () => {
  const { dependencies, table, parties } = await aWorld();
  const handler = dispatch(dependencies, partiesRoutes(dependencies));
  const call: CallFunction = async (event) => {
    const { statusCode, body } = await handler(event as never, {} as never);
    return { statusCode: statusCode ?? 0, ...(body === undefined ? {} : { body }) };
  };
  const subOf = (email: string) => `sub-of-${email.split('@')[0]}`;
  const administrators: string[] = [];
  const failing = new Set<'table' | 'group'>();
  const directory = {
    account: async (email: string) => subOf(email),
    makeAdministrator: async (email: string) => {
      if (failing.has('group')) throw new Error('The user pool does not answer');
      administrators.push(email);
    },
    leaveAdministrators: async (email: string) => {
      if (failing.has('group')) throw new Error('The user pool does not answer');
      if (administrators.includes(email)) administrators.splice(administrators.indexOf(email), 1);
    },
  };
  const called: CallFunction = (event) =>
    failing.has('table') ? Promise.resolve({ statusCode: 503 }) : call(event);
  return {
    parties,
    administrators,
    failing,
    subOf,
    invite: (invitation: Partial<Invitation>) =>
      invite(
        { directory, call: called },
        { email: 'ada@example.org', role: 'reader', partyId: undefined, ...invitation },
      ),
    /** As what the account signs in. */
    roleOf: async (sub: string) => {
      const groups = administrators.some((email) => subOf(email) === sub) ? ['administrators'] : [];
      const actor = await findActor(table, { sub, 'cognito:groups': groups }, undefined);
      return actor.ok ? actor.value.role : null;
    },
    grantOf: async (sub: string) => table.get(userKey(sub)),
    takeBack: async (sub: string) => {
      const item = await table.get(userKey(sub));
      const user = { ...(item?.['user'] as object), role: null, partyId: null };
      await table.put({ ...item, ...userKey(sub), user });
    },
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

  test.each([
    [{ role: 'countryReader', countries: ['XA', 'XB'] }, { countries: ['XA', 'XB'] }],
    [{ role: 'representative', duty: 'submitter' }, { duty: 'submitter' }],
  ] as const)('notes what comes with the right: %j', async (invitation, noted) => {
    const office = await anOffice();
    const partyId = invitation.role === 'representative' ? office.parties.state : undefined;

    const sub = await office.invite({ ...invitation, partyId });

    expect((await office.grantOf(sub))?.['user']).toMatchObject(noted);
  });

  test.each([
    [{ role: 'countryReader' }, /--countries/],
    [{ role: 'reader', countries: ['XA'] }, /--countries/],
    [{ role: 'secretariat', duty: 'approver' }, /--duty/],
  ] as const)(
    'that says too little or too much is refused before anything is done: %j',
    async (invitation, advice) => {
      const office = await anOffice();

      await expect(office.invite(invitation)).rejects.toThrow(advice);

      expect(await office.grantOf(office.subOf('ada@example.org'))).toBeUndefined();
    },
  );

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

  test.each(['secretariat', 'reader', 'representative'] as const)(
    'of an administrator to be a %s takes them out of the group, so that nothing is left once the right is taken back',
    async (role) => {
      const office = await anOffice();
      await office.invite({ role: 'administrator' });
      const partyId = role === 'representative' ? office.parties.state : undefined;

      const sub = await office.invite({ role, partyId });

      expect([office.administrators, await office.roleOf(sub)]).toEqual([[], role]);
      await office.takeBack(sub);
      expect(await office.roleOf(sub)).toBeNull();
    },
  );

  test('of an administrator to a lesser role, cut off at the group, says what is left to do, and repeating does it', async () => {
    const office = await anOffice();
    const sub = await office.invite({ role: 'administrator' });
    office.failing.add('group');

    await expect(office.invite({ role: 'reader' })).rejects.toThrow(/group.*[Ii]nvite again/);

    expect(await office.roleOf(sub)).toBe('reader');
    office.failing.clear();
    await office.invite({ role: 'reader' });
    expect(office.administrators).toEqual([]);
  });

  const before = [undefined, 'secretariat', 'reader', 'administrator'] as const;
  const cut = before.flatMap((had) =>
    (['table', 'group'] as const).map((place) => [had, place] as const),
  );
  test.each(cut)(
    'of an administrator who was %s, cut off at the %s, gives no new right, and repeating heals',
    async (had, place) => {
      const office = await anOffice();
      const sub = office.subOf('ada@example.org');
      if (had) await office.invite({ role: had });
      const held = await office.roleOf(sub);
      office.failing.add(place);

      await expect(office.invite({ role: 'administrator' })).rejects.toThrow(/[Ii]nvite again/);

      expect([null, held]).toContain(await office.roleOf(sub));
      office.failing.clear();
      await office.invite({ role: 'administrator' });
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
