/**
 * What waits for whoever is signed in, in one answer. Each count comes from one reading of the index, so that they agree
 * with each other; on a slow line six lists would cost six round trips, and six times the reading.
 */
import type { Today as TodayView, WholeListId } from '#shared/contract/people/today-views';
import type { QueueId } from '#shared/domain/lists/list-orders';
import { comingDates } from '#shared/domain/reporting/coming-dates';
import { lastDayOf } from '#shared/domain/values/days-of-date';
import { nextForum } from '#shared/domain/reporting/next-forum';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { Role } from '#shared/domain/parties/role';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findGenerations } from '../../store/derived/derived-store.ts';
import { todayAt } from '../records/list-all-records.ts';
import { readSeenEntries } from '../records/seen-entries.ts';
import { readAnnounced } from './announced.ts';
import { readFollowUps } from './follow-ups.ts';
import { readWaitingInterests } from './waiting-interests.ts';
import { readNewSuggestions } from './new-suggestions.ts';
import { recordsChangedSince, queueOf, readLines } from './waiting-records.ts';
import { readWaitingMatches } from './waiting-matches.ts';

const queuesOf = {
  secretariat: ['waiting', 'new', 'changed', 'uncoded'],
  representative: ['approval', 'returned', 'due'],
  reader: ['open'],
  countryReader: ['open'],
  administrator: [],
} as const satisfies Readonly<Record<Role, readonly QueueId[]>>;

const isReader = ({ role }: Actor): boolean => role === 'reader' || role === 'countryReader';

const usualDays = 30;
const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 24 * 60 * 60_000).toISOString().slice(0, 10);

const forumAt = (now: string): TodayView['forum'] => {
  const forum = nextForum(now.slice(0, 10));
  return forum ? { edition: forum.id, lastDay: lastDayOf(forum.end) } : null;
};

type Asked = {
  readonly actor: Actor;
  readonly query: {
    readonly since?: string | undefined;
    readonly list?: WholeListId | undefined;
  };
};

export const readToday =
  ({ table, now: clock }: Dependencies) =>
  async ({ actor, query }: Asked): Promise<Result<Answer, Refusal>> => {
    const now = clock();
    const since = query.since ?? dayBefore(now, usualDays);
    const { entries } = await readSeenEntries({ table }, actor);
    const queues = queuesOf[actor.role].map((queue) => ({
      queue,
      waiting: queueOf(entries, queue, todayAt(now)),
    }));
    const changed = isReader(actor) ? recordsChangedSince(entries, since) : null;
    const shown = [...queues.map(({ waiting }) => waiting), ...(changed ? [changed] : [])];
    const [{ policy }] = await findGenerations(table, 'eventual');
    const [linesOf, matches, interests, suggestions, followUps, announced] = await Promise.all([
      readLines(table, actor, shown),
      readWaitingMatches(table, actor, entries, now.slice(0, 10), query.list),
      actor.role === 'secretariat'
        ? readWaitingInterests(table, query.list === 'interests')
        : Promise.resolve(null),
      actor.role === 'representative'
        ? readNewSuggestions(table, entries, policy, since)
        : Promise.resolve(null),
      actor.role === 'representative'
        ? readFollowUps(table, entries, query.list === 'followUps')
        : Promise.resolve(null),
      actor.role === 'representative' || actor.role === 'secretariat'
        ? readAnnounced(table, actor, query.list === 'announced')
        : Promise.resolve(null),
    ]);
    const body: TodayView = {
      asOf: now,
      since,
      queues: queues.map(({ queue, waiting }) => ({ queue, ...linesOf(waiting) })),
      changed: changed && linesOf(changed),
      matches,
      interests,
      suggestions,
      followUps,
      announced,
      dates: comingDates(now.slice(0, 10)).map(({ id, end, source }) => ({ id, end, source })),
      forum: forumAt(now),
    };
    return ok({ body });
  };
