/** What the stores need of the table. Reads are strong unless they say that they are of an index, or are asked for otherwise. */
import type { IndexName } from '#shared/table/layout';
import type { Key } from '#shared/table/keys';
import type { Item, ItemPage } from '#shared/table/item';

/** One action of a transaction, with the condition under which the whole may happen. */
export type Action =
  | { readonly put: Item; readonly ifAbsent?: true; readonly ifVersion?: number }
  | { readonly delete: Key }
  | { readonly check: Key; readonly ifVersion: number }
  | { readonly check: Key; readonly ifAbsent: true };

/** Done, or the positions of the actions whose conditions did not hold, or still in conflict after retries. */
export type Transacted =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly failed: readonly number[] }
  | { readonly outcome: 'busy' };

export type KeyPage = { readonly keys: readonly Key[]; readonly next?: Key };

/** An eventual read costs half and may be a moment old: for what everyone may read and nothing is decided by. */
export type Consistency = 'strong' | 'eventual';

export type Table = {
  readonly get: (key: Key, consistency?: Consistency) => Promise<Item | undefined>;
  /** In the order of the keys, of which one may come twice. */
  readonly getMany: (
    keys: readonly Key[],
    consistency?: Consistency,
  ) => Promise<readonly (Item | undefined)[]>;
  readonly page: (
    partition: string,
    from?: string,
    limit?: number,
    consistency?: Consistency,
  ) => Promise<ItemPage>;
  /** Newest first. May miss the latest writes: for people's lists only. */
  readonly indexPage: (
    index: IndexName,
    partition: string,
    from: Item | undefined,
    limit: number,
  ) => Promise<{ readonly items: readonly Item[]; readonly next?: Item }>;
  /** Keys of the whole table in no order that means anything, every one that stood when the walk began: for upkeep alone. */
  readonly walkKeys: (from: Key | undefined, limit: number) => Promise<KeyPage>;
  readonly transact: (actions: readonly Action[]) => Promise<Transacted>;
  /** Puts an item unless there is one, and answers the item that stands. */
  readonly putIfAbsent: (item: Item) => Promise<Item>;
  readonly put: (item: Item) => Promise<void>;
  readonly remove: (key: Key) => Promise<void>;
  /** Raises `rev` and sets `open`; answers the new `rev`. */
  readonly open: (key: Key) => Promise<number>;
  readonly putIfRev: (item: Item, ifRev: number) => Promise<boolean>;
};

/** What reads and writes by key alone, so that it can be tried on a draft first. */
export type KeyedTable = Pick<Table, 'get' | 'getMany' | 'transact'>;
