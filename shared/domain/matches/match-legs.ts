/** The legs of a match, and the match as it is between its asking side and one of them. Pure. */
import { firstLegId } from './leg-ids.ts';
import { isOver } from '../match-states.ts';
import { hasAgreedToTalk, type Leg, type Match } from './match.ts';

const firstLeg = (match: Match): Leg => {
  const { offer, supporters, supportTypes, quantity, scope, answers, disclosed } = match;
  return {
    id: firstLegId,
    offer,
    supporters,
    supportTypes,
    quantity,
    scope,
    answers,
    ...(disclosed !== undefined && { disclosed }),
    ...(match.role !== undefined && { role: match.role }),
    ...(match.left !== undefined && { left: match.left }),
    ...(match.askedAt !== undefined && { askedAt: match.askedAt }),
  };
};

export const legsOf = (match: Match): readonly Leg[] => [firstLeg(match), ...(match.legs ?? [])];

/** Those that have not left. */
export const standingLegs = (match: Match): readonly Leg[] =>
  legsOf(match).filter(({ left }) => left === undefined);

/** Those that stood at a moment, by when they came and left, which never changes. */
export const legsAt = (match: Match, at: string): readonly Leg[] =>
  legsOf(match).filter(({ addedAt = at, left }) => addedAt <= at && at <= (left?.at ?? at));

/** Those that stand and are still asked what the others have answered. */
export const joiningLegs = (match: Match): readonly string[] =>
  standingLegs(match).flatMap(({ id, joining }) => (joining === undefined ? [] : id));

export const legOf = (match: Match, id: string): Leg | undefined =>
  legsOf(match).find((leg) => leg.id === id);

/** The first that stands; of a match on which none does, the first. */
export const leadLeg = (match: Match): Leg => standingLegs(match)[0] ?? firstLeg(match);

/** The match with each of its legs changed. */
export const withLegs = (match: Match, change: (leg: Leg) => Leg): Match => {
  const { id: _id, ...first } = change(firstLeg(match));
  return { ...match, ...first, ...(match.legs && { legs: match.legs.map(change) }) };
};

/** In which state the match is for a leg: what came in later is still asked what the others have answered. */
export const stateOfLeg = (match: Pick<Match, 'state'>, leg: Leg): Match['state'] => {
  if (leg.left) return leg.left.how === 'declined' ? 'declined' : 'closed_unfulfilled';
  const stands = isOver(match.state) || match.state === 'suspended';
  return stands ? match.state : (leg.joining ?? match.state);
};

const declinedFor = (match: Match, { left }: Leg): Match['declined'] => {
  if (!left) return match.declined;
  return left.how === 'declined' && left.partyId !== null
    ? { partyId: left.partyId, reason: left.reason }
    : null;
};

/** Who consented to publish it, of those whom one leg names: whether other givers did is not said to it. */
const consentsFor = (
  { recipients, releasedBy, publicFrom }: Match,
  { supporters }: Leg,
): Pick<Match, 'releasedBy' | 'publicFrom'> => {
  const named = new Set([...recipients, ...supporters].map(({ id }) => id));
  return {
    releasedBy: releasedBy.filter((id) => named.has(id)),
    ...(publicFrom && {
      publicFrom: Object.fromEntries(Object.entries(publicFrom).filter(([id]) => named.has(id))),
    }),
  };
};

/** The match as if it stood on this leg alone: a match of two ends is this already. */
export const byLeg = (match: Match, leg: Leg): Match => {
  if (match.legs === undefined) return match;
  const {
    legs: _legs,
    left: _left,
    role: _role,
    disclosed: _shown,
    askedAt: asked,
    ...whole
  } = match;
  const {
    id: _id,
    joining,
    later: _later,
    addedAt: _added,
    left: _ended,
    askedAt = asked,
    ...words
  } = leg;
  return {
    ...whole,
    ...words,
    state: stateOfLeg(match, leg),
    declined: declinedFor(match, leg),
    ...consentsFor(match, leg),
    agreedToTalk: joining !== 'proposed' && hasAgreedToTalk(match),
    ...(askedAt !== undefined && { askedAt }),
  };
};

/** The match between its asking side and each of its legs that stand. */
export const byStandingLegs = (match: Match): readonly Match[] =>
  standingLegs(match).map((leg) => byLeg(match, leg));
