import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  afterAttempt,
  pauseBeforeRetry,
  type Attempt,
  type RetrySettings,
} from '#infra/local/streams/bisect';
import type { BatchOutcome } from '#infra/local/streams/stream-batch';

const settings = { bisectOnError: true, retryAttempts: 2 };
const failed: BatchOutcome = { kind: 'failed', why: 'threw' };

describe('after an attempt at a batch', () => {
  test('everything is done on success', () => {
    const step = afterAttempt({ items: [1, 2], retries: 1 }, { kind: 'done' }, settings);

    expect(step).toEqual({ done: [1, 2], next: [], givenUp: [] });
  });

  test('a failed batch is split in order, which uses no retry', () => {
    const step = afterAttempt({ items: [1, 2, 3], retries: 1 }, failed, settings);

    expect(step.next).toEqual([
      { items: [1, 2], retries: 1 },
      { items: [3], retries: 1 },
    ]);
  });

  test('a failed batch is tried whole where the mapping does not bisect', () => {
    const step = afterAttempt({ items: [1, 2], retries: 0 }, failed, {
      ...settings,
      bisectOnError: false,
    });

    expect(step.next).toEqual([{ items: [1, 2], retries: 1 }]);
  });

  test('a single record is given up when its retries are used', () => {
    expect(afterAttempt({ items: [1], retries: 1 }, failed, settings).next).toEqual([
      { items: [1], retries: 2 },
    ]);
    expect(afterAttempt({ items: [1], retries: 2 }, failed, settings).givenUp).toEqual([1]);
  });

  test('minus one retries for ever', () => {
    const forever = { ...settings, retryAttempts: -1 };

    expect(afterAttempt({ items: [1], retries: 9_999 }, failed, forever).givenUp).toEqual([]);
  });

  test('a partial failure keeps what came before it and resumes there with fresh retries', () => {
    const step = afterAttempt(
      { items: [1, 2, 3], retries: 2 },
      { kind: 'partial', resumeAt: 1 },
      settings,
    );

    expect(step).toEqual({ done: [1], next: [{ items: [2, 3], retries: 0 }], givenUp: [] });
  });

  test('a partial failure at the first record counts as a failure of the batch', () => {
    const step = afterAttempt(
      { items: [1, 2], retries: 0 },
      { kind: 'partial', resumeAt: 0 },
      settings,
    );

    expect(step.next.map(({ items }) => items)).toEqual([[1], [2]]);
  });
});

/** Runs a batch to its end against a function that fails on some items, and reports where it failed if it does. */
const runToEnd = (
  items: readonly number[],
  poison: ReadonlySet<number>,
  reports: boolean,
  rules: RetrySettings,
) => {
  const tried: number[][] = [];
  const [done, givenUp]: [number[], number[]] = [[], []];
  let attempts: readonly Attempt<number>[] = [{ items, retries: 0 }];
  while (attempts[0]) {
    const [attempt, ...others] = attempts;
    tried.push([...attempt.items]);
    const at = attempt.items.findIndex((item) => poison.has(item));
    const partial: BatchOutcome = { kind: 'partial', resumeAt: at };
    const outcome: BatchOutcome = at < 0 ? { kind: 'done' } : reports ? partial : failed;
    const step = afterAttempt(attempt, outcome, rules);
    done.push(...step.done);
    givenUp.push(...step.givenUp);
    attempts = [...step.next, ...others];
  }
  return { tried, done, givenUp };
};

describe('a batch tried to its end', () => {
  test('gives up exactly the poison records and does all others, in order, whichever they are', () => {
    const batches = fc.uniqueArray(fc.nat(1_000), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(batches, fc.func(fc.boolean()), fc.boolean(), (items, isPoison, reports) => {
        const poison = new Set(items.filter((item) => isPoison(item)));
        const { done, givenUp } = runToEnd(items, poison, reports, settings);

        expect(done).toEqual(items.filter((item) => !poison.has(item)));
        expect(givenUp).toEqual(items.filter((item) => poison.has(item)));
      }),
    );
  });
});

describe('the pause before a retry', () => {
  test('doubles up to two seconds', () => {
    expect([1, 2, 3, 20].map(pauseBeforeRetry)).toEqual([50, 100, 200, 2_000]);
  });
});
