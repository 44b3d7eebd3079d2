/** The embedded stream's one shard: batches in order, one at a time, each tried until it is done or given up. */

import { afterAttempt, pauseBeforeRetry, type Attempt } from './bisect.ts';
import type { InvocationResult } from '../lambda/function-messages.ts';
import { createNudge } from './nudge.ts';
import { outcomeOf, type BatchOutcome } from './stream-batch.ts';
import type { StreamRecord } from './stream-record.ts';
import type { EventSourceDefinition } from '../template/template-types.ts';

const WINDOW_STEP_MS = 10;

export type ShardItem = {
  readonly record: StreamRecord;
  readonly shardId: string;
  /** When its age began to count, in milliseconds: not while the product was off. */
  readonly ageFrom: number;
  readonly arrivedAt: number;
};

export type GiveUp = {
  readonly items: readonly ShardItem[];
  readonly condition: 'RetryAttemptsExhausted' | 'EventAgeExceeded';
  readonly invocations: number;
  readonly why: string;
};

type Settings = {
  readonly source: EventSourceDefinition;
  readonly invoke: (event: string) => Promise<InvocationResult>;
  readonly finish: (items: readonly ShardItem[]) => void;
  readonly giveUp: (given: GiveUp) => void;
  readonly now: () => number;
};

export type ShardProcessor = {
  readonly push: (items: readonly ShardItem[]) => void;
  /** Resolves when the batch under way has been answered; what is left comes again after a restart. */
  readonly stop: () => Promise<void>;
};

/** Whether more may come before the first of a batch has waited long enough. */
const isWindowOpen = (
  queue: readonly ShardItem[],
  { batchSize, batchWindowSeconds }: EventSourceDefinition,
  now: number,
): boolean =>
  queue.length < batchSize && now < (queue[0]?.arrivedAt ?? 0) + batchWindowSeconds * 1000;

const ageLimit = ({ maxRecordAgeSeconds }: EventSourceDefinition, now: () => number) => ({
  isTooOld: ({ ageFrom }: ShardItem): boolean =>
    maxRecordAgeSeconds >= 0 && now() - ageFrom > maxRecordAgeSeconds * 1000,
  why: `older than ${maxRecordAgeSeconds} s`,
});

export const createShardProcessor = ({
  source,
  invoke,
  finish,
  giveUp,
  now,
}: Settings): ShardProcessor => {
  const queue: ShardItem[] = [];
  let attempts: readonly Attempt<ShardItem>[] = [];
  let failuresInARow = 0;
  let stopped = false;
  let running: Promise<void> | undefined;
  const { nudge, pause } = createNudge();
  const { isTooOld, why } = ageLimit(source, now);

  const nextAttempt = async (): Promise<Attempt<ShardItem>> => {
    const [first, ...others] = attempts;
    if (first) {
      attempts = others;
      return first;
    }
    while (isWindowOpen(queue, source, now()) && !stopped) await pause(WINDOW_STEP_MS);
    return { items: queue.splice(0, source.batchSize), retries: 0 };
  };

  const withoutTooOld = (attempt: Attempt<ShardItem>): Attempt<ShardItem> => {
    const old = attempt.items.filter(isTooOld);
    if (old.length === 0) return attempt;
    giveUp({ items: old, condition: 'EventAgeExceeded', invocations: attempt.retries, why });
    return { ...attempt, items: attempt.items.filter((item) => !old.includes(item)) };
  };

  const tryBatch = async (attempt: Attempt<ShardItem>): Promise<void> => {
    const records = attempt.items.map(({ record }) => record);
    const result = await invoke(JSON.stringify({ Records: records }));
    if (stopped && !result.ok) return;
    await settle(attempt, outcomeOf(result, records, source.reportsItemFailures));
  };

  const settle = async (attempt: Attempt<ShardItem>, outcome: BatchOutcome): Promise<void> => {
    const step = afterAttempt(attempt, outcome, source);
    if (step.done.length > 0) finish(step.done);
    if (step.givenUp.length > 0) {
      giveUp({
        items: step.givenUp,
        condition: 'RetryAttemptsExhausted',
        invocations: attempt.retries + 1,
        why: outcome.kind === 'failed' ? outcome.why : 'reported as a failed item',
      });
    }
    attempts = [...step.next, ...attempts];
    if (step.done.length > 0 || step.givenUp.length > 0) failuresInARow = 0;
    else {
      failuresInARow += 1;
      await pause(pauseBeforeRetry(failuresInARow));
    }
  };

  const run = async (): Promise<void> => {
    while (!stopped && (attempts.length > 0 || queue.length > 0)) {
      const attempt = withoutTooOld(await nextAttempt());
      if (attempt.items.length > 0 && !stopped) await tryBatch(attempt);
    }
    running = undefined;
  };

  return {
    push: (items) => {
      queue.push(...items);
      if (queue.length > 0) running ??= run();
    },
    stop: async () => {
      stopped = true;
      nudge();
      await running;
    },
  };
};
