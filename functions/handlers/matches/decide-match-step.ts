/** Whether a step of a match may be done as it stands, and what the match is after it. */
import { fieldError } from '#shared/contract/field-advice';
import type { MatchStepBody } from '#shared/contract/matches/match-bodies';
import type { LegSide } from '#shared/domain/matches/leg-sides';
import {
  hasAnswered,
  haveAllAnswered,
  steppedMatch,
  type MatchStepContext,
} from '#shared/domain/matches/match-changes';
import { byLeg, leadLeg, legOf, withLegs } from '#shared/domain/matches/match-legs';
import { matchQuantity, statedBy } from '#shared/domain/matches/match-quantity';
import { matchSteps } from '#shared/domain/matches/match-transitions';
import type { Leg, Match } from '#shared/domain/matches/match';
import { recordKinds } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { etagOf } from '../../answer.ts';
import { type HeldEnds, recordsAt } from '../../store/matches/match-ends.ts';
import { checkBroughtOn, checkStanding } from './check-legs.ts';
import * as words from './match-refusals.ts';

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

/** What an answer is to must have been shown and stand, whether or not it brings its leg on. */
const checkConsent = (
  match: Match,
  body: MatchStepBody,
  { answersFor, readings }: MatchStepContext,
  ends: HeldEnds,
): Result<true, Refusal> => {
  for (const id of new Set(answersFor.map(({ leg }) => leg))) {
    const leg = legOf(match, id) ?? leadLeg(match);
    const own = byLeg(match, leg);
    const { digest } = readings(leg).scope;
    const shown = checkShown(own, body, { digest, version: match.version });
    if (!shown.ok) return shown;
    const standing = checkStanding('consent', { match: own, ends: recordsAt(own, ends) });
    if (!standing.ok) return standing;
  }
  return ok(true);
};

/** Whether each of these answers was given already, and stands. */
const haveAnswered = (
  match: Match,
  answersFor: readonly LegSide[],
  { readings }: MatchStepContext,
): boolean =>
  answersFor.every(({ leg: id, side }) => {
    const leg = legOf(match, id);
    return leg !== undefined && hasAnswered(leg, side, readings(leg));
  });

export const decideStep = (
  match: Match,
  body: MatchStepBody,
  context: MatchStepContext,
  ends: HeldEnds,
): Result<Match, Refusal> => {
  const { step } = body;
  const isGiven = matchSteps[step].joint && haveAnswered(match, context.answersFor, context);
  // Where all answers stand again, as an edit was taken back, any of them is given again to bring the match on.
  if (isGiven && !haveAllAnswered(match, context)) return refuse(words.alreadyAnswered);
  const consent = step === 'consent' ? checkConsent(match, body, context, ends) : ok(true);
  if (!consent.ok) return consent;
  const after = steppedMatch(match, step, context);
  const brought = checkBroughtOn(match, after, { step, partyId: context.partyId }, ends);
  return brought.ok ? ok(after) : brought;
};
