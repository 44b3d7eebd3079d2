/** What a step makes of a match: of all of it, or of some of its legs. */
import type { LegReadings } from '#shared/contract/matches/leg-views';
import type { MatchStepBody } from '#shared/contract/matches/match-bodies';
import type { LegSide } from '#shared/domain/matches/leg-sides';
import { changeOfLeg, joiningChanges } from '#shared/domain/matches/leg-changes';
import { leadLeg, legOf, standingLegs } from '#shared/domain/matches/match-legs';
import { matchSteps } from '#shared/domain/matches/match-transitions';
import type { Match } from '#shared/domain/matches/match';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Dependencies } from '../../dependencies.ts';
import { readingsAt } from '../../store/matches/match-ends.ts';
import { decideAddition, decideLeaving, readsAsShown } from './decide-leg-step.ts';
import { decideStep, revised, revisedLeg } from './decide-match-step.ts';
import { findGivers, type FoundGivers } from './find-givers.ts';
import { answeredBy, checkNamedLeg, checkWhole, leftBy } from './legs-of-step.ts';

/** The legs whose ends are shown anew: of a new leg, by a revision, or where a consent is to what was not shown before. */
export const shownAnew = (
  { step }: MatchStepBody,
  after: Match,
  answersFor: readonly LegSide[],
  readings: LegReadings,
): readonly string[] => {
  const standing = standingLegs(after).map(({ id }) => id);
  if (step === 'revise') return standing;
  if (step === 'add_leg') return standing.slice(-1);
  return step === 'consent'
    ? answersFor.map(({ leg }) => leg).filter((leg) => !readsAsShown(after, leg, readings))
    : [];
};

type Decided = {
  readonly before: Match;
  readonly after: Match;
  /** The legs that it is about; none where it is about all. */
  readonly legs: readonly string[];
  readonly answersFor: readonly LegSide[];
  readonly found: FoundGivers;
};

type Moving = {
  readonly before: Match;
  readonly body: MatchStepBody;
  readonly actor: Actor;
  readonly now: string;
};

const ofWhole = ({ before, body, actor, now }: Moving, found: FoundGivers) => {
  const answersFor = answeredBy(before, body, actor.partyId);
  if (!answersFor.ok) return answersFor;
  const match = revised(before, body, found.ends);
  if (!match.ok) return match;
  const context = {
    answersFor: answersFor.value,
    partyId: actor.partyId,
    reason: body.reason ?? null,
    readings: readingsAt(match.value, found.ends),
    now,
  };
  const after = decideStep(match.value, body, context, found.ends);
  if (!after.ok) return after;
  const legs =
    body.step === 'revise'
      ? [revisedLeg(before, body).id]
      : [...new Set(answersFor.value.map(({ leg }) => leg))];
  return ok({ before, after: after.value, legs, answersFor: answersFor.value, found });
};

/** What the step makes of the match: as a whole, or of some of its legs. */
export const decideMove = async (
  { table, world }: Pick<Dependencies, 'table' | 'world'>,
  moving: Moving,
): Promise<Result<Decided, Refusal>> => {
  const { before, body, actor, now } = moving;
  const named = checkNamedLeg(before, body, actor.partyId);
  if (!named.ok) return named;
  const isAdding = body.step === 'add_leg';
  const found = await findGivers(table, isAdding ? [body] : [], before);
  const leaving = leftBy(before, body, actor.partyId);
  if (!leaving.ok) return leaving;
  const legs = body.step === 'remove_leg' ? [body.leg] : leaving.value;
  const isOfLegsAsTheyStand = leaving.value.length > 0 || matchSteps[body.step].joint === true;
  const whole = isOfLegsAsTheyStand ? ok(true) : checkWhole(before, body, actor.partyId);
  if (!whole.ok) return whole;
  if (legs.length > 0) {
    const after = decideLeaving(before, {
      legs,
      body,
      partyId: actor.partyId,
      ends: found.ends,
      now,
    });
    return after.ok ? ok({ before, after: after.value, legs, answersFor: [], found }) : after;
  }
  if (!isAdding) return ofWhole(moving, found);
  const after = decideAddition(before, { world, body, found, now });
  if (!after.ok) return after;
  const added = standingLegs(after.value).slice(-1);
  return ok({
    before,
    after: after.value,
    legs: added.map(({ id }) => id),
    answersFor: [],
    found,
  });
};

/**
 * Between which states, by which reading, and which legs of several it is about, with what becomes of them, and of those
 * that are only asked to join.
 */
export const groundsOf = ({ before, legs }: Decided, after: Match, readings: LegReadings) => {
  const [first] = legs;
  const leg = (first === undefined ? undefined : legOf(after, first)) ?? leadLeg(after);
  return {
    from: before.state,
    to: after.state,
    seen: readings(leg).scope,
    ...(after.legs !== undefined &&
      legs.length > 0 && {
        legs: legs.map((id) => changeOfLeg(before, after, id)),
      }),
    ...joiningChanges(before, after, legs),
  };
};
