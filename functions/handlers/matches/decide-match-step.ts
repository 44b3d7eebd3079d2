/** Whether a step of a match may be done as it stands, and what the match is after it. */
import { fieldError } from '#shared/contract/field-advice';
import type { MatchStepBody } from '#shared/contract/match-bodies';
import { endThatBars } from '#shared/domain/end-states';
import type { LegSide } from '#shared/domain/leg-sides';
import {
  hasAnswered,
  steppedMatch,
  takenUpBy,
  type MatchStepContext,
} from '#shared/domain/match-changes';
import { byLeg, byStandingLegs, leadLeg, legOf, withLegs } from '#shared/domain/match-legs';
import { matchQuantity, statedBy } from '#shared/domain/match-quantity';
import { type LegAtEnds, shortfallOf } from '#shared/domain/match-shortfall';
import { isTakenUp } from '#shared/domain/match-states';
import { type MatchStep, matchSteps } from '#shared/domain/match-transitions';
import type { Leg, Match } from '#shared/domain/match';
import { recordKinds } from '#shared/domain/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { isSameValue } from '#shared/domain/same-value';

import { etagOf } from '../../answer.ts';
import { type HeldEnds, recordsAt } from '../../store/match-ends.ts';
import * as words from './match-refusals.ts';

/** The match by each of its legs that stand, with the records at the ends. */
export const legsAtEnds = (match: Match, ends: HeldEnds): readonly LegAtEnds[] =>
  byStandingLegs(match).map((own) => ({ match: own, ends: recordsAt(own, ends) }));

/** Whose amount a revision states. */
export const revisedLeg = (match: Match, { leg }: { readonly leg?: string | undefined }): Leg =>
  (leg === undefined ? undefined : legOf(match, leg)) ?? leadLeg(match);

/** The match as it is to be decided on: as it stands, or with the new amount and words of a revision. */
export const revised = (
  match: Match,
  body: MatchStepBody,
  ends: HeldEnds,
): Result<Match, Refusal> => {
  if (body.step !== 'revise') return ok(match);
  const leg = revisedLeg(match, body);
  const own = byLeg(match, leg);
  const quantity = matchQuantity(body.amount, statedBy(own, recordsAt(own, ends)), leg);
  if (!quantity.ok)
    return refuse({ kind: 'invalid', errors: [fieldError('/amount', quantity.error)] });
  const summary = body.summary === undefined ? match.summary : body.summary;
  const changed = withLegs(match, (each) =>
    each.id === leg.id ? { ...each, quantity: quantity.value } : each,
  );
  return ok({ ...changed, summary });
};

const checkEnds = (step: MatchStep, legs: readonly LegAtEnds[]): Result<true, Refusal> => {
  const barring = legs.map(({ ends }) => endThatBars(step, ends)).find((each) => each);
  return barring ? refuse(words.notInForce(barring)) : ok(true);
};

/** What both sides answer to must still be there. */
const checkComponents = ({ match, ends }: LegAtEnds): Result<true, Refusal> => {
  for (const kind of recordKinds) {
    const end = match[kind];
    const named = end.recordId === null ? [] : end.components;
    const kept = ends[kind]?.components.map(({ id }) => id);
    if (kept && named.some((id) => !kept.includes(id))) return refuse(words.componentGone(kind));
  }
  return ok(true);
};

/** An edit may have changed the measures since the amount was stated: then it means nothing any more. */
const amountStands = ({ match, ends }: LegAtEnds): boolean => {
  const now = matchQuantity(match.quantity?.amount ?? null, statedBy(match, ends), match);
  return now.ok && isSameValue(now.value, match.quantity);
};

export const checkRoom = (legs: readonly LegAtEnds[]): Result<true, Refusal> => {
  if (!legs.every(amountStands)) return refuse(words.amountOutdated);
  const short = shortfallOf(legs);
  return short ? refuse(words.noRoom(short)) : ok(true);
};

/** Nobody consents to what was never shown, nor to another reading than the one they saw. */
const checkShown = (
  match: Match,
  body: MatchStepBody,
  { digest, version }: { readonly digest: string; readonly version: number },
): Result<true, Refusal> => {
  const hasRecords = recordKinds.some((kind) => match[kind].recordId !== null);
  if (!match.disclosed && hasRecords) return refuse(words.notDisclosed);
  const seen = 'seen' in body ? body.seen : undefined;
  if (seen === undefined && hasRecords)
    return refuse({ kind: 'invalid', errors: [fieldError('/seen', 'required')] });
  return seen === undefined || seen === digest
    ? ok(true)
    : refuse({ kind: 'stale', current: etagOf(version) });
};

const checkConsent = (
  match: Match,
  body: MatchStepBody,
  { answersFor, readings }: MatchStepContext,
  ends: HeldEnds,
): Result<true, Refusal> => {
  for (const id of new Set(answersFor.map(({ leg }) => leg))) {
    const leg = legOf(match, id) ?? leadLeg(match);
    const own = byLeg(match, leg);
    const at = { match: own, ends: recordsAt(own, ends) };
    const { digest } = readings(leg).scope;
    const shown = checkShown(own, body, { digest, version: match.version });
    if (!shown.ok) return shown;
    const standing = checkEnds('consent', [at]);
    if (!standing.ok) return standing;
    const there = checkComponents(at);
    if (!there.ok) return there;
  }
  return ok(true);
};

const haveAnswered = (
  match: Match,
  answersFor: readonly LegSide[],
  { readings }: MatchStepContext,
): boolean =>
  answersFor.every(({ leg: id, side }) => {
    const leg = legOf(match, id);
    return leg !== undefined && hasAnswered(leg, side, readings(leg));
  });

/** Of what a step takes up, with all that the match has taken up besides; of a revision, of all that it puts forward. */
export const roomAsked = (
  before: Match,
  after: Match,
  step: MatchStep,
  ends: HeldEnds,
): readonly LegAtEnds[] => {
  if (step === 'revise') return legsAtEnds(after, ends);
  return takenUpBy(before, after).length === 0
    ? []
    : legsAtEnds(after, ends).filter(({ match }) => isTakenUp(match.state));
};

export const decideStep = (
  match: Match,
  body: MatchStepBody,
  context: MatchStepContext,
  ends: HeldEnds,
): Result<Match, Refusal> => {
  const { step } = body;
  if (matchSteps[step].joint && haveAnswered(match, context.answersFor, context))
    return refuse(words.alreadyAnswered);
  const standing =
    step === 'consent'
      ? checkConsent(match, body, context, ends)
      : checkEnds(step, legsAtEnds(match, ends));
  if (!standing.ok) return standing;
  const after = steppedMatch(match, step, context);
  const room = checkRoom(roomAsked(match, after, step, ends));
  return room.ok ? ok(after) : room;
};
