/** What somebody may do whom the identity provider knows by a subject, registered here before or not: for administrators. */
import type * as z from 'zod';

import { fieldError } from '#shared/contract/field-advice';
import type { userGrantSchema } from '#shared/contract/people/user-views';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { findPartyOfItsOwn } from '../../store/people/party-store.ts';
import { write } from '../../store/write.ts';
import { ownRight } from '../people/refusals.ts';
import { regrant } from '../people/regrant.ts';
import { rightIn } from '../people/right-in.ts';

type Grant = z.infer<typeof userGrantSchema>;

type Granting = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly path: { readonly sub: string };
  readonly body: Grant;
};

export const putUser =
  (dependencies: Dependencies) =>
  async ({ actor, path, body, requestId }: Granting): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    const { sub } = path;
    const allowed = authorize(actor, 'putUser', null);
    if (!allowed.ok) return allowed;
    if (sub === actor.sub) return refuse(ownRight);
    return write(dependencies, { route: 'putUser', actor, path, body }, async () => {
      if (body.partyId !== null && !(await findPartyOfItsOwn(table, body.partyId))) {
        return refuse({ kind: 'invalid', errors: [fieldError('/partyId', 'noSuchParty')] });
      }
      return regrant(dependencies, {
        actor,
        requestId,
        sub,
        action: 'grant',
        become: (before) => ok({ ...rightIn(body, before), disabled: body.disabled }),
        answer: () => ({ body: { sub, ...body } }),
      });
    });
  };
