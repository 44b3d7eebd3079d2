/**
 * A unit of recomputation is a generator of single storage steps. Whoever runs it performs each step
 * and hands back the outcome: the function on DynamoDB, or a test that tries every order of steps.
 */
import type { Item, ItemPage } from '../table/item.ts';
import type { Key } from '../table/keys.ts';

export type Step =
  /** One item, read strongly. */
  | { readonly op: 'get'; readonly key: Key }
  /** One page of a partition in key order, read strongly, after `from`. */
  | { readonly op: 'page'; readonly partition: string; readonly from?: string }
  /** Raises `rev` and sets `open` unconditionally; the outcome is the new `rev`. */
  | { readonly op: 'open'; readonly key: Key }
  /** Puts the item if `rev` is still `ifRev` (0: if there is none); the outcome says whether it did. */
  | { readonly op: 'put'; readonly item: Item; readonly ifRev: number }
  /** Waits before another round: longer, and less predictably, the more rounds there were. */
  | { readonly op: 'pause'; readonly round: number };

export type Outcome = Item | ItemPage | number | boolean | undefined;

/** Steps in one array do not depend on each other and may be performed at once. */
export type Steps<Value> = Generator<readonly Step[], Value, readonly Outcome[]>;

export function* getAll(keys: readonly Key[]): Steps<readonly (Item | undefined)[]> {
  if (keys.length === 0) return [];
  return (yield keys.map((key) => ({ op: 'get', key }) as const)) as readonly (Item | undefined)[];
}

/** Every item of some partitions, page by page. */
export function* readPartitions(partitions: readonly string[]): Steps<readonly Item[]> {
  const found: Item[] = [];
  let open: readonly { readonly partition: string; readonly from?: string }[] = partitions.map(
    (partition) => ({ partition }),
  );
  while (open.length > 0) {
    const pages = (yield open.map(
      (each) => ({ op: 'page', ...each }) as const,
    )) as readonly ItemPage[];
    found.push(...pages.flatMap(({ items }) => items));
    open = open.flatMap(({ partition }, index) => {
      const next = pages[index]?.next;
      return next === undefined ? [] : [{ partition, from: next }];
    });
  }
  return found;
}

export function* openAll(keys: readonly Key[]): Steps<readonly number[]> {
  if (keys.length === 0) return [];
  return (yield keys.map((key) => ({ op: 'open', key }) as const)) as readonly number[];
}

export function* putIf(item: Item, ifRev: number): Steps<boolean> {
  const [done] = yield [{ op: 'put', item, ifRev }];
  return done === true;
}

/** Each by its own condition; answers which were put. */
export function* putAllIf(
  puts: readonly { readonly item: Item; readonly ifRev: number }[],
): Steps<readonly boolean[]> {
  if (puts.length === 0) return [];
  return (yield puts.map((each) => ({ op: 'put', ...each }) as const)) as readonly boolean[];
}

export function* pause(round: number): Steps<void> {
  yield [{ op: 'pause', round }];
}
