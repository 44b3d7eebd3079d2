/** Users and what they may, in the table. */
import * as z from 'zod';

import { duties, roles } from '#shared/domain/parties/role';
import type { Item } from '#shared/table/item';
import { peoplePartition, userKey } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';
import { readKept } from '#shared/domain/kept/unreadable-item';

import { auditAction, type AuditContext } from '../log/audit.ts';
import type { Action, Table } from '../../table.ts';

const userSchema = z.object({
  id: z.string(),
  version: z.int().min(1),
  role: z.enum(roles).nullable(),
  partyId: z.string().nullable(),
  disabled: z.boolean(),
  name: z.string().exactOptional(),
  countries: z.array(z.string()).exactOptional(),
  duty: z.enum(duties).exactOptional(),
  managesMembers: z.literal(true).exactOptional(),
  isMachine: z.literal(true).exactOptional(),
  invitedAt: z.string().exactOptional(),
});

export type User = Readonly<z.infer<typeof userSchema>>;

export type HeldUser = { readonly user: User; readonly auditHash: string };

export const userIn = (item: Item): User => readKept('user', userSchema, item['user']);

export const findUser = async (table: Table, sub: string): Promise<HeldUser | undefined> => {
  const item = await table.get(userKey(sub));
  return item && { user: userIn(item), auditHash: auditHashIn(item) };
};

/** Who acts for the Secretariat is found by name, to be put in charge of a match. */
const listOf = ({ role, partyId, disabled, isMachine }: User): string | undefined => {
  if (partyId !== null) return peoplePartition(partyId);
  return role === 'secretariat' && !disabled && !isMachine ? 'OFFICER' : undefined;
};

/** In which lists somebody stands: of everybody, and of their party or the Secretariat's officers. */
export const listKeysOf = (user: User): Readonly<Record<string, string>> => {
  const list = listOf(user);
  return {
    partyKey: peoplePartition(null),
    updatedKey: `${user.invitedAt ?? ''}#${user.id}`,
    ...(list !== undefined && { kindKey: list }),
  };
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
        ...listKeysOf(user),
      },
      ...(before ? { ifVersion: before.user.version } : { ifAbsent: true as const }),
    },
    append,
  ];
};
