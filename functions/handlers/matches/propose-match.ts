/** The Secretariat puts a pledge component and what others would give for it to all sides. */

import { legsOf } from '#shared/domain/matches/match-legs';
import { proposersCase } from '#shared/domain/matches/match-case';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { authorize } from '../../http/authorize.ts';
import { caseActions } from '../../store/matches/case-store.ts';
import { disclose } from '../../store/matches/disclosure-store.ts';
import { readingsAt } from '../../store/matches/match-ends.ts';
import { findMatch, matchActions } from '../../store/matches/match-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { write } from '../../store/write.ts';
import { matchAnswer } from './match-access.ts';
import * as words from './match-refusals.ts';
import { type Body, decideProposal, legBodiesOf } from './decide-proposal.ts';
import { findGivers } from './find-givers.ts';

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
      const found = await findGivers(table, legBodiesOf(body), {
        pledge: body.pledge,
        offer: { recordId: null },
      });
      const { ends } = found;
      const at = dependencies.now();
      const { world } = dependencies;
      const decided = decideProposal({ id, world, body, found, now: at });
      if (!decided.ok) return decided;
      const legs = legsOf(decided.value).map((leg) => leg.id);
      const disclosure = disclose(decided.value, legs, ends, at);
      const { match } = disclosure;
      const readings = readingsAt(match, ends);
      const grounds = {
        from: null,
        to: match.state,
        seen: match.scope,
        disclosed: disclosure.grounds,
      };
      const audit = { actor, action: 'match.propose', at, requestId, reason: null, grounds };
      return ok({
        actions: [
          ...(await matchActions({
            world,
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
        answer: matchAnswer(actor, match, readings, 201),
        tooLarge: words.tooManyPlaces,
        again: true,
      });
    });
  };
