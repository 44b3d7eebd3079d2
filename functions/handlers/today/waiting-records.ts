/** Lines of records that wait, from the entries of the index and the records themselves as they stand. */
import type { WaitingRecord } from '#shared/contract/people/waiting-views';
import { entriesInOrder, isAskedFor } from '#shared/domain/lists/entry-query';
import { orderOfQueue, type QueueDay } from '#shared/domain/lists/work-queues';
import { type QueueId } from '#shared/domain/lists/list-orders';
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { currentEntry } from '#shared/domain/lists/index-entry-of-record';
import { referenceOf } from '#shared/domain/records/reference';
import type { StoredRecord } from '#shared/domain/records/record';
import { stateSinceOf } from '#shared/domain/records/state-since';
import { recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import { may, mayRead } from '../../http/authorize.ts';
import type { Table } from '../../table.ts';
import { nameOfRecord } from '../records/name-of-record.ts';
import { shownOf } from './shown-list.ts';

type IsWaiting = (entry: IndexEntry) => boolean;

/** A list by the index: how many there are, those to be shown, and what each of them must still be. */
export type Waiting = {
  readonly total: number;
  readonly page: readonly IndexEntry[];
  readonly isWaiting: IsWaiting;
};

const waitingIn = (
  entries: readonly IndexEntry[],
  isWaiting: IsWaiting,
  sorted: (waiting: readonly IndexEntry[]) => readonly IndexEntry[],
): Waiting => {
  const { total, items: page } = shownOf(sorted(entries.filter(isWaiting)));
  return { total, page, isWaiting };
};

export const queueOf = (entries: readonly IndexEntry[], queue: QueueId, today: QueueDay): Waiting =>
  waitingIn(entries, isAskedFor({ queue }, today), (waiting) =>
    entriesInOrder(waiting, orderOfQueue[queue]),
  );

/** Newest change first. */
export const recordsChangedSince = (entries: readonly IndexEntry[], since: string): Waiting => {
  const from = Date.parse(since);
  return waitingIn(
    entries,
    ({ changedAt }) => changedAt >= from,
    (changed) => changed.toSorted((left, right) => right.changedAt - left.changedAt),
  );
};

/** Why it was returned is between the Secretariat and its party. */
const lineOf = (actor: Actor, record: StoredRecord): WaitingRecord => {
  const { statedOn, due, marks, components } = currentEntry(record);
  const { version, state, party, updatedAt } = record;
  return {
    ...nameOfRecord(record),
    version,
    reference: referenceOf(record),
    state,
    since: stateSinceOf(record),
    changedAt: updatedAt,
    statedOn,
    due,
    marks: [...marks],
    statuses: [...new Set(components.map(({ status }) => status))],
    returnReason: may(actor, 'readExclusions', party.id) ? record.returnReason : null,
  } as WaitingRecord;
};

export type Listed = { readonly total: number; readonly items: WaitingRecord[] };

/**
 * Reads all records of some lists at once. What changed since the index was made, and waits no longer, is in no list and
 * not counted: a record that was just accepted does not come again.
 */
export const readLines = async (
  table: Pick<Table, 'getMany'>,
  actor: Actor,
  lists: readonly Waiting[],
): Promise<(list: Waiting) => Listed> => {
  const nameOf = ({ kind, id }: Pick<IndexEntry, 'kind' | 'id'>): string => `${kind}#${id}`;
  const named = new Map(lists.flatMap(({ page }) => page).map((entry) => [nameOf(entry), entry]));
  const items = await table.getMany([...named.values()].map(({ kind, id }) => recordKey(kind, id)));
  const records = new Map(
    items.flatMap((item) => {
      const record = item && recordIn(item);
      return record && mayRead(actor, record) ? [[nameOf(record), record] as const] : [];
    }),
  );
  return ({ total, page, isWaiting }) => {
    const waiting = page.flatMap((entry) => {
      const record = records.get(nameOf(entry));
      return record && isWaiting(currentEntry(record)) ? [lineOf(actor, record)] : [];
    });
    return { total: total - (page.length - waiting.length), items: waiting };
  };
};
