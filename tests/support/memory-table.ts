/** The table in memory: real conditions and transactions, small pages, and a stream of the keys that changed. */
import type { Action, Table, Transacted } from '#functions/store/table';
import type { Item } from '#shared/recompute/steps';
import type { Key } from '#shared/table/keys';
import { tableLayout } from '#shared/table/layout';

export type MemoryTable = Table & {
  /** Keys written since the last call, in order: what a stream of keys alone would carry. */
  readonly takeStream: () => readonly Key[];
  readonly items: () => readonly Item[];
};

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

const holds = (action: Action, held: Item | undefined): boolean => {
  if ('delete' in action) return true;
  if ('check' in action) return held?.['version'] === action.ifVersion;
  if (action.ifAbsent) return held === undefined;
  return action.ifVersion === undefined || held?.['version'] === action.ifVersion;
};

export const createMemoryTable = (pageLength = 100): MemoryTable => {
  const items = new Map<string, Item>();
  let stream: Key[] = [];

  /** Names of items by partition, so that reading one does not walk them all. */
  const partitions = new Map<string, Set<string>>();

  const put = (item: Item): void => {
    const names = partitions.get(item.PK) ?? new Set();
    partitions.set(item.PK, names.add(nameOf(item)));
    items.set(nameOf(item), JSON.parse(JSON.stringify(item)) as Item);
    stream.push({ PK: item.PK, SK: item.SK });
  };
  const drop = ({ PK, SK }: Key): void => {
    partitions.get(PK)?.delete(nameOf({ PK, SK }));
    if (items.delete(nameOf({ PK, SK }))) stream.push({ PK, SK });
  };
  const get = (key: Key): Item | undefined => structuredClone(items.get(nameOf(key)));

  const sorted = (partition: string): readonly Item[] =>
    [...(partitions.get(partition) ?? [])].sort().flatMap((name) => items.get(name) ?? []);

  const transact = (actions: readonly Action[]): Transacted => {
    const names = actions.map((action) =>
      nameOf('put' in action ? action.put : 'delete' in action ? action.delete : action.check),
    );
    if (new Set(names).size !== names.length)
      throw new Error('One transaction, one action per item');
    if (actions.length > 100) throw new Error('A transaction has at most 100 actions');
    const failed = actions.flatMap((action, index) =>
      holds(action, items.get(names[index] ?? '')) ? [] : [index],
    );
    if (failed.length > 0) return { outcome: 'refused', failed };
    for (const action of actions) {
      if ('put' in action) put(action.put);
      if ('delete' in action) drop(action.delete);
    }
    return { outcome: 'done' };
  };

  return {
    get: async (key) => get(key),
    getMany: async (keys) => keys.map(get),
    page: async (partition, from, limit = pageLength) => {
      const after = sorted(partition).filter(({ SK }) => from === undefined || SK > from);
      const page = after.slice(0, limit);
      const last = page.at(-1);
      return {
        items: structuredClone(page),
        ...(after.length > page.length && last ? { next: last.SK } : {}),
      };
    },
    indexPage: async (index, partition, from, limit) => {
      const { partitionKey, sortKey } = tableLayout.indexes[index];
      const order = (item: Item): string => `${String(item[sortKey])}\n${nameOf(item)}`;
      const found = [...items.values()]
        .filter((item) => item[partitionKey] === partition && (!from || order(item) < order(from)))
        .sort((left, right) => (order(left) > order(right) ? -1 : 1));
      const page = found.slice(0, limit);
      const last = page.at(-1);
      return {
        items: structuredClone(page),
        ...(found.length > page.length && last ? { next: last } : {}),
      };
    },
    walkKeys: async (from, limit) => {
      const names = [...items.keys()].sort();
      const after = names.filter((name) => from === undefined || name > nameOf(from));
      // As DynamoDB does, fewer than asked for: so the pages of a walk are small where the others are.
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
      const rev = ((held?.['rev'] as number | undefined) ?? 0) + 1;
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
  };
};
