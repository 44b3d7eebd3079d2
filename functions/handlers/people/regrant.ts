/** What becomes of somebody's right, in one transaction with whether whoever decides still has theirs: of two who take away each other's, one succeeds, so the last administrator stays. */
import { sharedReaderOf } from '#shared/domain/inbox/inbox-entry';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { userKey } from '#shared/table/keys';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { regrantedActions } from '../../store/people/choices-store.ts';
import { endedFollowingActions } from '../../store/people/following-store.ts';
import { findUser, type HeldUser, type User, userActions } from '../../store/people/user-store.ts';
import type { Write } from '../../store/write.ts';
import type { Action } from '../../table.ts';
import { unlessUnreadable } from '../../unless-unreadable.ts';
import { ownRight, takenMeanwhile } from './refusals.ts';
import { hasStill } from './who-manages.ts';

export type Right = Omit<User, 'id' | 'version'>;

export type Regranting = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly sub: string;
  /** As the audit calls it. */
  readonly action: 'grant' | 'invite' | 'remove' | 'restore' | 'resetSecondFactor';
  /** The right that was there, itself, where nothing is to change. */
  readonly become: (
    before: User | undefined,
  ) => Result<Right, Refusal> | Promise<Result<Right, Refusal>>;
  readonly answer: (user: User) => Answer | Promise<Answer>;
};

const unchanged = (sub: string, held: HeldUser | undefined): Action =>
  held
    ? { check: userKey(sub), ifVersion: held.user.version }
    : { check: userKey(sub), ifAbsent: true };

export const regrant = async (
  { table, now }: Dependencies,
  { actor, requestId, sub, action, become, answer }: Regranting,
): Promise<Result<Write, Refusal>> => {
  if (sub === actor.sub) return refuse(ownRight);
  const own = await findUser(table, actor.sub);
  if (!hasStill(actor, own?.user)) return refuse(takenMeanwhile);
  const before = await findUser(table, sub);
  const right = await become(before?.user);
  if (!right.ok) return right;
  if (before && right.value === before.user)
    return ok({ actions: [], answer: await answer(before.user) });
  const user = { ...right.value, id: sub, version: (before?.user.version ?? 0) + 1 };
  const at = now();
  // Who may do nothing here gets no mail anyway and follows nothing any more; nothing that is theirs and cannot be read
  // holds it up that their right is taken.
  const isTaken = user.role === null || user.disabled;
  const besides = isTaken
    ? await unlessUnreadable(() => endedFollowingActions(table, sub))
    : await regrantedActions(table, sub, sharedReaderOf(user), at);
  const audit = { actor, action, at, requestId, reason: null };
  return ok({
    actions: [...userActions(before, user, audit), unchanged(actor.sub, own), ...(besides ?? [])],
    answer: await answer(user),
    again: true,
  });
};
