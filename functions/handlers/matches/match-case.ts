/** Who at the Secretariat looks after a match: read and changed by the Secretariat alone. */
import type * as z from 'zod';

import type { caseChangeSchema } from '#shared/contract/matches/match-case-views';
import { changedCase, type MatchCase } from '#shared/domain/matches/match-case';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { userKey } from '#shared/table/keys';
import { fieldError } from '#shared/contract/field-advice';

import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { caseActions, findCase } from '../../store/matches/case-store.ts';
import { listOfficers, officersAmong } from '../../store/people/officers.ts';
import { write } from '../../store/write.ts';
import type { User } from '../../store/people/user-store.ts';
import { findMatchCaseFor, matchCaseAnswer } from './match-case-answer.ts';

type One = { readonly actor: Actor; readonly path: { readonly id: string } };

type Change = One & {
  readonly requestId: string;
  readonly ifMatch: number;
  readonly body: z.infer<typeof caseChangeSchema>;
};

const namedIn = ({ officer, standIn }: MatchCase) => [officer, standIn];

export const readMatchCase =
  (dependencies: Dependencies) =>
  async ({ actor, path }: One): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    const found = await findMatchCaseFor(dependencies, actor, path.id);
    if (!found.ok) return found;
    const { value: matchCase } = await findCase(table, found.value.match);
    const listed = await listOfficers(table);
    const named = await officersAmong(table, [...namedIn(matchCase), actor.sub]);
    const officers = new Map([...listed.map((user) => [user.id, user] as const), ...named]);
    return ok(matchCaseAnswer(matchCase, officers));
  };

/**
 * Whoever is put in charge acts for the Secretariat in the transaction that does it. Who was in charge already may have
 * left since: that keeps nobody from taking the match over.
 */
const checkOfficers = (
  change: Change['body'],
  before: MatchCase,
  officers: ReadonlyMap<string, User>,
): Result<true, Refusal> => {
  const errors = (['officer', 'standIn'] as const)
    .filter((field) => {
      const sub = change[field];
      return sub !== null && sub !== before[field] && !officers.has(sub);
    })
    .map((field) => fieldError(`/${field}`, 'noSuchOfficer'));
  return errors.length > 0 ? refuse({ kind: 'invalid', errors }) : ok(true);
};

export const editMatchCase =
  (dependencies: Dependencies) =>
  async ({ actor, path, body, ifMatch, requestId }: Change): Promise<Result<Answer, Refusal>> => {
    const { table, now } = dependencies;
    const request = { route: 'editMatchCase', actor, path, body, ifMatch } as const;
    return write(dependencies, request, async () => {
      const found = await findMatchCaseFor(dependencies, actor, path.id);
      if (!found.ok) return found;
      const held = await findCase(table, found.value.match);
      const { value: matchCase } = held;
      if (matchCase.version !== ifMatch)
        return refuse({ kind: 'stale', current: etagOf(matchCase.version) });
      const officers = await officersAmong(table, [body.officer, body.standIn]);
      const known = checkOfficers(body, matchCase, officers);
      if (!known.ok) return known;
      const at = now();
      const after = changedCase(matchCase, body, { by: actor.sub, now: at });
      const isHandedOver = after.handedOverAt !== null && after.officer !== matchCase.officer;
      const audit = {
        actor,
        action: 'case.change',
        at,
        requestId,
        reason: null,
        ...(isHandedOver && { grounds: { handedTo: after.officer } }),
      };
      return ok({
        actions: [
          ...caseActions(held, after, audit),
          ...[...officers.values()].map(({ id, version }) => ({
            check: userKey(id),
            ifVersion: version,
          })),
        ],
        answer: matchCaseAnswer(after, officers),
        again: true,
      });
    });
  };
