/** A match in which a party went into another. */
import type { Match } from '../match.ts';
import { partiesOf } from '../match-parties.ts';
import { movedId, movedIds, movedReferences, type PartyMove } from './moved-party.ts';

type Consents = Pick<Match, 'supporters' | 'recipients' | 'releasedBy'>;

/** Where both were named, both have to have consented: a consent of one never stood for the other. */
const movedConsents = (match: Consents, move: PartyMove): readonly string[] => {
  const both = [move.from, move.to.id];
  const areNamed = both.every((id) => partiesOf(match).includes(id));
  const haveConsented = both.every((id) => match.releasedBy.includes(id));
  return areNamed && !haveConsented
    ? match.releasedBy.filter((id) => !both.includes(id))
    : movedIds(match.releasedBy, move);
};

export const matchNames = (
  match: Pick<Match, 'supporters' | 'recipients' | 'declined'>,
  partyId: string,
): boolean => partiesOf(match).includes(partyId) || match.declined?.partyId === partyId;

export const movedMatch = (match: Match, move: PartyMove, now: string): Match => ({
  ...match,
  supporters: movedReferences(match.supporters, move),
  recipients: movedReferences(match.recipients, move),
  declined: match.declined && {
    ...match.declined,
    partyId: movedId(match.declined.partyId, move),
  },
  releasedBy: movedConsents(match, move),
  version: match.version + 1,
  updatedAt: now,
});
