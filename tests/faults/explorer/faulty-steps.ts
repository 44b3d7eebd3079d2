/** Steps that only wrong designs take. The explorer performs them so that mutants can be written down. */
import type { Outcome, Step } from '#shared/recompute/steps';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

export type FaultyStep =
  | Step
  /** A page that may be stale, as an index answers it. */
  | { readonly op: 'indexPage'; readonly partition: string; readonly from?: string }
  /** Puts without looking at `rev`. */
  | { readonly op: 'overwrite'; readonly item: Item }
  /** Raises `rev` alone; holds only if there is an item. */
  | { readonly op: 'bump'; readonly key: Key }
  /** Opens only if `rev` is still `ifRev` and the list is closed; the outcome says whether it did. */
  | {
      readonly op: 'openIf';
      readonly key: Key;
      readonly ifRev: number;
      readonly evenIfOpen?: boolean;
    }
  /**
   * One transaction: opens some items, puts and deletes others. It holds only if `rev` of `key` is still `ifRev`,
   * where that is given; the outcome is the new `rev` of `key`, or 0.
   */
  | {
      readonly op: 'together';
      readonly key: Key;
      readonly ifRev?: number;
      readonly opens: readonly Key[];
      readonly puts: readonly Item[];
      readonly deletes: readonly Key[];
    }
  /** Adds to a number, as `ADD` does; the outcome says nothing. */
  | { readonly op: 'add'; readonly key: Key; readonly amount: number };

export type FaultySteps<Value> = Generator<readonly FaultyStep[], Value, readonly Outcome[]>;
