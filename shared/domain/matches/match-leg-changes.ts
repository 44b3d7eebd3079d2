/** How legs join a match and leave it. Pure. */
import { hasConsents, unheard } from './late-legs.ts';
import { legIdAt } from './leg-ids.ts';
import { goneInto, unreleased } from './match-changes.ts';
import { legsOf, standingLegs, withLegs } from './match-legs.ts';
import { isTakenUp } from '../match-states.ts';
import { nextState } from './match-transitions.ts';
import { type Leg, type LegEnd, type Match, noAnswers } from './match.ts';

/** What was agreed with a leg is talked about anew without it: whatever stood on it is free again. */
const stateWithout = ({ state }: Match): Match['state'] =>
  isTakenUp(state) ? (nextState('discuss', state) ?? state) : state;

/**
 * The match without some of its legs, as long as others stand. What those who take part answered was said of a match with
 * them, so each is asked anew, and what was agreed or published of it is no more; nothing was said of one that was only
 * asked to join.
 */
export const withoutLegs = (match: Match, ids: readonly string[], end: LegEnd): Match => {
  const leaving = standingLegs(match).filter(({ id }) => ids.includes(id));
  const tookPart = leaving.some(({ joining }) => joining === undefined);
  const state = tookPart ? stateWithout(match) : match.state;
  const goOn = goneInto(state, (leg) => ({ ...leg, answers: noAnswers, askedAt: end.at }));
  const changed = withLegs(match, (leg) => {
    if (leg.left) return leg;
    if (leaving.some(({ id }) => id === leg.id)) return { ...leg, left: end };
    return tookPart ? goOn(leg) : leg;
  });
  return {
    ...(tookPart ? unreleased(changed) : changed),
    state,
    movedHere: true,
    version: match.version + 1,
    updatedAt: end.at,
  };
};

export type NewLeg = Omit<Leg, 'id' | 'joining' | 'later' | 'left' | 'answers' | 'scope'>;

/** The match with one more leg: asked first whether its two sides agree to talk, wherever the others are. */
export const withLeg = (match: Match, words: NewLeg, now: string): Match => {
  const leg: Leg = {
    ...words,
    id: legIdAt(legsOf(match).length),
    answers: noAnswers,
    scope: null,
    askedAt: now,
    ...(match.state !== 'proposed'
      ? { joining: 'proposed' as const }
      : hasConsents(match) && { later: unheard(match, words) }),
  };
  return {
    ...match,
    legs: [...(match.legs ?? []), leg],
    movedHere: true,
    version: match.version + 1,
    updatedAt: now,
  };
};
