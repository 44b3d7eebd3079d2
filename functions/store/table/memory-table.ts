/** The table in memory: real conditions and transactions, small pages, and a stream of the keys that changed. */
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

import type { Action, Table, Transacted } from '../../table.ts';
import { type MemoryItems, memoryItems } from './memory-items.ts';
import { memoryPages } from './memory-pages.ts';
import { isUnkept, memoryName } from './memory-values.ts';

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

const holds = (action: Action, held: Item | undefined): boolean => {
  if ('delete' in action) return true;
  if ('ifAbsent' in action && action.ifAbsent) return held === undefined;
  return (
    !('ifVersion' in action) ||
    action.ifVersion === undefined ||
    held?.['version'] === action.ifVersion
  );
};

const namesOf = (actions: readonly Action[]): readonly string[] =>
  actions.map((action) =>
    memoryName('put' in action ? action.put : 'delete' in action ? action.delete : action.check),
  );

const failingIn = (items: MemoryItems, actions: readonly Action[]): readonly number[] => {
  const names = namesOf(actions);
  return actions.flatMap((action, index) =>
    holds(action, items.getNamed(names[index] ?? '')) ? [] : [index],
  );
};

const transactIn = (items: MemoryItems, actions: readonly Action[]): Transacted => {
  const names = namesOf(actions);
  if (new Set(names).size !== names.length) throw new Error('One transaction, one action per item');
  if (actions.length > 100) throw new Error('A transaction has at most 100 actions');
  const failed = failingIn(items, actions);
  if (failed.length > 0) return { outcome: 'refused', failed };
  if (actions.some((action) => 'put' in action && isUnkept(action.put)))
    throw new Error('No table keeps such a number or text');
  for (const action of actions) {
    if ('put' in action) items.put(action.put);
    if ('delete' in action) items.drop(action.delete);
  }
  return { outcome: 'done' };
};

const memoryTable = (pageLength: number, items: MemoryItems): MemoryTable => ({
  get: async (key) => items.get(key),
  getMany: async (keys) => keys.map(items.get),
  ...memoryPages(items, pageLength),
  transact: async (actions) => transactIn(items, actions),
  put: async (item) => items.put(item),
  remove: async (key) => items.drop(key),
  putIfAbsent: async (item) => {
    if (!items.get(item)) items.put(item);
    return items.get(item) ?? item;
  },
  open: async (key) => {
    const held = items.get(key);
    const before = held?.['rev'];
    const rev = (typeof before === 'number' ? before : 0) + 1;
    items.put({ ...held, ...key, rev, open: true });
    return rev;
  },
  putIfRev: async (item, ifRev) => {
    const held = items.get(item);
    if (ifRev === 0 ? held !== undefined : held?.['rev'] !== ifRev) return false;
    items.put(item);
    return true;
  },
  takeStream: items.takeStream,
  items: items.all,
  find: items.get,
  failing: (actions) => failingIn(items, actions),
  fork: () => memoryTable(pageLength, items.fork()),
});

export const createMemoryTable = (pageLength = 100): MemoryTable =>
  memoryTable(pageLength, memoryItems());
