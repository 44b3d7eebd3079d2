/** Parties and users in the table. */
import { type Party, type PartyReference, referenceTo } from '#shared/domain/party';
import { partyKey, userKey } from '#shared/table/keys';

import { auditAction, type AuditContext } from './audit.ts';
import type { Action, KeyedTable, Table } from './table.ts';

export type HeldParty = { readonly party: Party; readonly auditHash: string };

export const findParty = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<HeldParty | undefined> => {
  const item = await table.get(partyKey(id));
  return item && { party: item['party'] as Party, auditHash: item['auditHash'] as string };
};

export const findPartyReference = async (
  table: Table,
  id: string,
): Promise<PartyReference | undefined> => {
  const held = await findParty(table, id);
  return held && referenceTo(held.party);
};

export const partyActions = (
  before: HeldParty | undefined,
  party: Party,
  audit: AuditContext,
): readonly Action[] => {
  const { append, auditHash } = auditAction(
    'PARTY',
    before && { value: before.party, auditHash: before.auditHash },
    party,
    audit,
  );
  const item = {
    ...partyKey(party.id),
    version: party.version,
    party,
    auditHash,
    kindKey: 'PARTY',
    updatedKey: `${party.updatedAt}#${party.id}`,
  };
  return [
    { put: item, ...(before ? { ifVersion: before.party.version } : { ifAbsent: true as const }) },
    append,
  ];
};

export type User = {
  readonly id: string;
  readonly version: number;
  readonly role: string;
  readonly partyId: string | null;
  readonly disabled: boolean;
};

export const findUser = async (
  table: Table,
  sub: string,
): Promise<{ readonly user: User; readonly auditHash: string } | undefined> => {
  const item = await table.get(userKey(sub));
  return item && { user: item['user'] as User, auditHash: item['auditHash'] as string };
};

export const userActions = (
  before: { readonly user: User; readonly auditHash: string } | undefined,
  user: User,
  audit: AuditContext,
): readonly Action[] => {
  const { append, auditHash } = auditAction(
    'USER',
    before && { value: before.user, auditHash: before.auditHash },
    user,
    audit,
  );
  const { role, partyId, disabled, version } = user;
  return [
    {
      put: { ...userKey(user.id), user, role, partyId, disabled, version, auditHash },
      ...(before ? { ifVersion: before.user.version } : { ifAbsent: true as const }),
    },
    append,
  ];
};
