/** Reads of the table on DynamoDB: one item, a page of a partition or of an index, and the keys of the whole. */
import { GetCommand, QueryCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';

import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { tableLayout } from '#shared/table/layout';
import { fromStored } from '#shared/table/stored-form';

import type { Table } from '../../table.ts';
import { type DynamoAccess, itemsOf } from './dynamodb-access.ts';

type Reads = Pick<Table, 'get' | 'page' | 'indexPage' | 'walkKeys'>;

export const tableReads = ({ documents, TableName }: Omit<DynamoAccess, 'sleep'>): Reads => ({
  get: async (Key, consistency = 'strong') => {
    const ConsistentRead = consistency === 'strong';
    const { Item } = await documents.send(new GetCommand({ TableName, Key, ConsistentRead }));
    return Item && fromStored(Item as Item);
  },
  page: async (partition, from, limit, consistency = 'strong') => {
    const answer = await documents.send(
      new QueryCommand({
        TableName,
        ConsistentRead: consistency === 'strong',
        KeyConditionExpression: 'PK = :partition',
        ExpressionAttributeValues: { ':partition': partition },
        ExclusiveStartKey: from === undefined ? undefined : { PK: partition, SK: from },
        Limit: limit,
      }),
    );
    const next = answer.LastEvaluatedKey?.['SK'] as string | undefined;
    return { items: itemsOf(answer.Items), ...(next === undefined ? {} : { next }) };
  },
  indexPage: async (index, partition, from, limit) => {
    const { partitionKey } = tableLayout.indexes[index];
    const answer = await documents.send(
      new QueryCommand({
        TableName,
        IndexName: index,
        KeyConditionExpression: '#partition = :partition',
        ExpressionAttributeNames: { '#partition': partitionKey },
        ExpressionAttributeValues: { ':partition': partition },
        ExclusiveStartKey: from,
        ScanIndexForward: false,
        Limit: limit,
      }),
    );
    const next = answer.LastEvaluatedKey as Item | undefined;
    return { items: itemsOf(answer.Items), ...(next ? { next } : {}) };
  },
  // A strong scan, because an index may lack the newest records, and those are what upkeep must not miss.
  walkKeys: async (from, Limit) => {
    const answer = await documents.send(
      new ScanCommand({
        TableName,
        ConsistentRead: true,
        // Roles may ask for these two attributes and no other.
        Select: 'SPECIFIC_ATTRIBUTES',
        ProjectionExpression: 'PK, SK',
        ExclusiveStartKey: from,
        Limit,
      }),
    );
    const next = answer.LastEvaluatedKey as Key | undefined;
    return { keys: (answer.Items ?? []) as Key[], ...(next ? { next } : {}) };
  },
});
