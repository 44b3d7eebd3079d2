/**
 * Whether what an entry of an inbox asked for is still to be given, as its subject stands when the inbox is read. It is
 * said to be over only where the record or the match tells so by itself; where it does not, the entry goes on asking. Pure.
 */
import { isOver } from '../match-states.ts';
import { standingLegs } from '../matches/match-legs.ts';
import { sidesOf } from '../matches/match-parties.ts';
import type { Match } from '../matches/match.ts';
import { asksForReply } from '../matches/reply-by.ts';
import { recordKinds, type StoredRecord } from '../records/record.ts';
import type { InboxKind } from './inbox-entry.ts';

export type SubjectNow =
  | { readonly of: 'record'; readonly record: Pick<StoredRecord, 'state'> }
  | { readonly of: 'match'; readonly match: Match };

const asksInState: Partial<Readonly<Record<InboxKind, StoredRecord['state']>>> = {
  recordSubmitted: 'submitted',
  recordReturned: 'returned',
};

type Question = 'proposed' | 'under_discussion' | 'in_progress';

const questionOf: Partial<Readonly<Record<InboxKind, Question>>> = {
  matchProposed: 'proposed',
  matchRevised: 'proposed',
  legProposed: 'proposed',
  talksAgreed: 'under_discussion',
  discussionReopened: 'under_discussion',
  legTalksAgreed: 'under_discussion',
  deliveryConfirmed: 'in_progress',
};

const ofReply: readonly InboxKind[] = ['replyBySet', 'replyNear', 'replyOverdue'];

/** The questions that legs are still asked, of which a party has to answer; the Secretariat looks after all of them. */
const openQuestions = (match: Match, partyId: string | null): readonly Match['state'][] =>
  standingLegs(match).flatMap((leg) => {
    const sides =
      partyId === null
        ? recordKinds
        : sidesOf({ recipients: match.recipients, supporters: leg.supporters }, partyId);
    // That an answer still reads as it was given is left to the page of the match.
    const isAnswered = sides.every((side) => leg.answers[side] !== null);
    return isAnswered ? [] : [leg.joining ?? match.state];
  });

const matchAsks = (kind: InboxKind, match: Match, partyId: string | null): boolean => {
  if (isOver(match.state) || match.state === 'fulfilled') return false;
  const question = questionOf[kind];
  const open = openQuestions(match, partyId);
  if (question !== undefined) return open.includes(question);
  return !ofReply.includes(kind) || open.some((state) => asksForReply({ state }));
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
