/** A match in which a party went into another. */
import { withLegs } from '../matches/match-legs.ts';
import { partiesOf } from '../matches/match-parties.ts';
import { neededParties } from '../matches/match-release.ts';
import type { LateConsents, Leg, Match } from '../matches/match.ts';
import { movedId, movedIds, movedReferences, type PartyMove } from './moved-party.ts';

/** Where the consent of both is needed, both have to have consented: a consent of one never stood for the other. */
const movedConsents = (match: Match, move: PartyMove): readonly string[] => {
  const both = [move.from, move.to.id];
  const needed = neededParties(match).filter((id) => both.includes(id));
  return needed.every((id) => match.releasedBy.includes(id))
    ? movedIds(match.releasedBy, move)
    : match.releasedBy.filter((id) => !both.includes(id));
};

/** From when on each consents: of two that are one, the later holds for both. */
const movedMoments = (
  { publicFrom }: Pick<Match, 'publicFrom'>,
  consents: (id: string) => boolean,
  move: PartyMove,
): Pick<Match, 'publicFrom'> => {
  if (!publicFrom) return {};
  const moments: Record<string, string> = {};
  for (const [id, moment] of Object.entries(publicFrom).toSorted(([, one], [, other]) =>
    one < other ? -1 : 1,
  ))
    if (consents(movedId(id, move))) moments[movedId(id, move)] = moment;
  return { publicFrom: moments };
};

/** What one of two that are one has not consented to yet, both have not. */
const movedLater = ({ awaits, publicFrom }: LateConsents, move: PartyMove): LateConsents => {
  const moved = movedIds(awaits, move);
  return {
    awaits: moved,
    ...movedMoments({ ...(publicFrom && { publicFrom }) }, (id) => !moved.includes(id), move),
  };
};

export const matchNames = (
  match: Pick<Match, 'supporters' | 'recipients' | 'declined' | 'left' | 'legs'>,
  partyId: string,
): boolean =>
  partiesOf(match).includes(partyId) ||
  match.declined?.partyId === partyId ||
  [match, ...(match.legs ?? [])].some(({ left }) => left?.partyId === partyId);

const movedLeg =
  (move: PartyMove) =>
  (leg: Leg): Leg => ({
    ...leg,
    supporters: movedReferences(leg.supporters, move),
    ...(leg.later && { later: movedLater(leg.later, move) }),
    ...(leg.left && {
      left: {
        ...leg.left,
        partyId: leg.left.partyId === null ? null : movedId(leg.left.partyId, move),
      },
    }),
  });

export const movedMatch = (match: Match, move: PartyMove, now: string): Match => {
  const releasedBy = movedConsents(match, move);
  return {
    ...withLegs(match, movedLeg(move)),
    recipients: movedReferences(match.recipients, move),
    declined: match.declined && {
      ...match.declined,
      partyId: movedId(match.declined.partyId, move),
    },
    releasedBy,
    ...movedMoments(match, (id) => releasedBy.includes(id), move),
    version: match.version + 1,
    updatedAt: now,
  };
};
