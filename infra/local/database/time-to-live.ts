/** Removes items whose time is over, which the embedded database leaves to others, and remembers that it was us. */

import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  paginateScan,
  type AttributeValue,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { keyText } from './key-text.ts';
import type { TableDefinition } from '../template/template-types.ts';

/** DynamoDB itself takes up to some days. */
const SWEEP_EVERY_MS = 10 * 60 * 1000;
/** Small pages, so that a sweep does not hold up people's requests. */
const PAGE = 200;

type Key = Record<string, AttributeValue>;

export type Sweeper = {
  readonly sweep: () => Promise<number>;
  /** True once for each key that a sweep removed. */
  readonly expired: (keys: Readonly<Record<string, unknown>>) => boolean;
  readonly stop: () => void;
};

export const startSweeper = (
  client: DynamoDBClient,
  table: TableDefinition,
  now: () => number = Date.now,
): Sweeper => {
  const { name: TableName, timeToLiveAttribute: attribute, keySchema } = table;
  const removed = new Set<string>();
  let stopped = false;

  const isOver = () => ({
    ExpressionAttributeNames: { '#until': attribute ?? '' },
    ExpressionAttributeValues: { ':now': { N: String(Math.floor(now() / 1000)) } },
  });
  const remove = async (item: Key): Promise<number> => {
    const keyEntries = keySchema.map(({ AttributeName }) => [AttributeName, item[AttributeName]]);
    const Key = Object.fromEntries(keyEntries) as Key;
    removed.add(keyText(Key));
    try {
      // Again at the moment of removal: a write may have given it more time.
      await client.send(
        new DeleteItemCommand({
          TableName,
          Key,
          ConditionExpression: '#until < :now',
          ...isOver(),
        }),
      );
      return 1;
    } catch (error) {
      removed.delete(keyText(Key));
      if (error instanceof ConditionalCheckFailedException) return 0;
      throw error;
    }
  };
  const sweep = async (): Promise<number> => {
    if (attribute === undefined) return 0;
    let count = 0;
    const pages = paginateScan(
      { client, pageSize: PAGE },
      { TableName, FilterExpression: '#until < :now', ...isOver() },
    );
    for await (const { Items = [] } of pages) {
      for (const item of Items) count += stopped ? 0 : await remove(item);
      if (stopped) break;
    }
    return count;
  };
  // What one sweep leaves by an error, the next one finds.
  const timer = setInterval(() => void sweep().catch(() => undefined), SWEEP_EVERY_MS);
  timer.unref();
  return {
    sweep,
    expired: (keys) => removed.delete(keyText(keys)),
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
};
