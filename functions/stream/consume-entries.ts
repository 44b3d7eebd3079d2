/**
 * What follows from an audit entry: inboxes are told, and its leaves appended to the logs. One consumer does both, since
 * more than two readers of a stream are held up by each other.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

import { isAuditKey, type Key } from '#shared/table/keys';

import type { WithLogs } from '../dependencies.ts';
import { appendEntries } from './sequence.ts';
import { tell } from './tell.ts';

type Needed = Parameters<typeof appendEntries>[0] & Pick<WithLogs, 'now'>;

/**
 * Told first: an entry that has its leaf has told what it tells, so that verification, which finds those without one, heals
 * both. What cannot be told as its truth cannot be read, such as what newer code has just written, waits without a leaf for
 * that, and no longer than it is news. Any other fault in telling keeps no entry from its leaf, and no other entry from being
 * told: the batch fails after it.
 */
export const workInEntries = async (needed: Needed, keys: readonly Key[]): Promise<number> => {
  const { untold, fault } = await tell(needed, keys);
  const waiting = new Set(untold.map(({ PK, SK }) => `${PK}\n${SK}`));
  const appended = await appendEntries(
    needed,
    keys.filter(({ PK, SK }) => !waiting.has(`${PK}\n${SK}`)),
  );
  if (fault !== undefined) throw fault;
  return appended;
};

const keyOf = ({ dynamodb }: DynamoDBRecord): Key => ({
  PK: dynamodb?.Keys?.['PK']?.S ?? '',
  SK: dynamodb?.Keys?.['SK']?.S ?? '',
});

export const consumeEntries =
  (dependencies: Needed) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    await workInEntries(dependencies, Records.map(keyOf).filter(isAuditKey));
    return { batchItemFailures: [] };
  };
