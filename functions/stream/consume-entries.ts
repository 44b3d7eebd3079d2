/**
 * What follows from an audit entry: inboxes are told, and its leaves appended to the logs. One consumer does both, since
 * more than two readers of a stream are held up by each other.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

import { isAuditKey, type Key } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import { appendEntries } from './sequence.ts';
import { tell } from './tell.ts';

type Needed = Parameters<typeof appendEntries>[0] & Pick<Dependencies, 'now'>;

/**
 * Told first: an entry that has its leaf has told what it tells, so that verification, which finds those without one, heals
 * both. What keeps the inboxes from being told keeps no entry from its leaf, and fails after it.
 */
export const workInEntries = async (needed: Needed, keys: readonly Key[]): Promise<number> => {
  const [told] = await Promise.allSettled([tell(needed, keys)]);
  const appended = await appendEntries(needed, keys);
  if (told.status === 'rejected') throw told.reason;
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
