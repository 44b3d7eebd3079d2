/** The table in memory: real conditions and transactions, small pages, and a stream of the keys that changed. */
import type { Action, Table, Transacted } from '../table.ts';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { tableLayout } from '#shared/table/layout';

export type MemoryTable = Table & {
  /** Keys written since the last call, in order: what a stream of keys alone would carry. */
  readonly takeStream: () => readonly Key[];
  readonly items: () => readonly Item[];
  readonly find: (key: Key) => Item | undefined;
  /** The positions of actions whose conditions do not hold now. */
  readonly failing: (actions: readonly Action[]) => readonly number[];
  /** Another table that holds the same now, with a stream of its own that is empty. */
  readonly fork: () => MemoryTable;
};

/** As DynamoDB takes them. */
const longest = { PK: 2048, SK: 1024 }; // bytes

const nameOf = ({ PK, SK }: Key): string => {
  if (Buffer.byteLength(PK) > longest.PK || Buffer.byteLength(SK) > longest.SK)
    throw new Error('A key is too long for the table');
  return `${PK}\n${SK}`;
};

/** What the SDK sends to no table, or DynamoDB takes from nobody. */
const isUnkept = (value: unknown): boolean => {
  if (typeof value === 'number')
    return (
      !(Math.abs(value) <= Number.MAX_SAFE_INTEGER) || (value !== 0 && Math.abs(value) < 1e-130)
    );
  if (typeof value === 'string') return !value.isWellFormed();
  return typeof value === 'object' && value !== null && Object.values(value).some(isUnkept);
};

/** A copy as JSON would make it, which nobody can change: so it need not be copied again at every read. */
const kept = <Value>(value: Value): Value => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value))
    return Object.freeze(value.map((inner: unknown) => kept(inner ?? null))) as Value;
  const copy: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value))
    if (inner !== undefined) copy[name] = kept(inner);
  return Object.freeze(copy) as Value;
};

/** Where a name stands, or would stand, in sorted names. */
const placeOf = (names: readonly string[], name: string): number => {
  let from = 0;
  let to = names.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((names[middle] ?? '') < name) from = middle + 1;
    else to = middle;
  }
  return from;
};

const holds = (action: Action, held: Item | undefined): boolean => {
  if ('delete' in action) return true;
  if ('ifAbsent' in action && action.ifAbsent) return held === undefined;
  return (
    !('ifVersion' in action) ||
    action.ifVersion === undefined ||
    held?.['version'] === action.ifVersion
  );
};

const memoryTable = (
  pageLength: number,
  items: Map<string, Item>,
  /** Sort keys by partition, in order. */
  partitions: Map<string, string[]>,
): MemoryTable => {
  let stream: Key[] = [];

  /** Every name in order; undefined when one was added or taken away since. */
  let everyName: readonly string[] | undefined;

  const put = (item: Item): void => {
    const { PK, SK } = item;
    const name = nameOf(item);
    if (!items.has(name)) {
      const sortKeys = partitions.get(PK) ?? [];
      sortKeys.splice(placeOf(sortKeys, SK), 0, SK);
      partitions.set(PK, sortKeys);
      everyName = undefined;
    }
    items.set(name, kept(item));
    stream.push({ PK, SK });
  };
  const drop = ({ PK, SK }: Key): void => {
    if (!items.delete(nameOf({ PK, SK }))) return;
    const sortKeys = partitions.get(PK) ?? [];
    sortKeys.splice(placeOf(sortKeys, SK), 1);
    everyName = undefined;
    stream.push({ PK, SK });
  };
  const get = (key: Key): Item | undefined => items.get(nameOf(key));

  const namesOf = (actions: readonly Action[]): readonly string[] =>
    actions.map((action) =>
      nameOf('put' in action ? action.put : 'delete' in action ? action.delete : action.check),
    );
  const failing: MemoryTable['failing'] = (actions) => {
    const names = namesOf(actions);
    return actions.flatMap((action, index) =>
      holds(action, items.get(names[index] ?? '')) ? [] : [index],
    );
  };

  const transact = (actions: readonly Action[]): Transacted => {
    const names = namesOf(actions);
    if (new Set(names).size !== names.length)
      throw new Error('One transaction, one action per item');
    if (actions.length > 100) throw new Error('A transaction has at most 100 actions');
    const failed = failing(actions);
    if (failed.length > 0) return { outcome: 'refused', failed };
    if (actions.some((action) => 'put' in action && isUnkept(action.put)))
      throw new Error('No table keeps such a number or text');
    for (const action of actions) {
      if ('put' in action) put(action.put);
      if ('delete' in action) drop(action.delete);
    }
    return { outcome: 'done' };
  };

  /** As DynamoDB does, fewer than asked for. */
  const pageOf = (limit: number): number => Math.min(limit, pageLength);

  return {
    get: async (key) => get(key),
    getMany: async (keys) => keys.map(get),
    page: async (partition, from, limit = pageLength) => {
      const length = pageOf(limit);
      const sortKeys = partitions.get(partition) ?? [];
      let first = from === undefined ? 0 : placeOf(sortKeys, from);
      if (sortKeys[first] === from) first += 1;
      const page = sortKeys.slice(first, first + length);
      const last = page.at(-1);
      return {
        items: page.flatMap((SK) => get({ PK: partition, SK }) ?? []),
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
      const order = (item: Item): string => `${String(item[sortKey])}\n${nameOf(item)}`;
      const found = [...items.values()]
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
      const names = (everyName ??= [...items.keys()].sort());
      const start = from ? placeOf(names, nameOf(from)) : 0;
      const after =
        from && names[start] === nameOf(from) ? names.slice(start + 1) : names.slice(start);
      // The pages of a walk are small where the others are.
      const keys = after.slice(0, Math.min(limit, 10 * pageLength)).map((name) => {
        const [PK = '', SK = ''] = name.split('\n');
        return { PK, SK };
      });
      const last = keys.at(-1);
      return { keys, ...(after.length > keys.length && last ? { next: last } : {}) };
    },
    transact: async (actions) => transact(actions),
    put: async (item) => put(item),
    remove: async (key) => drop(key),
    putIfAbsent: async (item) => {
      if (!get(item)) put(item);
      return get(item) ?? item;
    },
    open: async (key) => {
      const held = get(key);
      const before = held?.['rev'];
      const rev = (typeof before === 'number' ? before : 0) + 1;
      put({ ...held, ...key, rev, open: true });
      return rev;
    },
    putIfRev: async (item, ifRev) => {
      const held = get(item);
      if (ifRev === 0 ? held !== undefined : held?.['rev'] !== ifRev) return false;
      put(item);
      return true;
    },
    takeStream: () => {
      const taken = stream;
      stream = [];
      return taken;
    },
    items: () => [...items.values()],
    find: get,
    failing,
    fork: () =>
      memoryTable(
        pageLength,
        new Map(items),
        new Map([...partitions].map(([PK, sortKeys]) => [PK, [...sortKeys]])),
      ),
  };
};

export const createMemoryTable = (pageLength = 100): MemoryTable =>
  memoryTable(pageLength, new Map(), new Map());
