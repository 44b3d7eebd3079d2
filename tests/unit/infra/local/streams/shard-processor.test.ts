import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { InvocationResult } from '#infra/local/lambda/function-messages';
import {
  createShardProcessor,
  type GiveUp,
  type ShardItem,
} from '#infra/local/streams/shard-processor';
import type { StreamRecord } from '#infra/local/streams/stream-record';
import type { EventSourceDefinition } from '#infra/local/template/template-types';
import { aStreamRecord } from './a-stream-record.ts';

const aSource = (more: Partial<EventSourceDefinition> = {}): EventSourceDefinition => ({
  tableName: 'Records',
  functionName: 'recompute',
  batchSize: 3,
  batchWindowSeconds: 0,
  bisectOnError: true,
  reportsItemFailures: true,
  retryAttempts: 1,
  maxRecordAgeSeconds: -1,
  startingPosition: 'TRIM_HORIZON',
  filters: [],
  onFailure: undefined,
  ...more,
});

const anItem = (sequence: number, more: Partial<ShardItem> = {}): ShardItem => ({
  record: aStreamRecord(`PLEDGE#${sequence}`, String(sequence)),
  shardId: 'shard',
  ageFrom: Date.now(),
  arrivedAt: Date.now(),
  ...more,
});

const sequences = (items: readonly ShardItem[]): number[] =>
  items.map(({ record }) => Number(record.dynamodb.SequenceNumber));

type Answer = (batch: readonly number[]) => InvocationResult;
const fine: Answer = () => ({ ok: true, json: '{"batchItemFailures":[]}' });

const aProcessor = (source: EventSourceDefinition, answer: Answer) => {
  const [batches, done, givenUp]: [number[][], number[], GiveUp[]] = [[], [], []];
  const processor = createShardProcessor({
    source,
    invoke: async (event) => {
      const records = (JSON.parse(event) as { Records: StreamRecord[] }).Records;
      const batch = records.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));
      batches.push(batch);
      await delay(1);
      return answer(batch);
    },
    finish: (items) => done.push(...sequences(items)),
    giveUp: (given) => givenUp.push(given),
    now: Date.now,
  });
  const settled = async (count: number): Promise<void> => {
    const all = (): number =>
      done.length + givenUp.reduce((sum, given) => sum + given.items.length, 0);
    while (all() < count) await delay(2);
  };
  return { processor, batches, done, givenUp, settled };
};

describe('a virtual shard', () => {
  test('hands over batches of the mapping’s size, in order and one at a time', async () => {
    const { processor, batches, done, settled } = aProcessor(aSource(), fine);
    processor.push([1, 2, 3, 4, 5].map((sequence) => anItem(sequence)));
    await settled(5);

    expect(batches).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });

  test('gives up a poison record alone, with how often it was tried, and goes on with the rest', async () => {
    const poison: Answer = (batch) =>
      batch.includes(2) ? { ok: false, reason: 'threw', message: 'poison' } : fine(batch);
    const { processor, done, givenUp, settled } = aProcessor(aSource(), poison);
    processor.push([1, 2, 3, 4].map((sequence) => anItem(sequence)));
    await settled(4);

    expect(done).toEqual([1, 3, 4]);
    expect(givenUp.map(({ items, ...reason }) => ({ ...reason, items: sequences(items) }))).toEqual(
      [{ items: [2], condition: 'RetryAttemptsExhausted', invocations: 2, why: 'threw: poison' }],
    );
  });

  test('resumes at the first reported failure and does not repeat what came before', async () => {
    let failures = 1;
    const once: Answer = (batch) => {
      failures -= 1;
      return failures < 0
        ? fine(batch)
        : { ok: true, json: '{"batchItemFailures":[{"itemIdentifier":"2"}]}' };
    };
    const { processor, batches, done, settled } = aProcessor(aSource(), once);
    processor.push([1, 2, 3].map((sequence) => anItem(sequence)));
    await settled(3);

    expect(batches).toEqual([
      [1, 2, 3],
      [2, 3],
    ]);
    expect(done).toEqual([1, 2, 3]);
  });

  test('gives up records that are too old without trying them', async () => {
    const { processor, batches, givenUp, settled } = aProcessor(
      aSource({ maxRecordAgeSeconds: 60 }),
      fine,
    );
    processor.push([anItem(1, { ageFrom: Date.now() - 61_000 }), anItem(2)]);
    await settled(2);

    expect(batches).toEqual([[2]]);
    expect(givenUp.map(({ condition }) => condition)).toEqual(['EventAgeExceeded']);
  });

  test('waits for its window to fill a batch, and no longer once it is full', async () => {
    const { processor, batches, settled } = aProcessor(aSource({ batchWindowSeconds: 0.1 }), fine);
    processor.push([anItem(1)]);
    processor.push([anItem(2)]);
    await settled(2);
    const begun = Date.now();
    processor.push([3, 4, 5].map((sequence) => anItem(sequence)));
    await settled(5);

    expect(batches).toEqual([
      [1, 2],
      [3, 4, 5],
    ]);
    expect(Date.now() - begun).toBeLessThan(90);
  });

  test('stops after the batch under way and leaves the rest undone', async () => {
    let stopped: Promise<void> | undefined;
    const { processor, batches, done } = aProcessor(aSource({ batchSize: 1 }), (batch) => {
      if (batch.includes(2)) stopped = processor.stop();
      return fine(batch);
    });
    processor.push([1, 2, 3].map((sequence) => anItem(sequence)));
    while (!stopped) await delay(2);
    await stopped;
    await delay(20);

    expect(batches).toEqual([[1], [2]]);
    expect(done).toEqual([1, 2]);
  });
});
