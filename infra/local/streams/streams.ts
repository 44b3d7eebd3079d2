/** The streams of all tables with their consumers, as the template maps them. */

import path from 'node:path';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { lowestPosition, readCheckpoint } from './checkpoint.ts';
import type { DataDirectory } from '../data-directory.ts';
import type { Database } from '../database/embedded-dynamodb.ts';
import type { FunctionPool } from '../lambda/function-pool.ts';
import { addStreamIndexes, trimStream } from '../database/stream-indexes.ts';
import {
  startStreamPump,
  type PumpSettings,
  type PumpStatus,
  type StreamPump,
} from './stream-pump.ts';
import type { EventSourceDefinition, LocalTemplate } from '../template/template-types.ts';

export type Streams = {
  readonly nudge: () => void;
  readonly status: () => readonly PumpStatus[];
  readonly stop: () => Promise<void>;
};

type Settings = {
  readonly template: LocalTemplate;
  readonly database: Database;
  readonly data: DataDirectory;
  /** By table name. */
  readonly streamArns: ReadonlyMap<string, string>;
  readonly pools: ReadonlyMap<string, FunctionPool>;
  readonly expired: (tableName: string) => PumpSettings['expired'];
  readonly say: (text: string) => void;
};

const checkpointFile = (data: DataDirectory, source: EventSourceDefinition): string =>
  path.join(data.checkpoints, `${source.functionName}.json`);

/** Stream records are kept for ever by the embedded database, so a start removes those that every consumer passed. */
const tidy = ({ template, database, data, streamArns, say }: Settings): void => {
  if (!database.file) return;
  if (!addStreamIndexes(database.file))
    say('the embedded database has another schema than expected: it will be slower with much data');
  for (const [tableName, streamArn] of streamArns) {
    const passed = template.eventSources
      .filter((source) => source.tableName === tableName)
      .map((source) => lowestPosition(readCheckpoint(checkpointFile(data, source), streamArn)));
    const known = passed.filter((position) => position !== undefined);
    if (known.length === 0 || known.length < passed.length) continue;
    trimStream(
      database.file,
      streamArn,
      known.reduce((a, b) => (a < b ? a : b)),
    );
  }
};

/** Before any consumer has begun: what the streams hold until now is read by none. */
export const passStreams = (databaseFile: string, streamArns: readonly string[]): void => {
  for (const streamArn of streamArns)
    trimStream(databaseFile, streamArn, BigInt(Number.MAX_SAFE_INTEGER));
};

export const startStreams = (settings: Settings): Streams => {
  const { template, database, data, streamArns, pools, expired, say } = settings;
  tidy(settings);
  const { endpoint, region, credentials } = database;
  const client = new DynamoDBStreamsClient({ endpoint, region, credentials });
  const nudge = (): void => {
    for (const pump of pumps) pump.nudge();
  };
  const pumps: readonly StreamPump[] = template.eventSources.map((source) => {
    const streamArn = streamArns.get(source.tableName);
    const pool = pools.get(source.functionName);
    if (!streamArn)
      throw new Error(`Table ${source.tableName} has no stream for ${source.functionName}`);
    if (!pool) throw new Error(`The template has no function ${source.functionName}`);
    const definition = template.functions.find(({ name }) => name === source.functionName);
    return startStreamPump({
      client,
      streamArn,
      region,
      source,
      label: definition?.label ?? source.functionName,
      invoke: async (event) => {
        const result = await pool.invoke(event);
        // What one consumer writes, another may wait for.
        nudge();
        return result;
      },
      expired: expired(source.tableName),
      checkpointFile: checkpointFile(data, source),
      onFailureDirectory: data.onFailure,
      say,
    });
  });
  return {
    nudge,
    status: () => pumps.map((pump) => pump.status()),
    stop: async () => {
      await Promise.all(pumps.map((pump) => pump.stop()));
      client.destroy();
    },
  };
};
