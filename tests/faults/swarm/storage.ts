/** The table beneath the faults: what DynamoDB does on its side of the wire, transactions that become visible piecemeal and indexes that lag. */
import type { Action, Transacted } from '#functions/table';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';

import type { Clock } from './clock.ts';

export type Storage = {
  readonly table: MemoryTable;
  /** The table as it was a while ago. */
  readonly lagging: () => MemoryTable;
  /** Whether a transaction that is under way holds one of these items. */
  readonly isHeld: (keys: readonly Key[]) => boolean;
  /** As `transact`, but its items become visible one after the other, and so do their stream records. */
  readonly transactTorn: (actions: readonly Action[]) => Promise<Transacted>;
};

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly pageLength: number;
  readonly lag: number;
  /** The longest time between two items of a torn transaction. */
  readonly tear: number;
  /** Hears of every write, once it is visible. */
  readonly onWrite: (keys: readonly Key[]) => void;
};

export const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

export const keyOfAction = (action: Action): Key =>
  'put' in action ? action.put : 'delete' in action ? action.delete : action.check;

type Change = { readonly at: number; readonly key: Key; readonly item: Item | undefined };

export const createStorage = (settings: Settings): Storage => {
  const { clock, random, pageLength, lag, tear, onWrite } = settings;
  const inner = createMemoryTable(pageLength);
  const held = new Set<string>();
  const old = createMemoryTable(pageLength);
  let changes: Change[] = [];

  const tell = <Value>(value: Value): Value => {
    const keys = inner.takeStream();
    if (keys.length === 0) return value;
    const find = new Map(keys.map((key) => [nameOf(key), key]));
    for (const key of find.values()) changes.push({ at: clock.now(), key, item: inner.find(key) });
    onWrite(keys);
    return value;
  };
  const told =
    <Values extends readonly unknown[], Value>(call: (...values: Values) => Promise<Value>) =>
    async (...values: Values): Promise<Value> =>
      tell(await call(...values));

  const { transact, put, remove, putIfAbsent, open, putIfRev } = inner;
  const table: MemoryTable = {
    ...inner,
    transact: told(transact),
    put: told(put),
    remove: told(remove),
    putIfAbsent: told(putIfAbsent),
    open: told(open),
    putIfRev: told(putIfRev),
  };

  const land = (action: Action): void => {
    void inner.transact(['put' in action ? { put: action.put } : action]);
    held.delete(nameOf(keyOfAction(action)));
    tell(undefined);
  };

  return {
    table,
    isHeld: (keys) => held.size > 0 && keys.some((key) => held.has(nameOf(key))),
    lagging: () => {
      const seen = changes.findIndex(({ at }) => at > clock.now() - lag);
      const visible = seen < 0 ? changes : changes.slice(0, seen);
      changes = seen < 0 ? [] : changes.slice(seen);
      for (const { key, item } of visible) void (item ? old.put(item) : old.remove(key));
      old.takeStream();
      return old;
    },
    transactTorn: async (actions) => {
      const failed = inner.failing(actions);
      if (failed.length > 0) return { outcome: 'refused', failed };
      const writes = actions.filter((action) => !('check' in action));
      const order = writes.map((action) => ({ action, at: random() }));
      order.sort((left, right) => left.at - right.at);
      for (const action of writes) held.add(nameOf(keyOfAction(action)));
      for (const { action } of order) {
        land(action);
        if (random() < 0.4) await clock.sleep(random() * tear);
      }
      return { outcome: 'done' };
    },
  };
};
