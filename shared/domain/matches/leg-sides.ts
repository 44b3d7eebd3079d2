/** For which sides of which legs a party answers. Pure. */
import { legOf, standingLegs } from './match-legs.ts';
import { sidesOf } from './match-parties.ts';
import type { Match } from './match.ts';
import type { RecordKind } from '../records/record.ts';

/** A side of one leg, for which its party answers. */
export type LegSide = { readonly leg: string; readonly side: RecordKind };

export const legSidesOf = (match: Match, partyId: string | null): readonly LegSide[] =>
  standingLegs(match).flatMap(({ id, supporters }) =>
    sidesOf({ recipients: match.recipients, supporters }, partyId).map((side) => ({
      leg: id,
      side,
    })),
  );

/** Whether a party answers for what is asked for, and so for every leg; else for what it brings itself. */
export const answersForAsker = (match: Match, partyId: string | null): boolean =>
  sidesOf({ recipients: match.recipients, supporters: [] }, partyId).includes('pledge');

/**
 * Whether a party may move the match as a whole: the asking side, and a giver once a leg of its own takes part, or where
 * nobody else gives. Whoever is only asked to join moves nothing of what others agreed to.
 */
export const movesWhole = (match: Match, partyId: string | null): boolean => {
  const own = new Set(legSidesOf(match, partyId).map(({ leg }) => leg));
  const others = standingLegs(match).filter(({ id }) => !own.has(id));
  return (
    answersForAsker(match, partyId) ||
    others.length === 0 ||
    [...own].some((leg) => legOf(match, leg)?.joining === undefined)
  );
};
