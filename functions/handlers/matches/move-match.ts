/** One step of a match: an answer of a side, or a move. Whatever takes up support is checked against what is left. */
import type { MatchStepBody } from '#shared/contract/match-bodies';
import type { MatchReading } from '#shared/domain/match-reading';
import { matchSteps, nextState } from '#shared/domain/match-transitions';
import type { Match } from '#shared/domain/match';
import { sidesOf } from '#shared/domain/match-parties';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { OfVersion, RepeatableRequest } from '../../request.ts';
import type { Answer } from '../../answer.ts';
import { disclose } from '../../store/disclosure-store.ts';
import { readEnds, recordsAt, readingAt } from '../../store/match-ends.ts';
import { matchActions } from '../../store/match-store.ts';
import { write } from '../../store/write.ts';
import { checkMatchVersion, findMatchFor, matchAnswer, readerOf } from './match-access.ts';
import * as words from './match-refusals.ts';
import { revised, decideStep } from './decide-match-step.ts';

const checkMover = (actor: Actor, match: Match, { step }: MatchStepBody): Result<true, Refusal> => {
  const { mover } = readerOf(actor, match);
  if (mover === undefined) return refuse(words.notYours);
  return matchSteps[step].movers.includes(mover) ? ok(true) : refuse(words.notTheirs(step));
};

/** The Secretariat shows both ends anew; a consent to what was shown beside them keeps what it was given to. */
const showsAnew = (
  { step }: MatchStepBody,
  { disclosed }: Match,
  { isStill }: MatchReading,
): boolean =>
  step === 'revise' ||
  (step === 'consent' && !(disclosed && isStill({ ...disclosed, digest: disclosed.scope })));

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
      if (nextState(body.step, before.state) === undefined)
        return refuse(words.stepNotAllowed(body.step, before));
      const ends = await readEnds(dependencies.table, before);
      const records = recordsAt(before, ends);
      const match = revised(before, body, records);
      if (!match.ok) return match;
      const reading = readingAt(match.value, records);
      const at = dependencies.now();
      const reason = body.reason ?? null;
      const sides = sidesOf(before, actor.partyId);
      const context = { sides, partyId: actor.partyId, reason, reading, now: at };
      const after = decideStep(match.value, body, context, records);
      if (!after.ok) return after;
      const disclosure = showsAnew(body, match.value, reading)
        ? disclose(after.value, records, { scope: reading.scope, at })
        : undefined;
      const moved = disclosure?.match ?? after.value;
      const grounds = {
        from: before.state,
        to: moved.state,
        seen: reading.scope,
        ...(disclosure ? { disclosed: disclosure.grounds } : {}),
      };
      const audit = { actor, action: `match.${body.step}`, at, requestId, reason, grounds };
      return ok({
        actions: [
          ...(await matchActions({
            world: dependencies.world,
            before: held.value,
            after: moved,
            ends,
            audit,
          })),
          ...(disclosure?.actions ?? []),
        ],
        answer: matchAnswer(actor, moved, reading),
        tooLarge: words.tooManyPlaces,
        again: true,
      });
    });
  };
