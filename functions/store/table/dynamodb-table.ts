/** The table on DynamoDB. Its client's commands and exceptions are known here and in what it is made of beside it. */
import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  PutCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

import type { Item } from '#shared/table/item';
import { toStored } from '#shared/table/stored-form';

import type { Table } from '../../table.ts';
import type { DynamoAccess } from './dynamodb-access.ts';
import { readMany } from './dynamodb-batch.ts';
import { tableReads } from './dynamodb-reads.ts';
import { transactWith } from './dynamodb-transaction.ts';
import { asStorageFault } from './storage-unavailable.ts';
import { setTimeout as wait } from 'node:timers/promises';

const isConditionFailure = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException;

const nameFaults = (client: DynamoDBClient): void =>
  client.middlewareStack.add(
    (next) => async (given) => {
      try {
        return await next(given);
      } catch (error) {
        throw asStorageFault(error);
      }
    },
    { step: 'initialize', priority: 'high', name: 'nameFaults', override: true },
  );

export const createTable = (
  client: DynamoDBClient,
  TableName: string,
  sleep: DynamoAccess['sleep'] = wait,
): Table => {
  nameFaults(client);
  const documents = DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
  const access = { documents, TableName, sleep };
  const reads = tableReads(access);

  const putIf = async (item: Item, condition: object): Promise<boolean> => {
    try {
      await documents.send(new PutCommand({ TableName, Item: toStored(item), ...condition }));
      return true;
    } catch (error) {
      if (isConditionFailure(error)) return false;
      throw error;
    }
  };

  return {
    ...reads,
    getMany: readMany(access),
    transact: transactWith(access),
    put: async (item) => {
      await documents.send(new PutCommand({ TableName, Item: toStored(item) }));
    },
    remove: async (Key) => {
      await documents.send(new DeleteCommand({ TableName, Key }));
    },
    putIfAbsent: async (item) => {
      if (await putIf(item, { ConditionExpression: 'attribute_not_exists(PK)' })) return item;
      return (await reads.get({ PK: item.PK, SK: item.SK })) ?? item;
    },
    open: async (Key) => {
      const { Attributes } = await documents.send(
        new UpdateCommand({
          TableName,
          Key,
          UpdateExpression: 'SET rev = if_not_exists(rev, :none) + :one, #open = :open',
          ExpressionAttributeNames: { '#open': 'open' },
          ExpressionAttributeValues: { ':none': 0, ':one': 1, ':open': true },
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return Attributes?.['rev'] as number;
    },
    putIfRev: (item, ifRev) =>
      putIf(
        item,
        ifRev === 0
          ? { ConditionExpression: 'attribute_not_exists(PK)' }
          : { ConditionExpression: 'rev = :rev', ExpressionAttributeValues: { ':rev': ifRev } },
      ),
  };
};
