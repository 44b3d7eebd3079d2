/** What every command to the table on DynamoDB is sent by, and how long to wait before it is sent again. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

import type { Item } from '#shared/table/item';
import { fromStored } from '#shared/table/stored-form';

export type DynamoAccess = {
  readonly documents: DynamoDBDocumentClient;
  readonly TableName: string;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
};

/** Longer each time, up to a second or so: whoever is throttled and asks again at once is throttled again. */
export const pauseBefore = (attempt: number): number => Math.min(2 ** attempt * 10, 1_000);

export const itemsOf = (items: readonly object[] = []): readonly Item[] =>
  (items as readonly Item[]).map(fromStored);
