/**
 * What an inbox tells: that something happened to a record or a match of its reader, or that something asks for an answer.
 * It names what it is about and holds no word of it: titles are read when the inbox is, by whoever may read them then.
 */
import type { ForumDateId } from '#shared/vocabulary/forum-dates';
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { RecordKind } from '../records/record.ts';

/** Who is asked for something by an entry of the kind. */
type Asked = 'party' | 'secretariat' | 'everyone' | 'nobody';

export const inboxKinds = {
  recordSubmitted: 'secretariat',
  recordWithdrawn: 'nobody',
  recordAccepted: 'nobody',
  recordReturned: 'party',
  recordedForParty: 'party',
  recordChangedForParty: 'party',
  recordCoded: 'nobody',
  partnerAnswered: 'nobody',
  offerLapsed: 'party',
  madePublic: 'nobody',
  matchProposed: 'party',
  matchRevised: 'party',
  matchAnswered: 'nobody',
  talksAgreed: 'party',
  discussionReopened: 'party',
  supportAgreed: 'nobody',
  matchMoved: 'nobody',
  deliveryConfirmed: 'party',
  matchFulfilled: 'nobody',
  matchSuspended: 'nobody',
  matchClosed: 'nobody',
  legProposed: 'party',
  legTalksAgreed: 'party',
  legAgreed: 'nobody',
  legJoined: 'nobody',
  legLeft: 'nobody',
  legMadePublic: 'nobody',
  needMet: 'nobody',
  endWithdrawn: 'nobody',
  endChanged: 'nobody',
  questionAsked: 'everyone',
  questionAnswered: 'nobody',
  introductionProposed: 'party',
  introductionAccepted: 'nobody',
  introductionEnded: 'nobody',
  replyBySet: 'party',
  replyNear: 'party',
  replyOverdue: 'everyone',
  interestAnswered: 'nobody',
  messageReported: 'secretariat',
  reportDecided: 'nobody',
  messageJudged: 'nobody',
  caseHandedOver: 'everyone',
  forumDateNear: 'nobody',
  targetNear: 'nobody',
  targetPast: 'nobody',
  nextStepNear: 'nobody',
  nextStepPast: 'nobody',
  colleagueCommented: 'nobody',
  staffCommented: 'nobody',
  followedReleased: 'nobody',
  followedInPublic: 'nobody',
  followedWithdrawn: 'nobody',
  followedChanged: 'nobody',
  followedDate: 'nobody',
} as const satisfies Readonly<Record<string, Asked>>;

export type InboxKind = keyof typeof inboxKinds;
export const inboxKindIds = Object.keys(inboxKinds) as readonly InboxKind[];

/** A party, the Secretariat as a whole, or one person of it. */
export type InboxReader = `PARTY#${string}` | 'SECRETARIAT' | `PERSON#${string}`;

export const partyReader = (partyId: string): InboxReader => `PARTY#${partyId}`;
export const secretariatReader: InboxReader = 'SECRETARIAT';
export const personReader = (sub: string): InboxReader => `PERSON#${sub}`;

export type InboxSubject = { readonly kind: RecordKind | 'match'; readonly id: string };

export type InboxEntry = {
  /** Of the event that it tells of: what is told twice has one name, and is there once. */
  readonly id: string;
  readonly reader: InboxReader;
  readonly kind: InboxKind;
  /** When it happened. */
  readonly at: string;
  readonly asks: boolean;
  /** Null for a date of the forum. */
  readonly subject: InboxSubject | null;
  /** Into which state a match went. */
  readonly state?: MatchStateId;
  /** The day by which an answer is asked for. */
  readonly by?: string;
  readonly forumDate?: ForumDateId;
};

/** So many are marked as read at once: few enough for one transaction. */
export const mostMarked = 100;

type InRole = { readonly role: string | null; readonly partyId: string | null };

/** The inbox that somebody reads with others; a reader of records and an administrator read none. */
export const sharedReaderOf = ({ role, partyId }: InRole): InboxReader | undefined => {
  if (partyId !== null) return partyReader(partyId);
  return role === 'secretariat' ? secretariatReader : undefined;
};

/** The inboxes of whoever acts in a role. */
export const readersOf = (actor: InRole & { readonly sub: string }): readonly InboxReader[] => {
  const shared = sharedReaderOf(actor);
  return [...(shared ? [shared] : []), personReader(actor.sub)];
};

const isParty = (reader: InboxReader): boolean => reader.startsWith('PARTY#');

const asksOf = (kind: InboxKind, reader: InboxReader): boolean => {
  const asked: Asked = inboxKinds[kind];
  return asked === 'everyone' || asked === (isParty(reader) ? 'party' : 'secretariat');
};

type WhatIsTold = Omit<InboxEntry, 'reader' | 'asks'>;

/** One entry for each reader, whoever is named twice. */
export const entriesFor = (
  readers: readonly InboxReader[],
  told: WhatIsTold,
): readonly InboxEntry[] =>
  [...new Set(readers)].map((reader) => ({ ...told, reader, asks: asksOf(told.kind, reader) }));
