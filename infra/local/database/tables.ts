/** Makes the template's tables in a database that lacks them. */

import {
  CreateTableCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type CreateTableCommandInput,
  type DynamoDBClient,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import { isDeepStrictEqual } from 'node:util';
import type { TableDefinition } from '../template/template-types.ts';

const createInput = (table: TableDefinition): CreateTableCommandInput => ({
  TableName: table.name,
  BillingMode: 'PAY_PER_REQUEST',
  AttributeDefinitions: [...table.attributes],
  KeySchema: [...table.keySchema],
  ...(table.indexes.length > 0 && {
    GlobalSecondaryIndexes: table.indexes.map(({ IndexName, KeySchema, Projection }) => ({
      IndexName,
      KeySchema: [...KeySchema],
      Projection: {
        ProjectionType: Projection.ProjectionType ?? 'ALL',
        ...(Projection.NonKeyAttributes && { NonKeyAttributes: [...Projection.NonKeyAttributes] }),
      },
    })),
  }),
  ...(table.streamView && {
    StreamSpecification: { StreamEnabled: true, StreamViewType: table.streamView },
  }),
});

const describe = async (
  client: DynamoDBClient,
  name: string,
): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

const layout = (
  table: Pick<TableDescription, 'KeySchema' | 'GlobalSecondaryIndexes'>,
): unknown => ({
  keys: table.KeySchema?.map(({ AttributeName }) => AttributeName),
  indexes: (table.GlobalSecondaryIndexes ?? [])
    .map(({ IndexName, KeySchema }) => [
      IndexName,
      ...(KeySchema ?? []).map((key) => key.AttributeName),
    ])
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0]))),
});

const create = async (client: DynamoDBClient, table: TableDefinition): Promise<void> => {
  await client.send(new CreateTableCommand(createInput(table)));
  await waitUntilTableExists(
    { client, maxWaitTime: 60, minDelay: 0.02, maxDelay: 1 },
    { TableName: table.name },
  );
  if (!table.timeToLiveAttribute) return;
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: table.name,
      TimeToLiveSpecification: { Enabled: true, AttributeName: table.timeToLiveAttribute },
    }),
  );
};

/** Returns the table's stream, if it has one. */
export const ensureTable = async (
  client: DynamoDBClient,
  table: TableDefinition,
): Promise<string | undefined> => {
  const existing = await describe(client, table.name);
  if (!existing) await create(client, table);
  else if (!isDeepStrictEqual(layout(existing), layout(createInput(table) as TableDescription)))
    throw new Error(
      `The local data was made for another layout of table ${table.name}. Begin anew with: npm start -- --fresh`,
    );
  return (existing ?? (await describe(client, table.name)))?.LatestStreamArn;
};
