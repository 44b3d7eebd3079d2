/** The design as it is, and wrong ones that this simulation must tell from it. Letters are those of the mutants in tests/faults/mutants. */
import type { Action, Table } from '#functions/table';
import type { StoredRecord } from '#shared/domain/records/record';
import { bucketsOfComponents } from '#shared/domain/records/bucket';
import type { Item } from '#shared/table/item';
import { generationsKey, type Key } from '#shared/table/keys';

import type { Storage } from './storage.ts';

/** What a design changes of a run. */
export type Behaviour = {
  /** The table as the consumer uses it. */
  readonly consumer?: (table: Table) => Table;
  /** The table as people's handlers use it. */
  readonly intake?: (table: Table) => Table;
  /** Which stream records wake the consumer. */
  readonly wakes?: (key: Key) => boolean;
  /** Whether a batch is taken for done whatever became of it. */
  readonly swallowsFaults?: true;
};

export type Design = {
  readonly name: string;
  /** Made for each run, since wrong designs keep things that they must not. */
  readonly create: (storage: Storage) => Behaviour;
};

export type WrongDesign = Design & {
  /** The shortest run that told it when it was last looked for, with whose seed a short run begins. */
  readonly toldBy: number;
};

export const realDesign: Design = { name: 'as it is', create: () => ({}) };

const consuming = (
  name: string,
  toldBy: number,
  change: (table: Table, storage: Storage) => Partial<Table>,
): WrongDesign => ({
  name,
  toldBy,
  create: (storage: Storage): Behaviour => ({
    consumer: (table) => ({ ...table, ...change(table, storage) }),
  }),
});

const cachedPointer: WrongDesign = {
  name: 'L  the pointer to the generations is kept from batch to batch',
  toldBy: 35,
  create: () => {
    let kept: ReturnType<Table['get']> | undefined;
    const isPointer = ({ PK, SK }: Key): boolean =>
      PK === generationsKey.PK && SK === generationsKey.SK;
    const keep = async (read: ReturnType<Table['get']>) => {
      const pointer = await read;
      kept = Promise.resolve(pointer);
      return pointer;
    };
    return {
      consumer: (table) => ({
        ...table,
        get: (key) => (isPointer(key) ? (kept ?? keep(table.get(key))) : table.get(key)),
      }),
    };
  },
};

const withCurrentBuckets = (item: Item | undefined): Item | undefined => {
  const record = item?.['record'] as StoredRecord | undefined;
  if (!item || !record) return item;
  return { ...item, record: { ...record, everBuckets: bucketsOfComponents(record.components) } };
};

const unconditional = (action: Action): Action => ('put' in action ? { put: action.put } : action);

export const wrongDesigns: readonly WrongDesign[] = [
  consuming('E  no fence', 27, (table) => ({
    putIfRev: async (item) => {
      await table.put(item);
      return true;
    },
  })),
  consuming('I  inputs from an index', 27, (table, storage) => ({
    page: async (...page) => {
      const strong = await table.page(...page);
      return page[0].startsWith('POST#') ? storage.lagging().page(...page) : strong;
    },
  })),
  cachedPointer,
  {
    name: 'L23 only META wakes the consumer',
    toldBy: 2,
    create: () => ({ wakes: ({ SK }) => SK === 'META' }),
  },
  consuming('O  cells of the current areas only', 29, (table) => ({
    getMany: async (keys) => (await table.getMany(keys)).map(withCurrentBuckets),
  })),
  {
    name: 'a batch that failed is taken for done',
    toldBy: 11,
    create: () => ({ swallowsFaults: true }),
  },
  {
    name: 'a refused transaction is tried again without its conditions',
    toldBy: 47,
    create: () => ({
      intake: (table) => ({
        ...table,
        transact: async (actions) => {
          const done = await table.transact(actions);
          return done.outcome === 'refused' ? table.transact(actions.map(unconditional)) : done;
        },
      }),
    }),
  },
];
