/**
 * The event source on a clock that jumps: shards by the key's hash, batches, and what follows from answers by the same
 * code as on a laptop. Every shard reads on by itself, so that handlers meet.
 */
import { afterAttempt, type Attempt, pauseBeforeRetry } from '#infra/local/streams/bisect';
import type { InvocationResult } from '#infra/local/lambda/function-messages';
import { outcomeOf } from '#infra/local/streams/stream-batch';
import type { StreamRecord } from '#infra/local/streams/stream-record';
import { shardOf } from './shard-of.ts';
import type { Key } from '#shared/table/keys';
import { streamConsumer } from '#shared/table/stream-consumer';
import { wakesRecompute } from '#shared/table/stream-filter';

import type { Clock } from './clock.ts';
import type { Faults } from './faults.ts';

export type Pump = {
  readonly push: (keys: readonly Key[]) => void;
  readonly delivered: () => number;
  /** Records that no handler has worked in: dropped, too old, or given up after every try. */
  readonly lost: () => number;
};

type Settings = {
  readonly clock: Clock;
  readonly random: () => number;
  readonly faults: Faults;
  readonly shards: number;
  readonly batchSize: number;
  readonly invoke: (records: readonly StreamRecord[]) => Promise<InvocationResult>;
};

type Item = { readonly record: StreamRecord; readonly ageFrom: number };

const source = {
  bisectOnError: true,
  retryAttempts: streamConsumer.retryAttempts,
  reportsItemFailures: true,
};
const oldest = streamConsumer.maxRecordAgeSeconds * 1000;

export const toRecord = ({ PK, SK }: Key, sequence: number): StreamRecord => ({
  eventID: String(sequence),
  eventName: 'MODIFY',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'eu-central-1',
  eventSourceARN: 'arn:aws:dynamodb:eu-central-1:000000000000:table/swarm/stream/1',
  dynamodb: {
    ApproximateCreationDateTime: 0,
    Keys: { PK: { S: PK }, SK: { S: SK } },
    SequenceNumber: String(sequence),
    SizeBytes: 1,
    StreamViewType: 'KEYS_ONLY',
  },
});

export const createPump = (settings: Settings): Pump => {
  const { clock, random, faults, shards, batchSize, invoke } = settings;
  const counts = { delivered: 0, lost: 0, sequence: 0 };

  const createShard = () => {
    const queue: Item[] = [];
    let attempts: readonly Attempt<Item>[] = [];
    let failures = 0;
    let isRunning = false;

    const next = (): Attempt<Item> => {
      const [first, ...others] = attempts;
      attempts = others;
      return first ?? { items: queue.splice(0, batchSize), retries: 0 };
    };

    const withoutTooOld = ({ items, retries }: Attempt<Item>): Attempt<Item> => {
      const young = items.filter(({ ageFrom }) => clock.now() - ageFrom <= oldest);
      counts.lost += items.length - young.length;
      return { items: young, retries };
    };

    /** A function may say that it did a part only, though it did all: the rest comes again. */
    const reported = (result: InvocationResult, records: readonly StreamRecord[]) => {
      if (!result.ok || !faults.strikes('partial')) return result;
      const failed = records.filter(() => random() < 0.3).map(({ dynamodb }) => dynamodb);
      const batchItemFailures = failed.map((each) => ({ itemIdentifier: each.SequenceNumber }));
      return { ok: true, json: JSON.stringify({ batchItemFailures }) } as const;
    };

    const tryOne = async (attempt: Attempt<Item>): Promise<void> => {
      const records = attempt.items.map(({ record }) => record);
      counts.delivered += records.length;
      const result = reported(await invoke(records), records);
      const step = afterAttempt(attempt, outcomeOf(result, records, true), source);
      counts.lost += step.givenUp.length;
      attempts = [...step.next, ...attempts];
      failures = step.done.length + step.givenUp.length > 0 ? 0 : failures + 1;
      if (failures > 0) await clock.sleep(pauseBeforeRetry(failures));
    };

    const run = async (): Promise<void> => {
      isRunning = true;
      // Batches fill by themselves while a shard waits for its turn.
      await clock.sleep(1 + random() * 200);
      while (attempts.length + queue.length > 0) {
        if (faults.strikes('expired')) await clock.sleep(oldest * (0.5 + random()));
        if (faults.strikes('delayed')) await clock.sleep(random() * 20_000);
        const attempt = withoutTooOld(next());
        if (attempt.items.length > 0) await tryOne(attempt);
      }
      isRunning = false;
    };

    return (item: Item): void => {
      const place = faults.strikes('reordered')
        ? Math.floor(random() * queue.length)
        : queue.length;
      queue.splice(place, 0, item);
      if (!isRunning) void run();
    };
  };

  const all = Array.from({ length: shards }, createShard);
  const pushOne = (key: Key): void => {
    counts.sequence += 1;
    const record = toRecord(key, counts.sequence);
    const item = { record, ageFrom: clock.now() };
    const shard = all[shardOf(record, shards)];
    if (faults.strikes('lost')) counts.lost += 1;
    else shard?.(item);
    if (faults.strikes('duplicated')) void clock.sleep(random() * 30_000).then(() => shard?.(item));
  };

  return {
    push: (keys) => keys.filter(wakesRecompute).forEach(pushOne),
    delivered: () => counts.delivered,
    lost: () => counts.lost,
  };
};
