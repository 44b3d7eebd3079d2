/** The items of the table in memory, in the order of their keys, and the stream of what changed. */
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

import { keptCopy, memoryName } from './memory-values.ts';

/** Where a name stands, or would stand, in sorted names. */
export const placeOf = (names: readonly string[], name: string): number => {
  let from = 0;
  let to = names.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] ?? '') < name) from = middle + 1;
    else to = middle;
  }
  return from;
};

export type MemoryItems = {
  readonly get: (key: Key) => Item | undefined;
  readonly getNamed: (name: string) => Item | undefined;
  readonly put: (item: Item) => void;
  readonly drop: (key: Key) => void;
  readonly all: () => readonly Item[];
  /** Of a partition, in order. */
  readonly sortKeysOf: (partition: string) => readonly string[];
  /** Every name in order. */
  readonly names: () => readonly string[];
  readonly takeStream: () => readonly Key[];
  readonly fork: () => MemoryItems;
};

export const memoryItems = (
  items = new Map<string, Item>(),
  /** Sort keys by partition, in order. */
  partitions = new Map<string, string[]>(),
): MemoryItems => {
  let stream: Key[] = [];
  /** Undefined when one was added or taken away since. */
  let everyName: readonly string[] | undefined;

  return {
    get: (key) => items.get(memoryName(key)),
    getNamed: (name) => items.get(name),
    put: (item) => {
      const { PK, SK } = item;
      const name = memoryName(item);
      if (!items.has(name)) {
        const sortKeys = partitions.get(PK) ?? [];
        sortKeys.splice(placeOf(sortKeys, SK), 0, SK);
        partitions.set(PK, sortKeys);
        everyName = undefined;
      }
      items.set(name, keptCopy(item));
      stream.push({ PK, SK });
    },
    drop: ({ PK, SK }) => {
      if (!items.delete(memoryName({ PK, SK }))) return;
      const sortKeys = partitions.get(PK) ?? [];
      sortKeys.splice(placeOf(sortKeys, SK), 1);
      everyName = undefined;
      stream.push({ PK, SK });
    },
    all: () => [...items.values()],
    sortKeysOf: (partition) => partitions.get(partition) ?? [],
    names: () => (everyName ??= [...items.keys()].sort()),
    takeStream: () => {
      const taken = stream;
      stream = [];
      return taken;
    },
    fork: () =>
      memoryItems(
        new Map(items),
        new Map([...partitions].map(([PK, sortKeys]) => [PK, [...sortKeys]])),
      ),
  };
};
