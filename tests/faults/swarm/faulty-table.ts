/** The table as a process sees it through a bad network, with the client library's own second tries. */
import type { Action, Table, Transacted } from '#functions/table';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { tornRead } from '#functions/store/records/find-record';

import type { Caller } from './caller.ts';
import type { Clock } from './clock.ts';
import type { CallFault, Faults } from './faults.ts';
import { keyOfAction, type Storage } from './storage.ts';

const errors = {
  throttled: 'ProvisionedThroughputExceededException',
  conflict: 'TransactionConflictException',
  failed: 'InternalServerError',
  appliedThenThrew: 'TimeoutError',
  late: 'TimeoutError',
} as const;

/** What handlers may be seen to fail by; anything else is a fault of their own. */
export const injectedErrors: ReadonlySet<string> = new Set([...Object.values(errors), tornRead]);

const fail = (kind: keyof typeof errors): never => {
  throw Object.assign(new Error(`Injected: ${kind}`), { name: errors[kind] });
};

const never = new Promise<never>(() => undefined);

const ofReads = ['throttled', 'failed', 'paused'] as const;
const ofWrites = [
  ...ofReads,
  'conflict',
  'appliedThenThrew',
  'late',
  'triedTwice',
] as const satisfies readonly CallFault[];

/** As the store on DynamoDB tries them. */
const conflictTries = 5;

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly faults: Faults;
  readonly storage: Storage;
  /** The longest time that one call takes, when nothing is wrong. */
  readonly latency: number;
  /** Hears of every list that is opened by a process whose work nobody does again, if it never closes it. */
  readonly onOrphan: (key: Key, rev: number) => void;
};

type Write<Value> = {
  readonly keys: readonly Key[];
  readonly apply: () => Promise<Value>;
  /** What the client library's second try of the same write answers. */
  readonly again: (first: Value) => Promise<Value>;
  readonly inConflict: () => Value;
};

export type FaultyTables = (caller: Caller) => Table;

export const createFaultyTables = (settings: Settings): FaultyTables => {
  const { clock, random, faults, storage, latency, onOrphan } = settings;
  const { table } = storage;

  /** Some come back after everything else has ended. */
  const aWhile = async (longest: number): Promise<void> => {
    if (random() < 0.3) {
      await clock.sleepToTheEnd();
      faults.count('landedLast');
    } else await clock.sleep(random() * longest);
  };

  return (caller) => {
    /** The way of every call to the table; answers what goes wrong with it. */
    const onTheWay = async <Kind extends CallFault>(
      kinds: readonly Kind[],
      isWrite: boolean,
    ): Promise<Kind | undefined> => {
      const isDue = caller.isDue();
      await clock.sleep(1 + random() * latency);
      // What a process sent before it died arrives all the same.
      if (caller.isKilled() && !(isWrite && random() < 0.3)) return never;
      if (caller.isOver()) await caller.goOn();
      if (!isDue) return undefined;
      const kind = faults.choose(kinds);
      if (!kind) caller.postpone();
      else faults.count(kind);
      if (kind === 'paused') await aWhile(90_000);
      return kind;
    };

    const read = async <Value>(apply: () => Promise<Value>): Promise<Value> => {
      const kind = await onTheWay(ofReads, false);
      if (kind === 'throttled' || kind === 'failed') return fail(kind);
      return apply();
    };

    const land = async <Value>({ keys, apply }: Write<Value>): Promise<void> => {
      await aWhile(30_000);
      if (!storage.isHeld(keys)) await apply();
    };

    const write = async <Value>(each: Write<Value>): Promise<Value> => {
      const kind = await onTheWay(ofWrites, true);
      if (kind === 'late') void land(each);
      if (kind === 'throttled' || kind === 'failed' || kind === 'late') return fail(kind);
      if (kind === 'conflict' || storage.isHeld(each.keys)) return each.inConflict();
      const first = await each.apply();
      if (caller.isKilled()) return never;
      if (kind === 'appliedThenThrew') return fail(kind);
      if (kind !== 'triedTwice') return first;
      await clock.sleep(random() * 100);
      return each.again(first);
    };

    const transactOnce = async (actions: readonly Action[]): Promise<Transacted> =>
      faults.strikes('torn') ? storage.transactTorn(actions) : table.transact(actions);

    const transact = async (actions: readonly Action[]): Promise<Transacted> => {
      const keys = actions.map(keyOfAction);
      const conflicts = faults.strikes('conflict') ? Math.floor(random() * (conflictTries + 1)) : 0;
      for (let attempt = 1; attempt <= conflictTries; attempt += 1) {
        if (attempt > conflicts && !storage.isHeld(keys)) return transactOnce(actions);
        if (attempt < conflictTries) await clock.sleep(2 ** attempt * 10);
      }
      return { outcome: 'busy' };
    };

    const open = async (key: Key): Promise<number> => {
      const rev = await table.open(key);
      if (caller.isLast()) onOrphan(key, rev);
      return rev;
    };

    const getInPieces = async (keys: readonly Key[]): Promise<readonly (Item | undefined)[]> => {
      const found: (Item | undefined)[] = [];
      for (const key of keys) {
        found.push(await table.get(key));
        if (random() < 0.5) await clock.sleep(random() * 200);
      }
      return found;
    };

    const repeated = <Value>(key: Key, apply: () => Promise<Value>): Promise<Value> =>
      write({ keys: [key], apply, again: apply, inConflict: () => fail('conflict') });

    return {
      get: (key) => read(() => table.get(key)),
      getMany: (keys) =>
        read(() => (faults.strikes('unprocessed') ? getInPieces(keys) : table.getMany(keys))),
      page: (...page) => read(() => table.page(...page)),
      indexPage: (...page) =>
        read(() => {
          faults.count('staleIndex');
          return storage.lagging().indexPage(...page);
        }),
      walkKeys: (...walk) => read(() => table.walkKeys(...walk)),
      transact: (actions) =>
        // The client's token makes its own second try harmless; conflicts are met by the store.
        write<Transacted>({
          keys: [],
          apply: () => transact(actions),
          again: async (first) => first,
          inConflict: () => ({ outcome: 'busy' }),
        }),
      putIfAbsent: (item) => repeated(item, () => table.putIfAbsent(item)),
      put: (item) => repeated(item, () => table.put(item)),
      remove: (key) => repeated(key, () => table.remove(key)),
      open: (key) => repeated(key, () => open(key)),
      putIfRev: (item, ifRev) => repeated(item, () => table.putIfRev(item, ifRev)),
    };
  };
};
