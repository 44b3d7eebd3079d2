/** How matches come to be and change: pure, with time, ids and digests given. */
import { nextState, type MatchStep, matchSteps } from './match-transitions.ts';
import type { LegSide } from './leg-sides.ts';
import type { MatchReading } from './match-reading.ts';
import { withLateComers } from './late-legs.ts';
import { standingLegs, withLegs } from './match-legs.ts';
import { hasAgreedToTalk, type Leg, type Match, noAnswers } from './match.ts';
import { isOver } from '../match-states.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';

/** Whether a side's answer stands: an answer to another wording or amount is none. */
export const hasAnswered = (
  { answers }: Pick<Match, 'answers'>,
  side: RecordKind,
  { isStill }: MatchReading,
): boolean => {
  const answer = answers[side];
  return answer !== null && isStill(answer);
};

export type MatchStepContext = {
  /** What the mover answers for: nothing for the Secretariat. */
  readonly answersFor: readonly LegSide[];
  readonly partyId: string | null;
  readonly reason: string | null;
  /** As it reads now, by each leg. */
  readonly readings: (leg: Leg) => MatchReading;
  readonly now: string;
};

const isAnswered = (leg: Leg, { readings }: Pick<MatchStepContext, 'readings'>): boolean =>
  recordKinds.every((side) => hasAnswered(leg, side, readings(leg)));

const withAnswers =
  ({ answersFor, readings, now }: MatchStepContext) =>
  (leg: Leg): Leg => {
    const sides = answersFor.filter((each) => each.leg === leg.id);
    if (sides.length === 0) return leg;
    const { digest, rule } = readings(leg).scope;
    const given = Object.fromEntries(sides.map(({ side }) => [side, { at: now, digest, rule }]));
    return { ...leg, answers: { ...leg.answers, ...given } };
  };

/** What was released was another match than the one that is revised or declined, or that a leg left. */
export const unreleased = (match: Match): Match => ({
  ...withLegs(match, ({ later: _later, ...leg }) => leg),
  release: null,
  releasedBy: [],
  publicFrom: {},
});

/** The question that a leg is still behind with; none once it is asked what its match asks. */
const joiningIn = (
  state: Match['state'],
  joining: NonNullable<Leg['joining']>,
): Pick<Leg, 'joining'> => (joining === state ? {} : { joining });

/** A leg that came in later and whose two sides have answered: it goes on alone until it is where its match is. */
const caughtUp =
  ({ state }: Pick<Match, 'state'>, context: MatchStepContext) =>
  (leg: Leg): Leg => {
    const { joining, ...words } = leg;
    if (joining === undefined || leg.left || !isAnswered(leg, context)) return leg;
    const { readings, now } = context;
    const asked = { answers: noAnswers, askedAt: now, scope: readings(leg).scope };
    return {
      ...words,
      ...asked,
      ...(joining === 'proposed' ? joiningIn(state, 'under_discussion') : {}),
    };
  };

/**
 * A leg of a match that goes on in a state. What came in later keeps its answers, as they are to a question that is its own
 * still, or that all are asked from now on; every other is asked anew.
 */
export const goneInto =
  (state: Match['state'], askAnew: (leg: Leg) => Leg) =>
  (leg: Leg): Leg => {
    const { joining, ...words } = leg;
    if (leg.left) return leg;
    return joining === undefined || isOver(state)
      ? askAnew(leg)
      : { ...words, ...joiningIn(state, joining) };
  };

/** A leg once its match asks another question, or shows all of them something else. */
const afterStep = (
  step: MatchStep,
  state: Match['state'],
  { readings, now }: MatchStepContext,
): ((leg: Leg) => Leg) => {
  const askAnew = (leg: Leg): Leg => ({
    ...leg,
    answers: noAnswers,
    askedAt: now,
    ...(step === 'consent' || step === 'revise' ? { scope: readings(leg).scope } : {}),
  });
  return step === 'revise' ? (leg) => (leg.left ? leg : askAnew(leg)) : goneInto(state, askAnew);
};

type Whole = Pick<MatchStepContext, 'readings'>;

/** Whether every leg that stands takes part and has both its answers. */
export const haveAllAnswered = (match: Match, context: Whole): boolean =>
  standingLegs(match).every((leg) => leg.joining === undefined && isAnswered(leg, context));

/** A match in which a step is done, of one version with what did it. */
export const withStepDone = (match: Match, step: MatchStep, context: MatchStepContext): Match => {
  const { partyId, reason } = context;
  const state = nextState(step, match.state) ?? match.state;
  const isOther = step === 'revise' || (step === 'decline' && partyId !== null);
  const stepped = {
    ...withLegs(match, afterStep(step, state, context)),
    state,
    agreedToTalk: step === 'consent' || hasAgreedToTalk(match),
    ...(step === 'decline' && partyId !== null && { declined: { partyId, reason: reason ?? '' } }),
  };
  return isOther ? unreleased(stepped) : stepped;
};

/** The match after a step that its state allows. A joint step keeps the state until every leg has both its answers. */
export const steppedMatch = (match: Match, step: MatchStep, context: MatchStepContext): Match => {
  const { now } = context;
  const next = { ...match, version: match.version + 1, updatedAt: now, movedHere: true };
  const answered = withLegs(next, withAnswers(context));
  const after =
    matchSteps[step].joint && !haveAllAnswered(answered, context)
      ? withLegs(answered, caughtUp(match, context))
      : withStepDone(next, step, context);
  return withLateComers(match, after);
};
