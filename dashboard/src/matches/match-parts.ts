/** A match of several legs on its page: which part is shown, and the match as it is by that part. Pure. */
import type { LegForParties } from '#shared/contract/matches/leg-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';
import { hasAnsweredFor } from '#shared/contract/matches/match-waits';

import { isJoint, type MatchMove, orderedMoves } from './match-standing.ts';

/** Those that its reader sees whole. */
const seenParts = ({ legs }: MatchForParties): readonly LegForParties[] =>
  legs.filter(({ answered }) => answered !== null);

/** Whether its reader answers for, or looks after, several that stand. */
export const hasParts = (match: MatchForParties): boolean =>
  seenParts(match).filter(({ left }) => left === null).length > 1;

/** Whether others give as well, or gave. */
export const isOfSeveral = ({ legs }: Pick<MatchForParties, 'legs'>): boolean => legs.length > 1;

/** The part that an address names, where its reader sees it whole: whoever copied the link may see others. */
export const partNamed = (match: MatchForParties, named: string | null): string | null =>
  seenParts(match).find(({ id }) => id === named)?.id ?? null;

/** The part that its reader chose, or the first that stands. */
export const partShown = (
  match: MatchForParties,
  chosen: string | null,
): LegForParties | undefined => {
  const seen = seenParts(match);
  return (
    seen.find(({ id }) => id === chosen) ?? seen.find(({ left }) => left === null) ?? seen.at(0)
  );
};

/** The match as it is between the side that asked and one that gives. */
export const matchByPart = (
  match: MatchForParties,
  part: LegForParties | undefined,
): MatchForParties =>
  part && isOfSeveral(match)
    ? {
        ...match,
        offer: part.offer,
        supporters: part.supporters,
        quantity: part.quantity,
        state: part.state ?? match.state,
        answered: part.answered ?? match.answered,
      }
    : match;

/** What may be done with all of a match: where it has parts, each is answered by itself. */
export const movesOfWhole = (
  match: MatchForParties,
  moves: readonly MatchMove[],
): readonly MatchMove[] => (hasParts(match) ? moves.filter((move) => !isJoint(move)) : moves);

/** What may be done with one part, without an answer that was given already. */
export const movesOfPart = (
  match: MatchForParties,
  part: LegForParties,
  partyId: string | null,
): readonly MatchMove[] =>
  orderedMoves(part.steps).filter(
    (move) => !(isJoint(move) && hasAnsweredFor(match, part, partyId)),
  );

/** Whether a giver would leave others behind who go on. */
export const givesBesideOthers = (
  { recipients, legs }: Pick<MatchForParties, 'recipients' | 'legs'>,
  partyId: string | null,
): boolean =>
  partyId !== null &&
  recipients[0]?.id !== partyId &&
  legs.filter(({ left }) => left === null).length > 1;
