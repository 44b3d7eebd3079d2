/** The index of lists as it is read: every page of one audience, or those of the one book that holds a party's records. */
import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { unpackRow } from '#shared/table/index-row';
import type { Audience } from '#shared/table/keys';
import { indexBookOf, indexBooks, indexPartition } from '#shared/table/derived-keys';
import { indexPageIn } from '#shared/table/stored-derived';

import type { Table } from '../../table.ts';
import { findGenerations } from './derived-store.ts';

export type StoredIndex = {
  readonly entries: readonly IndexEntry[];
  /** Records for which a page had no room. */
  readonly leftOut: number;
};

/** Pages follow their records a moment later anyway, so they are read at half the price, and may miss that moment. */
const readBook = async (table: Pick<Table, 'page'>, partition: string): Promise<StoredIndex> => {
  const entries: IndexEntry[] = [];
  let leftOut = 0;
  let from: string | undefined;
  do {
    const page = await table.page(partition, from, undefined, 'eventual');
    for (const item of page.items) {
      const { rows, leftOut: missing } = indexPageIn(item);
      if (rows !== '') for (const row of rows.split('\n')) entries.push(unpackRow(row));
      leftOut += missing;
    }
    from = page.next;
  } while (from !== undefined);
  return { entries, leftOut };
};

/** Eight partitions at once, or one: however many records there are, a book is a few items. */
export const readStoredIndex = async (
  table: Pick<Table, 'get' | 'page'>,
  audience: Audience,
  partyId: string | null = null,
): Promise<StoredIndex> => {
  const [{ name }] = await findGenerations(table, 'eventual');
  const books = partyId === null ? indexBooks : [indexBookOf(partyId)];
  const read = await Promise.all(
    books.map((book) => readBook(table, indexPartition(name, audience, book))),
  );
  return {
    entries: read.flatMap(({ entries }) => entries),
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
};
