/** How matches come to be and change: pure, with time, ids and digests given. */
import { nextState, type MatchStep, matchSteps } from './match-transitions.ts';
import type { MatchReading } from './match-reading.ts';
import { hasAgreedToTalk, type Match, noAnswers } from './match.ts';
import { isTakenUp } from './match-states.ts';
import { type RecordKind, recordKinds } from './record.ts';

/** Whether a side's answer stands: an answer to another wording or amount is none. */
export const hasAnswered = (
  { answers }: Match,
  side: RecordKind,
  { isStill }: MatchReading,
): boolean => {
  const answer = answers[side];
  return answer !== null && isStill(answer);
};

export type MatchStepContext = {
  /** The sides that the mover answers for: none for the Secretariat. */
  readonly sides: readonly RecordKind[];
  readonly partyId: string | null;
  readonly reason: string | null;
  /** As it reads now. */
  readonly reading: MatchReading;
  readonly now: string;
};

const withAnswers = (match: Match, { sides, reading, now }: MatchStepContext): Match => {
  const { digest, rule } = reading.scope;
  const given = Object.fromEntries(sides.map((side) => [side, { at: now, digest, rule }]));
  return { ...match, answers: { ...match.answers, ...given } };
};

/** What was released was another match than the one that is revised or declined. */
const unreleased = { release: null, releasedBy: [], publicFrom: {} } as const;

/** The match after a step that its state allows. A joint step of one side alone keeps the state. */
export const steppedMatch = (match: Match, step: MatchStep, context: MatchStepContext): Match => {
  const { partyId, reason, reading, now } = context;
  const next = { ...match, version: match.version + 1, updatedAt: now, movedHere: true };
  const answered = withAnswers(next, context);
  const isComplete = recordKinds.every((side) => hasAnswered(answered, side, reading));
  if (matchSteps[step].joint && !isComplete) return answered;
  return {
    ...next,
    state: nextState(step, match.state) ?? match.state,
    answers: noAnswers,
    askedAt: now,
    agreedToTalk: step === 'consent' || hasAgreedToTalk(match),
    ...(step === 'consent' || step === 'revise' ? { scope: reading.scope } : {}),
    ...(step === 'revise' ? unreleased : {}),
    ...(step === 'decline' && partyId !== null
      ? { ...unreleased, declined: { partyId, reason: reason ?? '' } }
      : {}),
  };
};

export const entersTakenUp = (before: Match, after: Match): boolean =>
  !isTakenUp(before.state) && isTakenUp(after.state);
