/** Whether a step of a match may be done as it stands, and what the match is after it. */
import { fieldError } from '#shared/contract/field-advice';
import type { MatchStepBody } from '#shared/contract/match-bodies';
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
import { type MatchStep, matchSteps } from '#shared/domain/match-transitions';
import type { Match } from '#shared/domain/match';
import { recordKinds } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSameValue } from '#shared/domain/same-value';

import { etagOf } from '../../answer.ts';
import * as words from './match-refusals.ts';

/** The match as it is to be decided on: as it stands, or with the new amount and words of a revision. */
export const revised = (
  match: Match,
  body: MatchStepBody,
  ends: MatchEnds,
): Result<Match, Refusal> => {
  if (body.step !== 'revise') return ok(match);
  const quantity = matchQuantity(body.amount, statedBy(match, ends));
  if (!quantity.ok)
    return refuse({ kind: 'invalid', errors: [fieldError('/amount', quantity.error)] });
  const summary = body.summary === undefined ? match.summary : body.summary;
  return ok({ ...match, quantity: quantity.value, summary });
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

export const decideStep = (
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
