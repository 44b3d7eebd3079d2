/** Whether a match waits for an answer of a party. Pure. */
import { sidesOf } from '../../domain/matches/match-parties.ts';
import { matchSteps } from '../../domain/matches/match-transitions.ts';
import type { LegForParties } from './leg-views.ts';
import type { MatchForParties } from './match-views.ts';

type Seen = Pick<MatchForParties, 'recipients' | 'legs'>;

const sidesOfLeg = ({ recipients }: Seen, { supporters }: LegForParties, partyId: string | null) =>
  sidesOf({ recipients, supporters }, partyId);

const standing = ({ legs }: Seen): readonly LegForParties[] =>
  legs.filter(({ left }) => left === null);

const areBothGiven = ({ answered }: LegForParties): boolean =>
  answered !== null && answered.pledge && answered.offer;

/**
 * Whether nothing is awaited and the match was not brought on, as where an edit was taken back and all answers stand again:
 * then any of them is to be given again. Whoever does not see every leg cannot tell.
 */
const isHeldUp = (match: Seen): boolean => standing(match).every(areBothGiven);

/** Whether a party has given the answers of its sides of a leg, and none of them is of use again. */
export const hasAnsweredFor = (
  match: Seen,
  leg: LegForParties,
  partyId: string | null,
): boolean => {
  const sides = sidesOfLeg(match, leg, partyId);
  return isHeldUp(match)
    ? sides.length === 0
    : sides.every((side) => leg.answered?.[side] !== false);
};

/** Whether every side that the party answers for has answered already. */
export const hasAnsweredAll = (match: Seen, partyId: string | null): boolean =>
  standing(match).every((leg) => hasAnsweredFor(match, leg, partyId));

/** Consent is waited for from the start, a confirmation once the other side has given its own. */
const waitsOnLeg = (match: Seen, leg: LegForParties, partyId: string | null): boolean => {
  const joint = leg.steps.filter((step) => matchSteps[step].joint === true);
  if (joint.length === 0 || hasAnsweredFor(match, leg, partyId)) return false;
  return joint.includes('consent') || leg.answered?.pledge === true || leg.answered?.offer === true;
};

/** The legs on which a party's answer is awaited. */
export const waitingLegs = (match: Seen, partyId: string | null): readonly LegForParties[] =>
  standing(match).filter((leg) => waitsOnLeg(match, leg, partyId));

export const waitsForAnswer = (match: Seen, partyId: string | null): boolean =>
  waitingLegs(match, partyId).length > 0;
