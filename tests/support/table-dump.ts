/** Every item of a running product's table, as the product's own code sees it, for checks that look behind the API. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';

import type { Item } from '#shared/table/item';
import { fromStored } from '#shared/table/stored-form';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

export const databaseClient = (endpoint: string): DynamoDBClient =>
  new DynamoDBClient({ endpoint, region: 'eu-central-1', credentials });

export const dumpTable = async (endpoint: string, tableName: string): Promise<readonly Item[]> => {
  const client = DynamoDBDocumentClient.from(databaseClient(endpoint));
  const items: Item[] = [];
  for await (const page of paginateScan(
    { client },
    { TableName: tableName, ConsistentRead: true },
  )) {
    items.push(...((page.Items ?? []) as Item[]).map(fromStored));
  }
  client.destroy();
  return items;
};
