/**
 * An account at the identity provider and what its owner may do here, in one. The same again makes no second account: it
 * changes the right where another is said, and sends the invitation once more to whoever has not signed in yet.
 */
import type * as z from 'zod';

import { fieldError } from '#shared/contract/field-advice';
import type { personOperations } from '#shared/contract/operations/person-operations';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { SignInAccount, WithAccounts } from '../../dependencies.ts';
import { notAllowed } from '../../http/authorize.ts';
import type { ChangeRequest } from '../../request.ts';
import { digestOf } from '../../store/log/audit.ts';
import { findPartyOfItsOwn } from '../../store/people/party-store.ts';
import { findUser, type User } from '../../store/people/user-store.ts';
import { write } from '../../store/write.ts';
import { countInvitation } from './count-invitation.ts';
import { personView } from './person-view.ts';
import { managedByOthers, ownRight } from './refusals.ts';
import { regrant, type Right } from './regrant.ts';
import { rightIn } from './right-in.ts';
import { deedOn, mayManage } from './who-manages.ts';

type Invitation = z.infer<typeof personOperations.invitePerson.body>;

/** Whom the table does not know, the groups of the identity provider may have made an administrator. */
const mayInviteHolder = async (
  { table, accounts }: WithAccounts,
  actor: Actor,
  { sub }: SignInAccount,
): Promise<Result<true, Refusal>> => {
  if (sub === actor.sub) return refuse(ownRight);
  const user = (await findUser(table, sub))?.user;
  const partyId = actor.partyId;
  const isTheirs = user
    ? mayManage(actor, user)
    : mayManage(actor, { role: 'administrator', partyId }) ||
      !(await accounts.isAdministrator(sub));
  return isTheirs ? ok(true) : refuse(managedByOthers(actor));
};

const sameRight = (before: User | undefined, right: Right): Right => {
  if (!before) return right;
  const { id: _id, version: _version, ...had } = before;
  return digestOf(had) === digestOf(right) ? before : right;
};

type Prepared = { readonly account: SignInAccount; readonly isNew: boolean };

const prepareAccount = async (
  dependencies: WithAccounts,
  actor: Actor,
  { email, language }: Invitation,
): Promise<Result<Prepared, Refusal>> => {
  const { accounts } = dependencies;
  const found = await accounts.find(email);
  if (!found) {
    const made = await accounts.create(email, language);
    return made.ok ? ok({ account: made.value, isNew: true }) : made;
  }
  const allowed = await mayInviteHolder(dependencies, actor, found);
  return allowed.ok ? ok({ account: found, isNew: false }) : allowed;
};

export const invitePerson =
  (dependencies: WithAccounts) =>
  async ({
    actor,
    body,
    requestId,
  }: ChangeRequest<Invitation>): Promise<Result<Answer, Refusal>> => {
    const { table, accounts, now } = dependencies;
    if (!mayManage(actor, body)) return refuse(notAllowed(actor, deedOn(body)));
    const party =
      body.partyId === null ? undefined : (await findPartyOfItsOwn(table, body.partyId))?.party;
    if (body.partyId !== null && !party)
      return refuse({ kind: 'invalid', errors: [fieldError('/partyId', 'noSuchParty')] });
    const counted = await countInvitation(dependencies, actor);
    if (!counted.ok) return counted;
    const prepared = await prepareAccount(dependencies, actor, body);
    if (!prepared.ok) return prepared;
    const { account, isNew } = prepared.value;
    const request = { route: 'invitePerson', actor, path: null, body } as const;
    const written = await write(dependencies, request, () =>
      regrant(dependencies, {
        actor,
        requestId,
        sub: account.sub,
        action: 'invite',
        become: (before) => {
          if (before && !mayManage(actor, before)) return refuse(managedByOthers(actor));
          const invitedAt = before?.invitedAt ?? now();
          const right = { ...rightIn(body, before), invitedAt, disabled: false };
          return ok(sameRight(before, right));
        },
        answer: (user) => ({ body: personView(user, party, actor) }),
      }),
    );
    if (!written.ok) return written;
    await accounts.letIn(account.sub);
    if (isNew || account.hasSignedIn) return written;
    const again = await accounts.inviteAgain(body.email);
    return again.ok ? written : again;
  };
