/**
 * What follows from an attempt at a batch: which records are done, which are tried next and in what order, and which
 * are given up. Nothing of a key is tried before everything earlier of that key is done or given up.
 */

import type { BatchOutcome } from './stream-batch.ts';

export type Attempt<Item> = {
  readonly items: readonly Item[];
  /** Retries used. Splitting a batch uses none. */
  readonly retries: number;
};

export type RetrySettings = { readonly bisectOnError: boolean; readonly retryAttempts: number };

export type BisectStep<Item> = {
  readonly done: readonly Item[];
  readonly next: readonly Attempt<Item>[];
  readonly givenUp: readonly Item[];
};

const split = <Item>({ items, retries }: Attempt<Item>): readonly Attempt<Item>[] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)].map((half) => ({ items: half, retries }));
};

const afterFailure = <Item>(attempt: Attempt<Item>, settings: RetrySettings): BisectStep<Item> => {
  if (settings.bisectOnError && attempt.items.length > 1)
    return { done: [], next: split(attempt), givenUp: [] };
  const mayRetry = settings.retryAttempts < 0 || attempt.retries < settings.retryAttempts;
  return mayRetry
    ? { done: [], next: [{ ...attempt, retries: attempt.retries + 1 }], givenUp: [] }
    : { done: [], next: [], givenUp: attempt.items };
};

export const afterAttempt = <Item>(
  attempt: Attempt<Item>,
  outcome: BatchOutcome,
  settings: RetrySettings,
): BisectStep<Item> => {
  if (outcome.kind === 'done') return { done: attempt.items, next: [], givenUp: [] };
  // No progress is a failure of the batch; else a first record that always fails would never be told from the rest.
  if (outcome.kind === 'failed' || outcome.resumeAt === 0) return afterFailure(attempt, settings);
  const { resumeAt } = outcome;
  return {
    done: attempt.items.slice(0, resumeAt),
    next: [{ items: attempt.items.slice(resumeAt), retries: 0 }],
    givenUp: [],
  };
};

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;

/** Doubles with each failure in a row of a shard. */
export const pauseBeforeRetry = (failuresInARow: number): number =>
  Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failuresInARow - 1));
