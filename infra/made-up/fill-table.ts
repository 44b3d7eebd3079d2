/** Puts the made-up record into a table that nobody reads yet. Done again after it was cut off, it writes the same. */
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import type { Signer } from '#functions/dependencies';
import { createTable } from '#functions/store/table/dynamodb-table';

import { readMadeUpWorld } from './made-up-files.ts';
import { madeUpItems } from './made-up-items.ts';

/** As many as one transaction takes, and few enough bytes. */
const itemsAtOnce = 50;

export const fillWithMadeUp = async (
  client: DynamoDBClient,
  tableName: string,
  now: string,
  logKey: Signer,
): Promise<void> => {
  const table = createTable(client, tableName);
  const items = await madeUpItems(readMadeUpWorld(), now, logKey);
  for (let from = 0; from < items.length; from += itemsAtOnce) {
    const puts = items.slice(from, from + itemsAtOnce).map((put) => ({ put }));
    const { outcome } = await table.transact(puts);
    if (outcome !== 'done') throw new Error(`The made-up record was not written: ${outcome}`);
  }
};
