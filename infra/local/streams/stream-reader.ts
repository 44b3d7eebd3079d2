/** Reads every shard of one stream in order, children after their parents, and finds its place again after errors. */

import {
  DescribeStreamCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
  type DynamoDBStreamsClient,
  type Shard,
  type _Record,
} from '@aws-sdk/client-dynamodb-streams';

/** DynamoDB's largest page. */
const PAGE = 1000;

type Reading = {
  readonly shardId: string;
  iterator: string | undefined;
  lastRead: string | undefined;
  exhausted: boolean;
};

type Settings = {
  readonly client: DynamoDBStreamsClient;
  readonly streamArn: string;
  readonly positions: Readonly<Record<string, string>>;
  readonly startingPosition: 'TRIM_HORIZON' | 'LATEST';
};

export type StreamPage = { readonly shardId: string; readonly records: readonly _Record[] };

export type StreamReader = {
  /** The next page of each shard that has records. */
  readonly read: () => Promise<readonly StreamPage[]>;
  /** After an error: iterators expire, and a database that was started again knows none of the old ones. */
  readonly reopen: () => void;
};

const listShards = async ({ client, streamArn }: Settings): Promise<readonly Shard[]> => {
  const shards: Shard[] = [];
  let last: string | undefined;
  do {
    const input = { StreamArn: streamArn, ...(last && { ExclusiveStartShardId: last }) };
    const { StreamDescription: page } = await client.send(new DescribeStreamCommand(input));
    shards.push(...(page?.Shards ?? []));
    last = page?.LastEvaluatedShardId;
  } while (last);
  return shards;
};

const openIterator = async (
  { client, streamArn, startingPosition }: Settings,
  reading: Reading,
  isNew: boolean,
): Promise<string | undefined> => {
  const from = (position: object) =>
    new GetShardIteratorCommand({
      StreamArn: streamArn,
      ShardId: reading.shardId,
      ShardIteratorType: isNew ? 'TRIM_HORIZON' : startingPosition,
      ...position,
    });
  if (reading.lastRead === undefined) return (await client.send(from({}))).ShardIterator;
  const after = { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: reading.lastRead };
  try {
    return (await client.send(from(after))).ShardIterator;
  } catch (error) {
    if (!(error instanceof TrimmedDataAccessException)) throw error;
    return (await client.send(from({ ShardIteratorType: 'TRIM_HORIZON' }))).ShardIterator;
  }
};

export const createStreamReader = (settings: Settings): StreamReader => {
  const readings = new Map<string, Reading>();
  let listIsStale = true;
  let first = true;

  const findShards = async (): Promise<void> => {
    const shards = await listShards(settings);
    for (const { ShardId: shardId = '', ParentShardId: parent } of shards) {
      const parentReading = parent === undefined ? undefined : readings.get(parent);
      const mustWait =
        parent !== undefined &&
        shards.some((shard) => shard.ShardId === parent) &&
        !parentReading?.exhausted;
      if (readings.has(shardId) || mustWait) continue;
      const reading: Reading = {
        shardId,
        iterator: undefined,
        lastRead: settings.positions[shardId],
        exhausted: false,
      };
      reading.iterator = await openIterator(settings, reading, !first);
      readings.set(shardId, reading);
    }
    first = false;
    listIsStale = false;
  };

  const readPage = async (reading: Reading): Promise<readonly _Record[]> => {
    reading.iterator ??= await openIterator(settings, reading, false);
    const answer = await settings.client.send(
      new GetRecordsCommand({ ShardIterator: reading.iterator, Limit: PAGE }),
    );
    const records = answer.Records ?? [];
    reading.lastRead = records.at(-1)?.dynamodb?.SequenceNumber ?? reading.lastRead;
    reading.iterator = answer.NextShardIterator;
    if (!answer.NextShardIterator) {
      reading.exhausted = true;
      listIsStale = true;
    }
    return records;
  };

  return {
    reopen: () => {
      for (const reading of readings.values()) reading.iterator = undefined;
      listIsStale = true;
    },
    read: async () => {
      if (listIsStale) await findShards();
      const pages: StreamPage[] = [];
      for (const reading of readings.values()) {
        if (reading.exhausted) continue;
        const records = await readPage(reading);
        if (records.length > 0) pages.push({ shardId: reading.shardId, records });
      }
      return pages;
    },
  };
};
