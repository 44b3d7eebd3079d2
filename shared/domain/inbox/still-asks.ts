/**
 * Whether what an entry of an inbox asked for is still to be given, as its subject stands when the inbox is read. It is
 * said to be over only where the record or the match tells so by itself; where it does not, the entry goes on asking. Pure.
 */
import { isOver } from '../match-states.ts';
import { legSidesOf } from '../matches/leg-sides.ts';
import { legOf } from '../matches/match-legs.ts';
import type { Match } from '../matches/match.ts';
import { asksForReply } from '../matches/reply-by.ts';
import type { StoredRecord } from '../records/record.ts';
import type { InboxKind } from './inbox-entry.ts';

export type SubjectNow =
  | { readonly of: 'record'; readonly record: Pick<StoredRecord, 'state'> }
  | { readonly of: 'match'; readonly match: Match };

const asksInState: Partial<Readonly<Record<InboxKind, StoredRecord['state']>>> = {
  recordSubmitted: 'submitted',
  recordReturned: 'returned',
};

const questionOf: Partial<Readonly<Record<InboxKind, Match['state']>>> = {
  matchProposed: 'proposed',
  matchRevised: 'proposed',
  talksAgreed: 'under_discussion',
  discussionReopened: 'under_discussion',
};

/** Asked of a leg, which may be behind its match. */
const ofLeg: readonly InboxKind[] = ['legProposed', 'legTalksAgreed'];
const ofReply: readonly InboxKind[] = ['replyBySet', 'replyNear', 'replyOverdue'];

/** Whether a party has given each answer that is its own; that its words still read so is left to the page of the match. */
const hasGivenAll = (match: Match, partyId: string | null): boolean => {
  const own = legSidesOf(match, partyId);
  return own.length > 0 && own.every(({ leg, side }) => legOf(match, leg)?.answers[side] != null);
};

const matchAsks = (kind: InboxKind, match: Match, partyId: string | null): boolean => {
  if (isOver(match.state) || match.state === 'fulfilled') return false;
  if (kind === 'deliveryConfirmed') return true;
  const question = questionOf[kind];
  if (question !== undefined) return match.state === question && !hasGivenAll(match, partyId);
  if (ofReply.includes(kind)) return asksForReply(match) && !hasGivenAll(match, partyId);
  return !ofLeg.includes(kind) || !hasGivenAll(match, partyId);
};

/** @param now null where the subject is not the reader's own to read, or is none. */
export const stillAsks = (
  kind: InboxKind,
  now: SubjectNow | null,
  partyId: string | null,
): boolean => {
  if (now === null) return true;
  if (now.of === 'match') return matchAsks(kind, now.match, partyId);
  const { state } = now.record;
  return state !== 'withdrawn' && (asksInState[kind] ?? state) === state;
};
