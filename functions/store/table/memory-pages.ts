/** Pages of the table in memory, small ones, so that whoever reads goes on from where a page ends. */
import type { Item } from '#shared/table/item';
import { tableLayout } from '#shared/table/layout';

import type { Table } from '../../table.ts';
import { type MemoryItems, placeOf } from './memory-items.ts';
import { memoryName } from './memory-values.ts';

type Pages = Pick<Table, 'page' | 'indexPage' | 'walkKeys'>;

export const memoryPages = (items: MemoryItems, pageLength: number): Pages => {
  /** As DynamoDB does, fewer than asked for. */
  const pageOf = (limit: number): number => Math.min(limit, pageLength);

  return {
    page: async (partition, from, limit = pageLength) => {
      const length = pageOf(limit);
      const sortKeys = items.sortKeysOf(partition);
      let first = from === undefined ? 0 : placeOf(sortKeys, from);
      if (sortKeys[first] === from) first += 1;
      const page = sortKeys.slice(first, first + length);
      const last = page.at(-1);
      return {
        items: page.flatMap((SK) => items.get({ PK: partition, SK }) ?? []),
        ...(first + length < sortKeys.length && last !== undefined ? { next: last } : {}),
      };
    },
    indexPage: async (index, partition, from, limit) => {
      const { partitionKey, sortKey } = tableLayout.indexes[index];
      const keysOf = (item: Item): Item => ({
        PK: item.PK,
        SK: item.SK,
        [partitionKey]: item[partitionKey],
        [sortKey]: item[sortKey],
      });
      const order = (item: Item): string => `${String(item[sortKey])}\n${memoryName(item)}`;
      const found = items
        .all()
        .filter((item) => item[partitionKey] === partition && (!from || order(item) < order(from)))
        .sort((left, right) => (order(left) > order(right) ? -1 : 1));
      const page = found.slice(0, pageOf(limit));
      const last = page.at(-1);
      return {
        items: page,
        // A position is the keys of the last item alone, as DynamoDB answers it.
        ...(found.length > page.length && last ? { next: keysOf(last) } : {}),
      };
    },
    walkKeys: async (from, limit) => {
      const names = items.names();
      const start = from ? placeOf(names, memoryName(from)) : 0;
      const after =
        from && names[start] === memoryName(from) ? names.slice(start + 1) : names.slice(start);
      // The pages of a walk are small where the others are.
      const keys = after.slice(0, Math.min(limit, 10 * pageLength)).map((name) => {
        const [PK = '', SK = ''] = name.split('\n');
        return { PK, SK };
      });
      const last = keys.at(-1);
      return { keys, ...(after.length > keys.length && last ? { next: last } : {}) };
    },
  };
};
