/** Whether a match waits for an answer of a party. Pure. */
import { sidesOf } from '../domain/match-parties.ts';
import { matchSteps } from '../domain/match-transitions.ts';
import type { MatchForParties } from './match-views.ts';

/** Whether every side that the party answers for has answered already. */
export const hasAnsweredAll = (match: MatchForParties, partyId: string | null): boolean =>
  sidesOf(match, partyId).every((side) => match.answered[side]);

/** Consent is waited for from the start, a confirmation once the other side has given its own. */
export const waitsForAnswer = (match: MatchForParties, partyId: string | null): boolean => {
  const joint = match.steps.filter((step) => matchSteps[step].joint === true);
  if (joint.length === 0 || hasAnsweredAll(match, partyId)) return false;
  const { pledge, offer } = match.answered;
  return joint.includes('consent') || pledge || offer;
};
