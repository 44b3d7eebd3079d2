/** Who calls, as the table says, whatever the token claims: a role can be changed or taken away at once. */
import { administratorsGroup } from '#shared/contract/people/administrators-group';
import { subjectSchema } from '#shared/contract/people/user-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../actor.ts';
import { findParty } from '../store/people/party-store.ts';
import type { Table } from '../table.ts';
import { type Claims, groupsOf } from './groups.ts';
import { findUser, type User } from '../store/people/user-store.ts';

const notRegistered: Refusal = {
  kind: 'forbidden',
  detail: 'You are signed in, but not registered here. Ask the Secretariat to register you.',
};

/** Read with each call, as the right itself: a party may change its wish at any time. */
const isOfDraftsAlone = async (table: Table, { duty, partyId }: User): Promise<boolean> => {
  if (duty !== 'submitter' || partyId === null) return false;
  return (await findParty(table, partyId))?.party.approverSubmits === true;
};

/** As whom a user acts; undefined for whoever may do nothing here, or nothing by the table. */
export const actorOfUser = ({
  id: sub,
  role,
  partyId,
  disabled,
  countries,
  managesMembers,
}: User): Actor | undefined =>
  disabled || role === null
    ? undefined
    : {
        sub,
        role,
        partyId,
        ...(countries && { countries }),
        ...(managesMembers && { managesMembers }),
      };

/** Administrators come from the identity provider, since somebody must register the first user. */
export const findActor = async (
  table: Table,
  claims: Claims,
  token: string | undefined,
): Promise<Result<Actor, Refusal>> => {
  const named = subjectSchema.safeParse(claims['sub']);
  if (!named.success) return refuse(notRegistered);
  const sub = named.data;
  const user = (await findUser(table, sub))?.user;
  if (user?.disabled) return refuse(notRegistered);
  const actor = user && actorOfUser(user);
  if (user && actor)
    return ok((await isOfDraftsAlone(table, user)) ? { ...actor, draftsOnly: true } : actor);
  return groupsOf(claims, token).includes(administratorsGroup)
    ? ok({ sub, role: 'administrator', partyId: null })
    : refuse(notRegistered);
};
