/** A table in memory for large loads: items as they are stored, pages as DynamoDB cuts them, every step's cost. */
import type { Outcome, Step } from '#shared/recompute/steps';
import type { Item, ItemPage } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

import { itemBytes, pageBytes, readUnits, writeUnits } from './item-bytes.ts';

export type Cost = {
  readonly itemsRead: number;
  readonly readUnits: number;
  readonly writes: number;
  readonly writeUnits: number;
};

/** One partition: parallel rows in key order. */
type Partition = {
  readonly sortKeys: string[];
  readonly items: Item[];
  readonly bytes: number[];
};

/** How items lie in the table and come out again; both are the identity where they lie as they are. */
export type StoredForm = {
  readonly toStored: (item: Item) => Item;
  readonly fromStored: (item: Item) => Item;
};

/** The first position whose sort key is not below `sortKey`. */
const positionOf = (sortKeys: readonly string[], sortKey: string): number => {
  let [low, high] = [0, sortKeys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sortKeys[middle] as string) < sortKey) low = middle + 1;
    else high = middle;
  }
  return low;
};

const nothing = { itemsRead: 0, readUnits: 0, writes: 0, writeUnits: 0 };

/** @param absent makes an item that stands in the table although nobody has put it yet. */
export const createCountedTable = (
  { toStored, fromStored }: StoredForm,
  absent: (key: Key) => Item | undefined,
) => {
  const partitions = new Map<string, Partition>();

  const partitionOf = (name: string): Partition => {
    const known = partitions.get(name);
    if (known) return known;
    const made: Partition = { sortKeys: [], items: [], bytes: [] };
    partitions.set(name, made);
    return made;
  };

  const rowOf = ({ PK, SK }: Key) => {
    const partition = partitions.get(PK);
    const at = partition ? positionOf(partition.sortKeys, SK) : 0;
    return partition && partition.sortKeys[at] === SK ? { partition, at } : undefined;
  };

  const find = (key: Key): { readonly item: Item | undefined; readonly bytes: number } => {
    const row = rowOf(key);
    if (row)
      return {
        item: fromStored(row.partition.items[row.at] as Item),
        bytes: row.partition.bytes[row.at] as number,
      };
    const item = absent(key);
    return { item, bytes: item ? itemBytes(toStored(item)) : 0 };
  };

  /** Answers the item's size. */
  const put = (item: Item): number => {
    const stored = toStored(item);
    const bytes = itemBytes(stored);
    const { sortKeys, items, bytes: sizes } = partitionOf(item.PK);
    const last = sortKeys.at(-1);
    const at =
      last === undefined || last < item.SK ? sortKeys.length : positionOf(sortKeys, item.SK);
    const replaced = sortKeys[at] === item.SK ? 1 : 0;
    sortKeys.splice(at, replaced, item.SK);
    items.splice(at, replaced, stored);
    sizes.splice(at, replaced, bytes);
    return bytes;
  };

  const remove = (key: Key): void => {
    const row = rowOf(key);
    if (!row) return;
    row.partition.sortKeys.splice(row.at, 1);
    row.partition.items.splice(row.at, 1);
    row.partition.bytes.splice(row.at, 1);
  };

  const page = (name: string, from: string | undefined): { page: ItemPage; bytes: number } => {
    const { sortKeys, items, bytes } = partitions.get(name) ?? {
      sortKeys: [],
      items: [],
      bytes: [],
    };
    const begin = from === undefined ? 0 : positionOf(sortKeys, `${from}\0`);
    let end = begin;
    let sum = 0;
    while (end < items.length && sum < pageBytes) {
      sum += bytes[end] as number;
      end += 1;
    }
    const found = items.slice(begin, end).map(fromStored);
    const next = end < items.length ? { next: sortKeys[end - 1] as string } : {};
    return { page: { items: found, ...next }, bytes: sum };
  };

  /** A write costs by the larger of what stood and what stands; one that is refused costs too. */
  const written = (before: number, after: number): Cost => ({
    ...nothing,
    writes: 1,
    writeUnits: writeUnits(Math.max(before, after)),
  });

  const perform = (step: Step): { readonly outcome: Outcome; readonly cost: Cost } => {
    switch (step.op) {
      case 'get': {
        const { item, bytes } = find(step.key);
        return {
          outcome: item,
          cost: { ...nothing, itemsRead: item ? 1 : 0, readUnits: readUnits(bytes) },
        };
      }
      case 'page': {
        const { page: outcome, bytes } = page(step.partition, step.from);
        return {
          outcome,
          cost: { ...nothing, itemsRead: outcome.items.length, readUnits: readUnits(bytes) },
        };
      }
      case 'open': {
        const { item, bytes } = find(step.key);
        const rev = ((item?.['rev'] as number | undefined) ?? 0) + 1;
        return {
          outcome: rev,
          cost: written(bytes, put({ ...item, ...step.key, rev, open: true })),
        };
      }
      case 'put': {
        const { item, bytes } = find(step.item);
        const stands = step.ifRev === 0 ? item === undefined : item?.['rev'] === step.ifRev;
        if (!stands) return { outcome: false, cost: written(bytes, bytes) };
        return { outcome: true, cost: written(bytes, put(step.item)) };
      }
      case 'pause':
        return { outcome: undefined, cost: nothing };
    }
  };

  return { perform, put, remove, get: (key: Key): Item | undefined => find(key).item };
};

export type CountedTable = ReturnType<typeof createCountedTable>;
