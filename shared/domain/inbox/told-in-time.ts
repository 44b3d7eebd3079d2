/** What no change tells, but the passing of days: a reply that is nearly due or overdue, a date of the forum; and that a match has nothing more to answer. Pure. */
import type { AwaitedReply } from '../matches/awaited-reply.ts';
import { comingDates } from '../reporting/coming-dates.ts';
import { dayBefore, lastDayOf } from '../values/days-of-date.ts';
import { dueInReporting } from '../reporting/due-in-reporting.ts';
import type { Match } from '../matches/match.ts';
import type { StoredRecord } from '../records/record.ts';
import type { StandDown } from '../matches/stand-down.ts';
import {
  entriesFor,
  type InboxEntry,
  type InboxReader,
  partyReader,
  secretariatReader,
} from './inbox-entry.ts';
import { readersOfSide, readersOfSides } from './match-readers.ts';

const nearDays = 5;
/** Within which a date of the forum is near. */
export const forumDays = 30;

const noted = (
  match: Match,
  kind: 'replyNear' | 'replyOverdue',
  { replyBy }: AwaitedReply,
  readers: readonly InboxReader[],
  now: string,
): readonly InboxEntry[] =>
  entriesFor(readers, {
    // Another day, or the question of another state, is told of anew.
    id: `${kind}#${match.id}#${match.state}#${replyBy}`,
    kind,
    at: now,
    subject: { kind: 'match', id: match.id },
    by: replyBy,
  });

/**
 * Those who have answered are left alone. Of what is overdue the Secretariat is told, also where nobody is held to the
 * day: a match that waits for a side that may not ask waits for the Secretariat.
 */
export const toldOfReply = (
  match: Match,
  due: AwaitedReply,
  now: string,
): readonly InboxEntry[] => {
  const today = now.slice(0, 10);
  const waiting = due.held.flatMap((side) => readersOfSide(match, side));
  if (today < dayBefore(due.replyBy, nearDays)) return [];
  return today > due.replyBy
    ? noted(match, 'replyOverdue', due, [...waiting, secretariatReader], now)
    : noted(match, 'replyNear', due, waiting, now);
};

/** Told once for each reason, however often its records change after. */
export const toldOfStandDown = (
  match: Match,
  { why }: StandDown,
  now: string,
): readonly InboxEntry[] => {
  const kind = why === 'met' ? 'needMet' : 'endWithdrawn';
  return entriesFor(readersOfSides(match), {
    id: `${kind}#${match.id}`,
    kind,
    at: now,
    subject: { kind: 'match', id: match.id },
  });
};

export const nearForumDates = (today: string) =>
  comingDates(today).filter(({ end }) => dayBefore(lastDayOf(end), forumDays) <= today);

export const toldOfForumDate = (
  date: ReturnType<typeof nearForumDates>[number],
  readers: readonly InboxReader[],
  now: string,
): readonly InboxEntry[] =>
  entriesFor(readers, {
    id: `forumDateNear#${date.id}#${date.end}`,
    kind: 'forumDateNear',
    at: now,
    subject: null,
    forumDate: date.id,
    by: lastDayOf(date.end),
  });

const reportingKinds = {
  target: { near: 'targetNear', past: 'targetPast' },
  nextStep: { near: 'nextStepNear', past: 'nextStepPast' },
} as const;

/** The party alone is told, once of a pledge for each reason and day: another day is told of anew. */
export const toldOfReporting = (record: StoredRecord, now: string): readonly InboxEntry[] =>
  dueInReporting(record, now.slice(0, 10)).flatMap(({ of, day, isPast }) => {
    const kind = reportingKinds[of][isPast ? 'past' : 'near'];
    return entriesFor([partyReader(record.party.id)], {
      id: `${kind}#${record.kind}#${record.id}#${day}`,
      kind,
      at: now,
      subject: { kind: record.kind, id: record.id },
      by: day,
    });
  });
