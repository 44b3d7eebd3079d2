/** What somebody may do who has a right here: changed, taken away, given back, or kept with a new second factor. */
import type * as z from 'zod';

import { fieldError } from '#shared/contract/field-advice';
import type { personOperations } from '#shared/contract/operations/person-operations';
import type { RouteId } from '#shared/contract/routes';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { AccountService, Dependencies, WithAccounts } from '../../dependencies.ts';
import { notAllowed } from '../../http/authorize.ts';
import type { ChangeRequest, RepeatableRequest } from '../../request.ts';
import { findPartyOfItsOwn } from '../../store/people/party-store.ts';
import type { User } from '../../store/people/user-store.ts';
import { write, type WriteRequest } from '../../store/write.ts';
import { personView } from './person-view.ts';
import { noAccount, removed } from './refusals.ts';
import { regrant, type Regranting } from './regrant.ts';
import { rightIn } from './right-in.ts';
import { deedOn, mayManage } from './who-manages.ts';

type OfPerson = { readonly path: { readonly sub: string } };
type Change = z.infer<typeof personOperations.changePerson.body>;

type Becoming = (before: User) => ReturnType<Regranting['become']>;

const partyOf = async ({ table }: Dependencies, partyId: string | null) =>
  partyId === null ? undefined : (await findPartyOfItsOwn(table, partyId))?.party;

/** Whoever may not manage somebody is not told that they are here. */
const ofTheirs =
  (actor: Actor, become: Becoming): Regranting['become'] =>
  (before) =>
    before && mayManage(actor, before) ? become(before) : refuse({ kind: 'notFound' });

const answerFor =
  (dependencies: Dependencies, actor: Actor) =>
  async (user: User): Promise<Answer> => ({
    body: personView(user, await partyOf(dependencies, user.partyId), actor),
    headers: { etag: etagOf(user.version) },
  });

export const changePerson =
  (dependencies: Dependencies) =>
  async ({
    actor,
    path,
    body,
    ifMatch,
    requestId,
  }: ChangeRequest<Change> & OfPerson & { readonly ifMatch: number }): Promise<
    Result<Answer, Refusal>
  > => {
    if (!mayManage(actor, body)) return refuse(notAllowed(actor, deedOn(body)));
    return write(dependencies, { route: 'changePerson', actor, path, body, ifMatch }, async () => {
      if (body.partyId !== null && !(await partyOf(dependencies, body.partyId)))
        return refuse({ kind: 'invalid', errors: [fieldError('/partyId', 'noSuchParty')] });
      return regrant(dependencies, {
        actor,
        requestId,
        sub: path.sub,
        action: 'grant',
        become: ofTheirs(actor, (before) =>
          before.version === ifMatch
            ? ok(rightIn(body, before))
            : refuse({ kind: 'stale', current: etagOf(before.version) }),
        ),
        answer: answerFor(dependencies, actor),
      });
    });
  };

type Step = {
  readonly route: RouteId;
  readonly action: Regranting['action'];
  readonly become: (accounts: AccountService) => Becoming;
  /** At the identity provider, after the table: it decides, and a repeat does the rest that was left undone. */
  readonly afterwards: (accounts: AccountService, sub: string) => Promise<void>;
};

const stepOf =
  ({ route, action, become, afterwards }: Step) =>
  (dependencies: WithAccounts) =>
  async (input: RepeatableRequest<object> & OfPerson): Promise<Result<Answer, Refusal>> => {
    const { actor, path, requestId } = input;
    const { accounts } = dependencies;
    const request: WriteRequest = { ...input, route };
    const done = await write(dependencies, request, () =>
      regrant(dependencies, {
        actor,
        requestId,
        sub: path.sub,
        action,
        become: ofTheirs(actor, become(accounts)),
        answer: answerFor(dependencies, actor),
      }),
    );
    if (done.ok) await afterwards(accounts, path.sub);
    return done;
  };

export const removePerson = stepOf({
  route: 'removePerson',
  action: 'remove',
  become: () => (before) => ok(before.disabled ? before : { ...before, disabled: true }),
  afterwards: (accounts, sub) => accounts.shutOut(sub),
});

export const restorePerson = stepOf({
  route: 'restorePerson',
  action: 'restore',
  become: () => (before) => ok(before.disabled ? { ...before, disabled: false } : before),
  afterwards: (accounts, sub) => accounts.letIn(sub),
});

/** The right stays as it is, and its next version says in the audit who let the second factor go. */
export const resetSecondFactor = stepOf({
  route: 'resetSecondFactor',
  action: 'resetSecondFactor',
  become: (accounts) => async (before) => {
    if (before.disabled) return refuse(removed);
    return (await accounts.find(before.id)) ? ok({ ...before }) : refuse(noAccount);
  },
  afterwards: (accounts, sub) => accounts.forgetSecondFactor(sub),
});
