/** One step of a match: an answer of a side, or a move. Whatever takes up support is checked against what is left. */
import { fieldError } from '#shared/contract/field-errors';
import type { MatchStepBody } from '#shared/contract/match-views';
import { endThatBars } from '#shared/domain/end-states';
import {
  entersTakenUp,
  hasAnswered,
  steppedMatch,
  type MatchStepContext,
} from '#shared/domain/match-changes';
import {
  type MatchEnds,
  matchQuantity,
  shortfallOf,
  statedBy,
} from '#shared/domain/match-quantity';
import type { MatchReading } from '#shared/domain/match-reading';
import { type MatchStep, matchSteps, nextState } from '#shared/domain/match-transitions';
import { type Match, sidesOf } from '#shared/domain/match';
import { recordKinds } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSameValue } from '#shared/domain/same-value';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import { type Answer, etagOf } from '../../answer.ts';
import { disclose } from '../../store/disclosure-store.ts';
import { readEnds, recordsAt, readingAt } from '../../store/match-ends.ts';
import { matchActions } from '../../store/match-store.ts';
import { write } from '../../store/write.ts';
import { checkMatchVersion, findMatchFor, matchAnswer, readerOf } from './match-access.ts';
import * as words from './match-refusals.ts';

/** The match as it is to be decided on: as it stands, or with the new amount and words of a revision. */
const revised = (match: Match, body: MatchStepBody, ends: MatchEnds): Result<Match, Refusal> => {
  if (body.step !== 'revise') return ok(match);
  const quantity = matchQuantity(body.amount, statedBy(match, ends));
  if (!quantity.ok)
    return refuse({ kind: 'invalid', errors: [fieldError('/amount', quantity.error)] });
  const summary = body.summary === undefined ? match.summary : body.summary;
  return ok({ ...match, quantity: quantity.value, summary });
};

const checkMover = (actor: Actor, match: Match, { step }: MatchStepBody): Result<true, Refusal> => {
  const { mover } = readerOf(actor, match);
  if (mover === undefined) return refuse(words.notYours);
  return matchSteps[step].movers.includes(mover) ? ok(true) : refuse(words.notTheirs(step));
};

const checkEnds = (step: MatchStep, ends: MatchEnds): Result<true, Refusal> => {
  const barring = endThatBars(step, ends);
  return barring ? refuse(words.notInForce(barring)) : ok(true);
};

/** What both sides answer to must still be there. */
const checkComponents = (match: Match, ends: MatchEnds): Result<true, Refusal> => {
  for (const kind of recordKinds) {
    const end = match[kind];
    const named = end.recordId === null ? [] : end.components;
    const kept = ends[kind]?.components.map(({ id }) => id);
    if (kept && named.some((id) => !kept.includes(id))) return refuse(words.componentGone(kind));
  }
  return ok(true);
};

/** An edit may have changed the measures since the amount was stated: then it means nothing any more. */
const amountStands = (match: Match, ends: MatchEnds): boolean => {
  const now = matchQuantity(match.quantity?.amount ?? null, statedBy(match, ends));
  return now.ok && isSameValue(now.value, match.quantity);
};

const checkRoom = (match: Match, ends: MatchEnds): Result<true, Refusal> => {
  if (!amountStands(match, ends)) return refuse(words.amountOutdated);
  const short = shortfallOf(match, ends);
  return short ? refuse(words.noRoom(short, match.quantity?.amount ?? 0)) : ok(true);
};

/** Nobody consents to what was never shown, nor to another reading than the one they saw. */
const checkShown = (match: Match, body: MatchStepBody, digest: string): Result<true, Refusal> => {
  const hasRecords = recordKinds.some((kind) => match[kind].recordId !== null);
  if (!match.disclosed && hasRecords) return refuse(words.notDisclosed);
  const seen = 'seen' in body ? body.seen : undefined;
  if (seen === undefined && hasRecords)
    return refuse({ kind: 'invalid', errors: [fieldError('/seen', 'required')] });
  return seen === undefined || seen === digest
    ? ok(true)
    : refuse({ kind: 'stale', current: etagOf(match.version) });
};

/** The Secretariat shows both ends anew; a consent to what was shown beside them keeps what it was given to. */
const showsAnew = (
  { step }: MatchStepBody,
  { disclosed }: Match,
  { isStill }: MatchReading,
): boolean =>
  step === 'revise' ||
  (step === 'consent' && !(disclosed && isStill({ ...disclosed, digest: disclosed.scope })));

const decideStep = (
  match: Match,
  body: MatchStepBody,
  context: MatchStepContext,
  ends: MatchEnds,
): Result<Match, Refusal> => {
  const { step } = body;
  const { sides, reading } = context;
  if (matchSteps[step].joint && sides.every((side) => hasAnswered(match, side, reading)))
    return refuse(words.alreadyAnswered);
  if (step === 'consent') {
    const shown = checkShown(match, body, reading.scope.digest);
    if (!shown.ok) return shown;
  }
  const standing = checkEnds(step, ends);
  if (!standing.ok) return standing;
  if (step === 'consent') {
    const there = checkComponents(match, ends);
    if (!there.ok) return there;
  }
  const after = steppedMatch(match, step, context);
  if (!entersTakenUp(match, after) && step !== 'revise') return ok(after);
  const room = checkRoom(after, ends);
  return room.ok ? ok(after) : room;
};

type Input = {
  readonly actor: Actor;
  readonly requestId: string;
  readonly path: { readonly id: string };
  readonly ifMatch: number;
  readonly idempotencyKey: string;
  readonly sent: unknown;
  readonly body: MatchStepBody;
};

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
