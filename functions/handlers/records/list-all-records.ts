/**
 * The list of records for people: pledges and offers together, counted, searched and sorted by the index. What it shows
 * is the records themselves, read anew, so that what changed since the index was made is not shown as it was.
 */
import {
  componentsAskedFor,
  type EntryQuery,
  entriesInOrder,
  isAskedFor,
  type ListPosition,
  startAfter,
} from '#shared/domain/lists/entry-query';
import { orderOfQueue, type QueueDay } from '#shared/domain/lists/work-queues';
import { type ListOrder } from '#shared/domain/lists/list-orders';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { currentEntry } from '#shared/domain/lists/index-entry-of-record';
import { lastDayOf } from '#shared/domain/values/days-of-date';
import { nextForum } from '#shared/domain/reporting/next-forum';
import { reachesOn } from '#shared/domain/lists/record-filter';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { mayRead } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { standingId } from '../../store/people/party-store.ts';
import { getSecret } from '../../store/secret-store.ts';
import { viewFor } from './read-records.ts';
import { readSeenEntries } from './seen-entries.ts';

export type ListQuery = EntryQuery & {
  readonly order?: ListOrder | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

export const todayAt = (now: string): QueueDay => {
  const forum = nextForum(now.slice(0, 10));
  return { now: Date.parse(now), forum: forum ? lastDayOf(forum.end) : null };
};

export type ListedPage = {
  readonly page: readonly IndexEntry[];
  readonly total: number;
  readonly components: number;
  /** Absent at the end. */
  readonly next?: ListPosition;
};

export const pageOfEntries = (
  entries: readonly IndexEntry[],
  { order, limit, cursor: _, ...query }: ListQuery,
  today: QueueDay,
  position: ListPosition | undefined,
): ListedPage => {
  const asked = entries.filter(isAskedFor(query, today));
  const usual = query.queue ? orderOfQueue[query.queue] : 'newest';
  const sorted = entriesInOrder(asked, order ?? usual);
  const start = startAfter(sorted, position);
  const page = sorted.slice(start, start + limit);
  const last = page.at(-1);
  const at = start + page.length;
  return {
    page,
    total: sorted.length,
    components: componentsAskedFor(asked, query),
    ...(last && at < sorted.length ? { next: { at, id: last.id } } : {}),
  };
};

export const listAllRecords =
  (dependencies: Dependencies) =>
  async ({
    actor,
    query,
  }: {
    readonly actor: Actor;
    readonly query: ListQuery;
  }): Promise<Result<Answer, Refusal>> => {
    const { table, now } = dependencies;
    const { limit: _limit, cursor, order: _order, ...filter } = query;
    const asked = { ...filter, party: await standingId(table, query.party) };
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, 'records', asked, query.order);
    const from = openCursor(secret, scope, cursor);
    if (!from.ok) return from;
    const today = todayAt(now());
    const { entries, leftOut } = await readSeenEntries(dependencies, actor);
    const { page, total, components, next } = pageOfEntries(
      entries,
      { ...query, party: asked.party },
      today,
      from.value as ListPosition | undefined,
    );
    const isStillAsked = isAskedFor(asked, today);
    const held = await table.getMany(page.map(({ kind, id }) => recordKey(kind, id)));
    const items = held.flatMap((item) => {
      const record = item && recordIn(item);
      const isShown = record && mayRead(actor, record) && isStillAsked(currentEntry(record));
      return isShown ? [viewFor(dependencies, actor, record)] : [];
    });
    return ok({
      body: {
        items,
        total,
        components,
        ...(leftOut > 0 ? { leftOut } : {}),
        ...reachesOn(asked, items),
        ...(next ? { next: sealCursor(secret, scope, next) } : {}),
      },
    });
  };
