/**
 * What followers are told of. News names its event and its topics, and no reader: who follows, and what each of them may
 * see, is asked as it is told. Pure.
 */
import type { ForumDateId } from '#shared/vocabulary/forum-dates';

import { audienceState } from '../rights/audience.ts';
import { comingDates } from '../reporting/coming-dates.ts';
import { dayBefore, lastDayOf } from '../values/days-of-date.ts';
import { datesTopic, type FollowedRecord, recordTopic, type FollowedTopic } from './following.ts';
import type { StoredRecord } from '../records/record.ts';
import type { AuditedEvent } from './audited-event.ts';
import {
  entriesFor,
  type InboxEntry,
  type InboxKind,
  type InboxReader,
  personReader,
} from './inbox-entry.ts';
import { forumDays } from './told-in-time.ts';

export type FollowedNews = {
  /** Of the entries that it becomes. */
  readonly id: string;
  readonly kind: InboxKind;
  readonly at: string;
  readonly topics: readonly FollowedTopic[];
  /** Null of a date. */
  readonly subject: FollowedRecord | null;
  /** Who did it, and the inboxes that were told of it anyway: nobody is told twice. */
  readonly by: string | null;
  readonly toldTo: readonly InboxReader[];
  readonly forumDate?: ForumDateId;
  readonly day?: string;
};

const kindOfAct: Readonly<Record<string, InboxKind>> = {
  release: 'followedReleased',
  restatement: 'followedReleased',
  withdrawal: 'followedWithdrawn',
  match: 'followedInPublic',
  change: 'followedInPublic',
};

/** What did nothing in public is told of these alone: the rest is between those who work on it. */
const toldBeforeRelease: readonly string[] = [
  'create',
  'edit',
  'submission',
  'acceptance',
  'return',
  'withdrawal',
  'code',
  'partnership',
  'lapse',
];

const isTold = ({ action }: AuditedEvent): boolean =>
  toldBeforeRelease.includes(action) || action.startsWith('import');

/** A public act is named by what everyone knows of it, and never by its version here, which counts what is hidden. */
const idOf = (event: AuditedEvent, { kind, id }: FollowedRecord): string =>
  event.act === undefined
    ? `followed#${event.id}`
    : `followed#${kind}#${id}#${Date.parse(event.at)}`;

/** @param topics of the record as it stands and of what everyone reads of it. */
export const newsOfRecord = (
  event: AuditedEvent,
  record: StoredRecord,
  topics: readonly FollowedTopic[],
  told: readonly InboxEntry[],
): FollowedNews | undefined => {
  const kind = event.act === undefined ? undefined : kindOfAct[event.act];
  // What its party alone may see is between its people.
  const isDraft = event.stateOfRecord?.to === 'draft' || audienceState(record) === 'draft';
  const isHidden = isDraft || !isTold(event);
  if (kind === undefined && isHidden) return undefined;
  const subject = { kind: record.kind, id: record.id };
  return {
    id: idOf(event, subject),
    kind: kind ?? 'followedChanged',
    at: event.at,
    // Of what it was, only whoever follows the record itself knows that it concerned them.
    topics: kind === 'followedWithdrawn' ? [recordTopic(subject)] : topics,
    subject,
    by: event.actor.sub,
    toldTo: told.map(({ reader }) => reader),
  };
};

/** As a party is told, and once more as it comes close. */
const closeDays = 7;

/** Of dates that are near, each day anew: whoever begins to follow is told on the next. */
export const newsOfDates = (now: string): readonly FollowedNews[] => {
  const today = now.slice(0, 10);
  const near = (days: number) =>
    comingDates(today).filter(({ end }) => dayBefore(lastDayOf(end), days) <= today);
  const news = (kind: 'forumDateNear' | 'followedDate', days: number) =>
    near(days).map(({ id, end }): FollowedNews => ({
      id: `${kind}#${id}#${end}`,
      kind,
      at: now,
      topics: [datesTopic],
      subject: null,
      by: null,
      toldTo: [],
      forumDate: id,
      day: lastDayOf(end),
    }));
  return [...news('forumDateNear', forumDays), ...news('followedDate', closeDays)];
};

type Follower = { readonly sub: string; readonly shared: InboxReader | undefined };

/** Whether they know of it, as its doer or by the inbox that they read with others. */
export const knowsAlready = (news: FollowedNews, { sub, shared }: Follower): boolean => {
  if (sub === news.by) return true;
  if (news.kind === 'forumDateNear') return shared !== undefined;
  return shared !== undefined && news.toldTo.includes(shared);
};

export const entryOfNews = (news: FollowedNews, sub: string): readonly InboxEntry[] =>
  entriesFor([personReader(sub)], {
    id: news.id,
    kind: news.kind,
    at: news.at,
    subject: news.subject,
    ...(news.forumDate !== undefined && { forumDate: news.forumDate }),
    ...(news.day !== undefined && { by: news.day }),
  });

/** By what right somebody reads a record: one of their own, as everyone does, or by none. */
export type ReadingRight = 'own' | 'everyone' | 'none';

/** What is told of what is not public: only whoever reads it by their own right finds it. */
const forThoseWhoRead: readonly InboxKind[] = [
  'followedChanged',
  'colleagueCommented',
  'staffCommented',
];

/** Whether somebody may be told, then and whenever they read their inbox. */
export const mayBeTold = (kind: InboxKind, right: ReadingRight): boolean => {
  if (forThoseWhoRead.includes(kind)) return right === 'own';
  if (kind === 'followedReleased' || kind === 'followedInPublic') return right !== 'none';
  return true;
};
