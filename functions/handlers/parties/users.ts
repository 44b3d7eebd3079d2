/** What people may do. Nobody changes their own right, so whoever takes one away still has theirs: the last stays. */
import type * as z from 'zod';

import { fieldError } from '#shared/contract/field-advice';
import type { userGrantSchema } from '#shared/contract/user-views';
import { sharedReaderOf } from '#shared/domain/inbox/inbox-entry';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { userKey } from '#shared/table/keys';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { regrantedActions } from '../../store/choices-store.ts';
import { findParty } from '../../store/party-store.ts';
import type { Action } from '../../table.ts';
import { write } from '../../store/write.ts';
import { findUser, type HeldUser, userActions } from '../../store/user-store.ts';

type Grant = z.infer<typeof userGrantSchema>;

type Granting = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly path: { readonly sub: string };
  readonly body: Grant;
};

const ownRight: Refusal = {
  kind: 'conflict',
  detail:
    'Nobody changes their own right, lest the last administrator be lost. Ask another administrator to change yours.',
};

const takenMeanwhile: Refusal = {
  kind: 'forbidden',
  detail: 'Your right was taken away a moment ago. Ask another administrator to give it back.',
};

/** Holds only while nobody has changed it: of two who take away each other's right, one succeeds. */
const unchanged = (sub: string, held: HeldUser | undefined): Action =>
  held
    ? { check: userKey(sub), ifVersion: held.user.version }
    : { check: userKey(sub), ifAbsent: true };

const isAdministratorStill = (held: HeldUser | undefined): boolean =>
  !held || (held.user.role === null && !held.user.disabled);

export const putUser =
  (dependencies: Dependencies) =>
  async ({ actor, path, body, requestId }: Granting): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    const { sub } = path;
    const allowed = authorize(actor, 'putUser', null);
    if (!allowed.ok) return allowed;
    if (sub === actor.sub) return refuse(ownRight);
    return write(dependencies, { route: 'putUser', actor, path, body }, async () => {
      const own = await findUser(table, actor.sub);
      if (!isAdministratorStill(own)) return refuse(takenMeanwhile);
      if (body.partyId !== null && !(await findParty(table, body.partyId))) {
        return refuse({ kind: 'invalid', errors: [fieldError('/partyId', 'noSuchParty')] });
      }
      const before = await findUser(table, sub);
      const { name, countries, duty, ...grant } = body;
      const user = {
        id: sub,
        version: (before?.user.version ?? 0) + 1,
        ...grant,
        ...(name !== undefined && { name }),
        ...(countries !== undefined && { countries }),
        ...(duty !== undefined && { duty }),
      };
      const at = dependencies.now();
      const audit = { actor, action: 'grant', at, requestId, reason: null };
      // Who may do nothing here gets no mail anyway, and nothing that is theirs holds it up that their right is taken.
      const isTaken = user.role === null || user.disabled;
      const choices = isTaken ? [] : await regrantedActions(table, sub, sharedReaderOf(user), at);
      return ok({
        actions: [...userActions(before, user, audit), unchanged(actor.sub, own), ...choices],
        answer: { body: { sub, ...body } },
        again: true,
      });
    });
  };
