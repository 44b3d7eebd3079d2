/** Which legs of a match a step is about: those that it names, or those that its mover answers for. */
import { stateReadBy } from '#shared/domain/rights/leg-readers';
import type { MatchStepBody } from '#shared/contract/matches/match-bodies';
import {
  answersForAsker,
  type LegSide,
  legSidesOf,
  movesWhole,
} from '#shared/domain/matches/leg-sides';
import { legOf, standingLegs, stateOfLeg } from '#shared/domain/matches/match-legs';
import { type MatchStep, matchSteps, nextState } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { invalidAt } from './decide-leg.ts';
import * as words from './match-refusals.ts';

const namedIn = (body: MatchStepBody): string | undefined => ('leg' in body ? body.leg : undefined);

/** Whether the step is allowed in the state in which the match is for a leg. */
const allows = (match: Match, step: MatchStep, id: string): boolean => {
  const leg = legOf(match, id);
  return leg !== undefined && nextState(step, stateOfLeg(match, leg)) !== undefined;
};

/** A leg that is named has to stand: what it was stays with its id. The Secretariat closes a match and no leg of it. */
export const checkNamedLeg = (
  match: Match,
  body: MatchStepBody,
  partyId: string | null,
): Result<true, Refusal> => {
  const named = namedIn(body);
  if (named === undefined) return ok(true);
  if (body.step === 'close' && partyId === null) return invalidAt('/leg', 'unknownField');
  return standingLegs(match).some(({ id }) => id === named)
    ? ok(true)
    : invalidAt('/leg', 'unknownLeg');
};

/** A giver is told of the state of the match for its own leg alone. */
export const refusedTo = (
  match: Match,
  step: MatchStep | 'release',
  partyId: string | null,
): Refusal => words.stepNotAllowed(step, stateReadBy(match, { partyId }));

/** Whether a step of the match as a whole is allowed, and to whoever takes it. */
export const checkWhole = (
  match: Match,
  { step }: MatchStepBody,
  partyId: string | null,
): Result<true, Refusal> =>
  nextState(step, match.state) !== undefined && (partyId === null || movesWhole(match, partyId))
    ? ok(true)
    : refuse(refusedTo(match, step, partyId));

/**
 * The sides that a joint step answers for. A consent is to one reading, so that whoever answers for several legs names the
 * one; a delivery is confirmed of all at once, unless one is named.
 */
export const answeredBy = (
  match: Match,
  body: MatchStepBody,
  partyId: string | null,
): Result<readonly LegSide[], Refusal> => {
  const { step } = body;
  if (!matchSteps[step].joint) return ok([]);
  const named = namedIn(body);
  const own = legSidesOf(match, partyId).filter(({ leg }) => named === undefined || leg === named);
  if (own.length === 0) return refuse(words.notYours);
  const open = own.filter(({ leg }) => allows(match, step, leg));
  if (open.length === 0) return refuse(refusedTo(match, step, partyId));
  return step === 'consent' && new Set(open.map(({ leg }) => leg)).size > 1
    ? invalidAt('/leg', 'required')
    : ok(open);
};

/** The legs that a party ends while others stand; none where the step is one of the match as a whole. */
export const leftBy = (
  match: Match,
  body: MatchStepBody,
  partyId: string | null,
): Result<readonly string[], Refusal> => {
  const { step } = body;
  if ((step !== 'decline' && step !== 'close') || partyId === null) return ok([]);
  const named = namedIn(body);
  const own = new Set(legSidesOf(match, partyId).map(({ leg }) => leg));
  if (named !== undefined && !own.has(named)) return refuse(words.notYours);
  if (named === undefined && answersForAsker(match, partyId)) return ok([]);
  const leaving = named === undefined ? [...own] : [named];
  if (leaving.length === standingLegs(match).length) return ok([]);
  return leaving.every((leg) => allows(match, step, leg))
    ? ok(leaving)
    : refuse(refusedTo(match, step, partyId));
};
