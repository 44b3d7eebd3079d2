/** The Secretariat puts a pledge component and an offer component to both sides. */

import { proposersCase } from '#shared/domain/match-case';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { caseActions } from '../../store/case-store.ts';
import { disclose } from '../../store/disclosure-store.ts';
import { readEnds, recordsAt } from '../../store/match-ends.ts';
import { findMatch, matchActions } from '../../store/match-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';
import { matchAnswer } from './match-access.ts';
import * as words from './match-refusals.ts';
import { type Body, decideProposal } from './decide-proposal.ts';

type Input = RepeatableRequest<Body>;

export const proposeMatch =
  (dependencies: Dependencies) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, requestId, idempotencyKey, body } = input;
    const allowed = authorize(actor, 'proposeMatch', null);
    if (!allowed.ok) return allowed;
    const request = { route: 'proposeMatch', ...input, path: null } as const;
    const { idFor } = await getSecret(dependencies);
    const id = idFor(`proposeMatch\n${actor.sub}\n${idempotencyKey}`);
    return write(dependencies, request, async () => {
      const { table } = dependencies;
      const held = await findMatch(table, id);
      if (held) return refuse(words.alreadyMatched(id, held.match.state));
      const ends = await readEnds(table, body);
      const at = dependencies.now();
      const decided = decideProposal(id, body, recordsAt(body, ends), at);
      if (!decided.ok) return decided;
      const { reading } = decided.value;
      const records = recordsAt(body, ends);
      const disclosure = disclose(decided.value.match, records, { scope: reading.scope, at });
      const { match } = disclosure;
      const grounds = {
        from: null,
        to: match.state,
        seen: reading.scope,
        disclosed: disclosure.grounds,
      };
      const audit = { actor, action: 'match.propose', at, requestId, reason: null, grounds };
      return ok({
        actions: [
          ...(await matchActions({
            world: dependencies.world,
            before: undefined,
            after: match,
            ends,
            audit,
          })),
          ...disclosure.actions,
          ...caseActions(undefined, proposersCase(match, actor.sub), {
            ...audit,
            action: 'case.take',
            grounds: {},
          }),
        ],
        answer: matchAnswer(actor, match, reading, 201),
        tooLarge: words.tooManyPlaces,
        again: true,
      });
    });
  };
