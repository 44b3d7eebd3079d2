/** Whose inboxes a match is told in: of each side, the party that answers for it. Pure. */
import type { ExchangeVoice } from '../matches/match-exchange.ts';
import { byLeg, legsAt, legsOf } from '../matches/match-legs.ts';
import type { Match } from '../matches/match.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';
import type { AuditedEvent } from './audited-event.ts';
import { type InboxReader, partyReader, secretariatReader } from './inbox-entry.ts';

type Sides = Pick<Match, 'recipients' | 'supporters'>;

/** An imported match may name nobody on a side. */
export const readersOfSide = (match: Sides, side: RecordKind): readonly InboxReader[] => {
  const [first] = side === 'pledge' ? match.recipients : match.supporters;
  return first ? [partyReader(first.id)] : [];
};

export const readersOfSides = (match: Sides): readonly InboxReader[] =>
  recordKinds.flatMap((side) => readersOfSide(match, side));

/** Of some legs: who answers for either side of them. */
export const readersOfLegs = (match: Match, ids: readonly string[]): readonly InboxReader[] => {
  const legs = legsOf(match).filter(({ id }) => ids.includes(id));
  return [...new Set(legs.flatMap((leg) => readersOfSides(byLeg(match, leg))))];
};

/** Of some legs: who answers for their giving side. */
export const readersOfGivers = (match: Match, ids: readonly string[]): readonly InboxReader[] => {
  const legs = legsOf(match).filter(({ id }) => ids.includes(id));
  return [...new Set(legs.flatMap((leg) => readersOfSide(byLeg(match, leg), 'offer')))];
};

/**
 * Of the asking side and of the legs that stood when it happened: who came since is told nothing of before, and who left
 * since is told as well.
 * @param joining legs of which nobody who gives is told.
 */
export const readersOfMatch = (
  match: Match,
  { at }: Pick<AuditedEvent, 'at'>,
  joining: readonly string[],
): readonly InboxReader[] => {
  const told = legsAt(match, at).flatMap(({ id }) => (joining.includes(id) ? [] : id));
  return [...new Set([...readersOfSide(match, 'pledge'), ...readersOfGivers(match, told)])];
};

export const readersOfVoice = (match: Sides, voice: ExchangeVoice): readonly InboxReader[] =>
  voice === 'secretariat' ? [secretariatReader] : readersOfSide(match, voice);
