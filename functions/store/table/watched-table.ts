/** Tells errors of the storage, which concern every row of a request alike, from those of handling one row. */
import type { KeyedTable, Table } from '../../table.ts';

/** What storage answers to an item that it cannot hold: the item's fault, and of its row alone. */
const refusedItem = 'ValidationException';

/** All that handling a row may ask: what went by the watched table unseen would be taken for a fault of the row. */
type Watched = KeyedTable & Pick<Table, 'indexPage' | 'page'>;

export type WatchedTable = {
  readonly table: Watched;
  readonly isStorageFault: (error: unknown) => boolean;
};

export const watched = (table: Watched): WatchedTable => {
  const thrown = new WeakSet<Error>();
  const noted = async <Value>(reading: Promise<Value>): Promise<Value> => {
    try {
      return await reading;
    } catch (error) {
      if (error instanceof Error && error.name !== refusedItem) thrown.add(error);
      throw error;
    }
  };
  return {
    table: {
      get: (key, consistency) => noted(table.get(key, consistency)),
      getMany: (...keys) => noted(table.getMany(...keys)),
      transact: (actions) => noted(table.transact(actions)),
      indexPage: (...page) => noted(table.indexPage(...page)),
      page: (...page) => noted(table.page(...page)),
    },
    isStorageFault: (error) => error instanceof Error && thrown.has(error),
  };
};
