/** Parties and users in the table. */
import * as z from 'zod';

import { type Party, type PartyReference, referenceTo } from '#shared/domain/party';
import { duties, userGrantSchema } from '#shared/contract/user-views';
import type { Item } from '#shared/table/item';
import { listedAt, partyKey, userKey } from '#shared/table/keys';
import { auditHashIn, partyIn } from '#shared/table/stored-truth';
import { readKept } from '#shared/domain/unreadable-item';

import { auditAction, type AuditContext } from './audit.ts';
import type { Action, KeyedTable, Table } from '../table.ts';
import type { RecordPageSource } from './record-lists.ts';

export type LoadedParty = { readonly party: Party; readonly auditHash: string };

export const findParty = async (
  table: Pick<KeyedTable, 'get'>,
  id: string,
): Promise<LoadedParty | undefined> => {
  const item = await table.get(partyKey(id));
  return item && { party: partyIn(item), auditHash: auditHashIn(item) };
};

export const findPartyReference = async (
  table: Table,
  id: string,
): Promise<PartyReference | undefined> => {
  const held = await findParty(table, id);
  return held && referenceTo(held.party);
};

const pageLength = 100;

/** The newest first, by an index: a write may take a moment to show. */
export const partyPages =
  (table: Pick<Table, 'indexPage'>): RecordPageSource<Party, Item> =>
  async (from) => {
    const page = await table.indexPage('byKind', 'PARTY', from, pageLength);
    return {
      ...page,
      items: page.items.map((item) => {
        const { PK, SK, kindKey, updatedKey } = item;
        return { at: { PK, SK, kindKey, updatedKey }, value: partyIn(item) };
      }),
    };
  };

export const partyActions = (
  before: LoadedParty | undefined,
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
    updatedKey: listedAt(party),
  };
  return [
    { put: item, ...(before ? { ifVersion: before.party.version } : { ifAbsent: true as const }) },
    append,
  ];
};

const userSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  role: userGrantSchema.shape.role,
  partyId: z.string().nullable(),
  disabled: z.boolean(),
  name: z.string().exactOptional(),
  countries: z.array(z.string()).exactOptional(),
  duty: z.enum(duties).exactOptional(),
});

export type User = Readonly<z.infer<typeof userSchema>>;

export type HeldUser = { readonly user: User; readonly auditHash: string };

export const userIn = (item: Item): User => readKept('user', userSchema, item['user']);

export const findUser = async (table: Table, sub: string): Promise<HeldUser | undefined> => {
  const item = await table.get(userKey(sub));
  return item && { user: userIn(item), auditHash: auditHashIn(item) };
};

export const userActions = (
  before: HeldUser | undefined,
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
      put: {
        ...userKey(user.id),
        user,
        role,
        partyId,
        disabled,
        version,
        auditHash,
        // Who acts for the Secretariat is found by name, to be put in charge of a match.
        ...(role === 'secretariat' && !disabled ? { kindKey: 'OFFICER', updatedKey: user.id } : {}),
      },
      ...(before ? { ifVersion: before.user.version } : { ifAbsent: true as const }),
    },
    append,
  ];
};
