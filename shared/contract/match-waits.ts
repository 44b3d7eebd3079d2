/** Whether a match waits for an answer of a party. Pure. */
import { sidesOf } from '../domain/match-parties.ts';
import { matchSteps } from '../domain/match-transitions.ts';
import type { LegForParties } from './leg-views.ts';
import type { MatchForParties } from './match-views.ts';

type Seen = Pick<MatchForParties, 'recipients' | 'legs'>;

const sidesOfLeg = ({ recipients }: Seen, { supporters }: LegForParties, partyId: string | null) =>
  sidesOf({ recipients, supporters }, partyId);

const hasAnsweredFor = (match: Seen, leg: LegForParties, partyId: string | null): boolean =>
  sidesOfLeg(match, leg, partyId).every((side) => leg.answered?.[side] !== false);

const standing = ({ legs }: Seen): readonly LegForParties[] =>
  legs.filter(({ left }) => left === null);

/** Whether every side that the party answers for has answered already. */
export const hasAnsweredAll = (match: Seen, partyId: string | null): boolean =>
  standing(match).every((leg) => hasAnsweredFor(match, leg, partyId));

/** Consent is waited for from the start, a confirmation once the other side has given its own. */
const waitsOnLeg = (match: Seen, leg: LegForParties, partyId: string | null): boolean => {
  const joint = leg.steps.filter((step) => matchSteps[step].joint === true);
  if (joint.length === 0 || hasAnsweredFor(match, leg, partyId)) return false;
  return joint.includes('consent') || leg.answered?.pledge === true || leg.answered?.offer === true;
};

export const waitsForAnswer = (match: Seen, partyId: string | null): boolean =>
  standing(match).some((leg) => waitsOnLeg(match, leg, partyId));
