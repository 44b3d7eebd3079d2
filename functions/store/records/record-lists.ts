/** Lists of records for people: by kind for the Secretariat and readers, by party for its own, released for everyone. */
import type { MatchView } from '#shared/contract/published/public-match-view';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';
import { publicMatchIn, publicRecordIn } from '#shared/contract/published/stored-view';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import type { Item } from '#shared/table/item';
import { publicPartition } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Table } from '../../table.ts';

/** Of stored pages, for one request: a filter that little passes would else read a whole kind of records for a few. */
export const mostReads = 10;

/**
 * Reads on until a page is full or the list ends, and then to the next item that is wanted: what a filter leaves out
 * shows neither in a page's length nor in whether another page follows. After so many stored pages it stops wherever it
 * is: a page may be short, even empty, and continue.
 */
export const fillPage = async <Position, Value>(
  readPage: (
    from: Position | undefined,
  ) => Promise<{ items: readonly { at: Position; value: Value }[]; next?: Position }>,
  isWanted: (value: Value) => boolean,
  from: Position | undefined,
  limit: number,
): Promise<{ readonly items: readonly Value[]; readonly next?: Position }> => {
  const items: Value[] = [];
  let position = from;
  let last: Position | undefined;
  for (let read = 1; ; read += 1) {
    const page = await readPage(position);
    for (const { at, value } of page.items) {
      if (!isWanted(value)) continue;
      if (items.length === limit && last !== undefined) return { items, next: last };
      items.push(value);
      last = at;
    }
    if (page.next === undefined) return { items };
    if (read === mostReads) return { items, next: page.next };
    position = page.next;
  }
};

type Total = {
  readonly count: number;
  /** There were no more pages than one request reads. */
  readonly complete: boolean;
};

/** The first page of a list, with how many are wanted on all pages together, as far as one request reads. */
export const countedFirstPage = async <Position, Value>(
  readPage: RecordPageSource<Value, Position>,
  isWanted: (value: Value) => boolean,
  limit: number,
): Promise<{ readonly items: readonly Value[]; readonly next?: Position; total: Total }> => {
  const wanted: { at: Position; value: Value }[] = [];
  let position: Position | undefined;
  for (let read = 1; read <= mostReads; read += 1) {
    const page = await readPage(position);
    wanted.push(...page.items.filter(({ value }) => isWanted(value)));
    position = page.next;
    if (position === undefined) break;
  }
  const shown = wanted.slice(0, limit);
  const next = wanted.length > shown.length ? shown.at(-1)?.at : position;
  const total = { count: wanted.length, complete: position === undefined };
  return { items: shown.map(({ value }) => value), ...(next !== undefined && { next }), total };
};

export type RecordPageSource<Value, Position = unknown> = (
  from: Position | undefined,
) => Promise<{ items: readonly { at: Position; value: Value }[]; next?: Position }>;

const pageLength = 100;

/** All of a kind, newest first by when they came to be, by an index: a write may take a moment to show. */
export const pagesOfKind =
  <Value>(
    table: Pick<Table, 'indexPage'>,
    kind: 'MATCH' | 'PARTY',
    valueIn: (item: Item) => Value,
  ): RecordPageSource<Value, Item> =>
  async (from) => {
    const page = await table.indexPage('byKind', kind, from, pageLength);
    return {
      ...page,
      items: page.items.map((item) => {
        const { PK, SK, kindKey, updatedKey } = item;
        return { at: { PK, SK, kindKey, updatedKey }, value: valueIn(item) };
      }),
    };
  };

const positionOf = ({ PK, SK, kindKey, partyKey, updatedKey }: Item, index: 'byKind' | 'byParty') =>
  ({ PK, SK, updatedKey, ...(index === 'byKind' ? { kindKey } : { partyKey }) }) as unknown as Item;

/** Newest first by when they came to be, by an index: a write may take a moment to show. */
export const recordPages =
  (table: Table, kind: RecordKind, partyId: string | null): RecordPageSource<StoredRecord, Item> =>
  async (from) => {
    const index = partyId === null ? 'byKind' : 'byParty';
    const partition = partyId === null ? kind.toUpperCase() : `${partyId}#${kind.toUpperCase()}`;
    const page = await table.indexPage(index, partition, from, pageLength);
    return {
      ...page,
      items: page.items.map((item) => ({ at: positionOf(item, index), value: recordIn(item) })),
    };
  };

export const releasedPages =
  (table: Table, kind: RecordKind): RecordPageSource<ReleasedPledge | ReleasedOffer, string> =>
  async (from) => {
    const page = await table.page(publicPartition(kind), from, pageLength, 'eventual');
    return {
      ...page,
      items: page.items.map((item) => ({
        at: item.SK,
        value: publicRecordIn(item),
      })),
    };
  };

/** What everyone may read of matches. */
export const releasedMatchPages =
  (table: Table): RecordPageSource<MatchView, string> =>
  async (from) => {
    const page = await table.page(publicPartition('match'), from, pageLength, 'eventual');
    return {
      ...page,
      items: page.items.map((item) => ({ at: item.SK, value: publicMatchIn(item) })),
    };
  };
