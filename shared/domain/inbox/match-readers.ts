/** Whose inboxes a match is told in: of each side, the party that answers for it. Pure. */
import type { ExchangeVoice } from '../match-exchange.ts';
import type { Match } from '../match.ts';
import { type RecordKind, recordKinds } from '../record.ts';
import { type InboxReader, partyReader, secretariatReader } from './inbox-entry.ts';

type Sides = Pick<Match, 'recipients' | 'supporters'>;

/** An imported match may name nobody on a side. */
export const readersOfSide = (match: Sides, side: RecordKind): readonly InboxReader[] => {
  const [first] = side === 'pledge' ? match.recipients : match.supporters;
  return first ? [partyReader(first.id)] : [];
};

export const readersOfSides = (match: Sides): readonly InboxReader[] =>
  recordKinds.flatMap((side) => readersOfSide(match, side));

export const readersOfVoice = (match: Sides, voice: ExchangeVoice): readonly InboxReader[] =>
  voice === 'secretariat' ? [secretariatReader] : readersOfSide(match, voice);
