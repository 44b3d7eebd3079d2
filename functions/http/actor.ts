/** Who calls, as the table says, whatever the token claims: a role can be changed or taken away at once. */
import { refuse, ok, type Result } from '#shared/domain/result';
import type { Refusal } from '#shared/domain/refusal';
import { userKey } from '#shared/table/keys';

import type { Table } from '../store/table.ts';

export type Role = 'representative' | 'secretariat' | 'reader' | 'administrator';

export type Actor = {
  readonly sub: string;
  readonly role: Role;
  /** The party that a representative acts for. */
  readonly partyId: string | null;
};

export type Claims = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** API Gateway flattens a list claim to `[a b]`. */
const groupsOf = (claims: Claims): readonly string[] =>
  String(claims['cognito:groups'] ?? '')
    .replace(/^\[|\]$/g, '')
    .split(/[\s,]+/);

const notRegistered: Refusal = {
  kind: 'forbidden',
  detail: 'You are signed in, but not registered here. Ask the Secretariat to register you.',
};

/** Administrators come from the identity provider, since somebody must register the first user. */
export const findActor = async (table: Table, claims: Claims): Promise<Result<Actor, Refusal>> => {
  const sub = String(claims['sub'] ?? '');
  const user = sub ? await table.get(userKey(sub)) : undefined;
  if (user?.['disabled'] === true) return refuse(notRegistered);
  if (user) {
    return ok({ sub, role: user['role'] as Role, partyId: (user['partyId'] as string) ?? null });
  }
  return sub && groupsOf(claims).includes('administrators')
    ? ok({ sub, role: 'administrator', partyId: null })
    : refuse(notRegistered);
};
