/**
 * Lambda's event source mapping on this machine: reads the stream, drops what the filter drops, and hands batches to
 * the function, in order. A record has passed once it is done, dropped or given up; the checkpoint says up to
 * where all have, so that whatever ends this process, nothing is skipped and little comes twice.
 */

import path from 'node:path';
import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { InvocationResult } from '../lambda/function-messages.ts';
import { createNudge } from './nudge.ts';
import { writeGivenUp } from './on-failure.ts';
import { createShardProcessor, type GiveUp, type ShardItem } from './shard-processor.ts';
import { compileFilters } from './stream-filter-match.ts';
import { openProgress, type StreamProgress } from './stream-progress.ts';
import { createStreamReader, type StreamPage } from './stream-reader.ts';
import { changedNothing, toStreamRecord, type StreamRecord } from './stream-record.ts';
import type { EventSourceDefinition } from '../template/template-types.ts';

/** Reading pauses above this many records under way, so that a backlog does not fill memory. */
const MOST_OPEN = 5_000;
/** Whatever writes says so; this finds what the sweeper of a table removes, and what another process wrote. */
const POLL_AT_REST_MS = 500;
const PAUSE_AFTER_ERROR_MS = 200;

export type StreamPump = {
  /** Something was written: look now. */
  readonly nudge: () => void;
  readonly status: () => PumpStatus;
  readonly stop: () => Promise<void>;
};

export type PumpStatus = {
  readonly function: string;
  /** Records read and neither done, dropped nor given up. */
  readonly open: number;
  /** Whether all that was said to be written has been read and has passed. */
  readonly atRest: boolean;
  readonly delivered: number;
  readonly givenUp: number;
  readonly positions: Readonly<Record<string, string>>;
};

export type PumpSettings = {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly region: string;
  readonly source: EventSourceDefinition;
  readonly label: string;
  readonly invoke: (event: string) => Promise<InvocationResult>;
  /** Whether the runtime itself removed this item because its time was over. */
  readonly expired: (keys: StreamRecord['dynamodb']['Keys']) => boolean;
  readonly checkpointFile: string;
  readonly onFailureDirectory: string;
  readonly say: (text: string) => void;
};

const stopping: InvocationResult = {
  ok: false,
  reason: 'crash',
  message: 'the product is stopping',
};

const passed = ({ shardId, record }: ShardItem) => ({
  shardId,
  sequence: record.dynamodb.SequenceNumber,
});

/** @param startedAt before which nothing was here that could have processed a record, so its age does not count. */
const itemsOf = (
  { shardId, records }: StreamPage,
  { streamArn, region, expired }: PumpSettings,
  startedAt: number,
): readonly ShardItem[] =>
  records.map((original) => {
    const record = toStreamRecord(original, { arn: streamArn, region, expired });
    const createdAt = record.dynamodb.ApproximateCreationDateTime * 1000;
    return { record, shardId, ageFrom: Math.max(createdAt, startedAt), arrivedAt: Date.now() };
  });

/** Counts what was delivered and what was given up, each of which has passed. */
const openTally = (settings: PumpSettings, progress: StreamProgress) => {
  const counts = { delivered: 0, givenUp: 0 };
  return {
    counts,
    finish: (items: readonly ShardItem[]): void => {
      counts.delivered += items.length;
      progress.pass(items.map(passed));
    },
    giveUp: ({ items, ...reason }: GiveUp): void => {
      const { source, label, onFailureDirectory, say } = settings;
      const given = {
        functionName: source.functionName,
        label,
        destination: source.onFailure,
        shardId: items[0]?.shardId ?? '',
        records: items.map(({ record }) => record),
        ...reason,
      };
      const file = writeGivenUp(onFailureDirectory, given, new Date());
      counts.givenUp += items.length;
      say(`${label} could not process ${items.length} change(s): see ${path.relative('.', file)}`);
      progress.pass(items.map(passed));
    },
  };
};

export const startStreamPump = (settings: PumpSettings): StreamPump => {
  const { client, streamArn, source, label, invoke, say } = settings;
  const startedAt = Date.now();
  const passes = compileFilters(source.filters);
  const progress = openProgress(settings.checkpointFile, streamArn);
  const { saved: positions } = progress;
  const { startingPosition } = source;
  const reader = createStreamReader({ client, streamArn, positions, startingPosition });
  const { nudge: wake, pause } = createNudge();
  let nudges = 0;
  /** Of those, how many came before a look that found nothing more. */
  let looked = -1;
  const nudge = (): void => {
    nudges += 1;
    wake();
  };
  let stopped = false;
  const { counts, finish, giveUp } = openTally(settings, progress);
  const processor = createShardProcessor({
    source,
    invoke: async (event) => (stopped ? stopping : invoke(event)),
    finish,
    giveUp,
    now: Date.now,
  });

  const isWanted = ({ record }: ShardItem): boolean => !changedNothing(record) && passes(record);

  const distribute = (page: StreamPage): void => {
    const items = itemsOf(page, settings, startedAt);
    for (const item of items) progress.admit(passed(item));
    progress.pass(items.filter((item) => !isWanted(item)).map(passed));
    processor.push(items.filter(isWanted));
  };
  const poll = async (): Promise<boolean> => {
    if (progress.open() > MOST_OPEN) return false;
    const before = nudges;
    const pages = await reader.read();
    for (const page of pages) distribute(page);
    if (pages.length === 0) looked = before;
    return pages.length > 0;
  };
  const onError = async (error: unknown): Promise<void> => {
    if (stopped) return;
    const message = error instanceof Error ? error.message : String(error);
    say(`${label}: reading the stream failed, trying again (${message})`);
    reader.reopen();
    await pause(PAUSE_AFTER_ERROR_MS);
  };
  const run = async (): Promise<void> => {
    while (!stopped) {
      try {
        if (!(await poll())) await pause(POLL_AT_REST_MS);
      } catch (error) {
        await onError(error);
      }
    }
  };
  const running = run();

  return {
    nudge,
    status: () => ({
      function: label,
      open: progress.open(),
      atRest: looked === nudges && progress.open() === 0,
      ...counts,
      positions: progress.positions(),
    }),
    stop: async () => {
      stopped = true;
      nudge();
      await Promise.all([running, processor.stop()]);
      progress.close();
    },
  };
};
