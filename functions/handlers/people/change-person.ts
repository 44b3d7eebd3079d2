/** What somebody may do who has a right here: changed, taken away, given back, or kept with a new second factor. */
import type * as z from 'zod';

import { fieldError } from '#shared/contract/field-advice';
import type { personOperations } from '#shared/contract/person-operations';
import type { RouteId } from '#shared/contract/routes';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { AccountService, Dependencies, WithAccounts } from '../../dependencies.ts';
import { notAllowed } from '../../http/authorize.ts';
import type { ChangeRequest, RepeatableRequest } from '../../request.ts';
import { findParty } from '../../store/party-store.ts';
import type { User } from '../../store/user-store.ts';
import { write, type WriteRequest } from '../../store/write.ts';
import { personView } from './person-view.ts';
import { regrant, type Regranting } from './regrant.ts';
import { rightIn } from './right-in.ts';
import { deedToManage, mayManage } from './who-manages.ts';

type OfPerson = { readonly path: { readonly sub: string } };
type Change = z.infer<typeof personOperations.changePerson.body>;

const partyOf = async ({ table }: Dependencies, partyId: string | null) =>
  partyId === null ? undefined : (await findParty(table, partyId))?.party;

/** Whoever may not manage somebody is not told that they are here. */
const ofTheirs =
  (
    actor: Actor,
    become: (before: User) => ReturnType<Regranting['become']>,
  ): Regranting['become'] =>
  (before) =>
    before && mayManage(actor, before) ? become(before) : refuse({ kind: 'notFound' });

const answerFor =
  (dependencies: Dependencies, actor: Actor) =>
  async (user: User): Promise<Answer> => ({
    body: personView(user, await partyOf(dependencies, user.partyId), actor),
  });

export const changePerson =
  (dependencies: Dependencies) =>
  async ({
    actor,
    path,
    body,
    requestId,
  }: ChangeRequest<Change> & OfPerson): Promise<Result<Answer, Refusal>> => {
    if (!mayManage(actor, body)) return refuse(notAllowed(actor, deedToManage(body)));
    return write(dependencies, { route: 'changePerson', actor, path, body }, async () => {
      if (body.partyId !== null && !(await partyOf(dependencies, body.partyId)))
        return refuse({ kind: 'invalid', errors: [fieldError('/partyId', 'noSuchParty')] });
      return regrant(dependencies, {
        actor,
        requestId,
        sub: path.sub,
        action: 'grant',
        become: ofTheirs(actor, (before) => ok(rightIn(body, before))),
        answer: answerFor(dependencies, actor),
      });
    });
  };

type Step = {
  readonly route: RouteId;
  readonly action: Regranting['action'];
  readonly become: (before: User) => ReturnType<Regranting['become']>;
  /** At the identity provider, after the table: it decides, and a repeat does the rest that was left undone. */
  readonly afterwards: (accounts: AccountService, sub: string) => Promise<Refusal | void>;
};

const stepOf =
  ({ route, action, become, afterwards }: Step) =>
  (dependencies: WithAccounts) =>
  async (input: RepeatableRequest<object> & OfPerson): Promise<Result<Answer, Refusal>> => {
    const { actor, path, requestId } = input;
    const request: WriteRequest = { ...input, route };
    const done = await write(dependencies, request, () =>
      regrant(dependencies, {
        actor,
        requestId,
        sub: path.sub,
        action,
        become: ofTheirs(actor, become),
        answer: answerFor(dependencies, actor),
      }),
    );
    if (!done.ok) return done;
    const refusal = await afterwards(dependencies.accounts, path.sub);
    return refusal ? refuse(refusal) : done;
  };

export const removePerson = stepOf({
  route: 'removePerson',
  action: 'remove',
  become: (before) => ok(before.disabled ? before : { ...before, disabled: true }),
  afterwards: (accounts, sub) => accounts.shutOut(sub),
});

export const restorePerson = stepOf({
  route: 'restorePerson',
  action: 'restore',
  become: (before) => ok(before.disabled ? { ...before, disabled: false } : before),
  afterwards: (accounts, sub) => accounts.letIn(sub),
});

const removed: Refusal = {
  kind: 'conflict',
  detail: 'Whoever was removed signs in no more. Restore them first.',
};

const noAccount: Refusal = {
  kind: 'conflict',
  detail:
    'The identity provider knows nobody by this subject. Invite them by their address, which makes an account.',
};

/** The right stays as it is, and its next version says in the audit who let the second factor go. */
export const resetSecondFactor = stepOf({
  route: 'resetSecondFactor',
  action: 'resetSecondFactor',
  become: (before) => (before.disabled ? refuse(removed) : ok({ ...before })),
  afterwards: async (accounts, sub) =>
    (await accounts.forgetSecondFactor(sub)) === 'noAccount' ? noAccount : undefined,
});
