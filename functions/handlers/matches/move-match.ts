/** One step of a match: an answer of a side, a move, or a leg that comes or goes. Whatever takes up support is checked against what is left. */
import type { MatchStepBody } from '#shared/contract/matches/match-bodies';
import { matchSteps } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { OfVersion, RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { disclose } from '../../store/matches/disclosure-store.ts';
import { readingsAt } from '../../store/matches/match-ends.ts';
import { matchActions } from '../../store/matches/match-store.ts';
import { write } from '../../store/write.ts';
import { checkMatchVersion, findMatchFor, matchAnswer, readerOf } from './match-access.ts';
import * as words from './match-refusals.ts';
import { decideMove, groundsOf, shownAnew } from './decide-move.ts';

const checkMover = (actor: Actor, match: Match, { step }: MatchStepBody): Result<true, Refusal> => {
  const { mover } = readerOf(actor, match);
  if (mover === undefined) return refuse(words.notYours);
  return matchSteps[step].movers.includes(mover) ? ok(true) : refuse(words.notTheirs(step));
};

type Input = RepeatableRequest<MatchStepBody> & OfVersion;

export const moveMatch =
  (dependencies: Dependencies) =>
  async (input: Input): Promise<Result<Answer, Refusal>> => {
    const { actor, path, body, ifMatch, requestId } = input;
    const find = () => findMatchFor(dependencies, actor, 'moveMatch', path.id);
    // Before a stored answer is given again: the right may have been taken away since.
    const known = await find();
    if (!known.ok) return known;
    return write(dependencies, { route: 'moveMatch', ...input }, async () => {
      const held = await find();
      if (!held.ok) return held;
      const before = held.value.match;
      const allowed = checkMover(actor, before, body);
      if (!allowed.ok) return allowed;
      const current = checkMatchVersion(before, ifMatch);
      if (!current.ok) return current;
      const at = dependencies.now();
      const { world } = dependencies;
      const decided = await decideMove(dependencies, { before, body, actor, now: at });
      if (!decided.ok) return decided;
      const { after, answersFor, found } = decided.value;
      const { ends } = found;
      const readings = readingsAt(after, ends);
      const reason = body.reason ?? null;
      const anew = shownAnew(body, after, answersFor, readings);
      const disclosure = anew.length > 0 ? disclose(after, anew, ends, at) : undefined;
      const moved = disclosure?.match ?? after;
      const grounds = {
        ...groundsOf(decided.value, moved, readings),
        ...(disclosure ? { disclosed: disclosure.grounds } : {}),
      };
      const audit = { actor, action: `match.${body.step}`, at, requestId, reason, grounds };
      return ok({
        actions: [
          ...(await matchActions({
            world,
            before: held.value,
            after: moved,
            ends,
            audit,
          })),
          ...(disclosure?.actions ?? []),
        ],
        answer: matchAnswer(actor, moved, readings),
        tooLarge: words.tooManyPlaces,
        again: true,
      });
    });
  };
