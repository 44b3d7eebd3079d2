/** Inboxes in the table: entries under the names of their events, so that none is there twice, and what each person has read. */
import { compareText } from '#shared/domain/values/compare-text';
import type { InboxEntry, InboxReader } from '#shared/domain/inbox/inbox-entry';
import { goesAfter, keptDays } from '#shared/domain/kept/kept-days';
import { shaped } from '#shared/domain/kept/kept-shapes';
import type { Item } from '#shared/table/item';
import { inboxKey, inboxMarkKey, inboxPartition } from '#shared/table/inbox-keys';

import type { Action, Table } from '../../table.ts';

const ttlFrom = (at: string): number => goesAfter(at, keptDays.inbox);

const entryIn = (item: Item): InboxEntry => shaped<InboxEntry>('inbox entry', item['entry']);

const itemOf = (entry: InboxEntry): Item => ({
  ...inboxKey(entry.reader, entry.id),
  entry,
  ttl: ttlFrom(entry.at),
  // An index tells them newest first.
  kindKey: inboxPartition(entry.reader),
  updatedKey: `${entry.at}#${entry.id}`,
});

/** What is there stays as it is: an event that comes again tells nothing anew. Answers the entries that stand. */
export const putInboxEntries = async (
  table: Pick<Table, 'putIfAbsent'>,
  entries: readonly InboxEntry[],
): Promise<readonly InboxEntry[]> => {
  const standing: InboxEntry[] = [];
  for (const entry of entries) standing.push(entryIn(await table.putIfAbsent(itemOf(entry))));
  return standing;
};

/** An entry of a party that went into another, in the inbox of that one; one that is there tells the same. */
export const inboxMoveActions = (item: Item, to: InboxReader): readonly Action[] => [
  { put: itemOf({ ...entryIn(item), reader: to }) },
  { delete: { PK: item.PK, SK: item.SK } },
];

/** As many as are looked at for one answer. */
export const mostEntries = 100;

/** After which entry a page begins. */
export type InboxPosition = { readonly at: string; readonly id: string };

type InboxEntries = { readonly entries: readonly InboxEntry[]; readonly hasOlder: boolean };

/** Where an entry stands, or would stand, in the list of a reader: entries of one page lie in several lists. */
const placeOf = (reader: InboxReader, { at, id }: InboxPosition): Item => ({
  ...inboxKey(reader, id),
  kindKey: inboxPartition(reader),
  updatedKey: `${at}#${id}`,
});

/** Pages of an index may be short. */
const newestOf = async (
  table: Pick<Table, 'indexPage'>,
  reader: InboxReader,
  after: InboxPosition | undefined,
): Promise<readonly InboxEntry[]> => {
  const items: Item[] = [];
  let from = after && placeOf(reader, after);
  do {
    const page = await table.indexPage('byKind', inboxPartition(reader), from, mostEntries + 1);
    items.push(...page.items);
    from = page.next;
  } while (from && items.length <= mostEntries);
  return items.map(entryIn);
};

/** The newest of several inboxes, or those that are older than one of them. */
export const readInboxEntries = async (
  table: Pick<Table, 'indexPage'>,
  readers: readonly InboxReader[],
  after?: InboxPosition,
): Promise<InboxEntries> => {
  const lists = await Promise.all(readers.map((reader) => newestOf(table, reader, after)));
  const newest = lists
    .flat()
    .toSorted((left, right) => compareText(right.at, left.at) || compareText(right.id, left.id));
  return { entries: newest.slice(0, mostEntries), hasOlder: newest.length > mostEntries };
};

/** Those of some entries that are in one of the inboxes, by their names. */
export const findInboxEntries = async (
  table: Pick<Table, 'getMany'>,
  readers: readonly InboxReader[],
  ids: readonly string[],
): Promise<readonly InboxEntry[]> => {
  const keys = readers.flatMap((reader) => ids.map((id) => inboxKey(reader, id)));
  const items = await table.getMany(keys);
  return items.flatMap((item) => (item ? [entryIn(item)] : []));
};

export const readMarks = async (
  table: Pick<Table, 'getMany'>,
  sub: string,
  entries: readonly InboxEntry[],
): Promise<ReadonlySet<string>> => {
  const items = await table.getMany(entries.map(({ id }) => inboxMarkKey(sub, id)));
  return new Set(items.flatMap((item) => (item ? [item.SK] : [])));
};

/** A mark goes when its entry does. */
export const markActions = (
  sub: string,
  entries: readonly InboxEntry[],
  isRead: boolean,
): readonly Action[] =>
  entries.map(({ id, at }) => {
    const key = inboxMarkKey(sub, id);
    return isRead ? { put: { ...key, ttl: ttlFrom(at) } } : { delete: key };
  });
