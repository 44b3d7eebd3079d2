/** Lists and postings through the real table on the embedded database: packed where they lie, whole where they are read. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createTable } from '#functions/store/dynamodb-table';
import type { Table } from '#functions/store/table';
import { type DatabaseProcess, startDatabase } from '#infra/local/database-process';
import { findDynoxide } from '#infra/local/dynoxide-binary';
import { ensureTable } from '#infra/local/tables';
import { featuresOf } from '#shared/domain/matching/features';
import { firstPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { listItem } from '#shared/recompute/list-unit';
import type { Key } from '#shared/table/keys';
import { currentPostings } from '#shared/table/projection';
import { toStored } from '#shared/table/stored-form';
import { itemBytes, readUnits } from '#tests/bench/support/item-bytes';
import { anId, anOffer, aPledge } from '#tests/support/records';

const name = 'Records';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const generation = { name: 'g1', policy: firstPolicy, asOf: '2026-01-01T00:00:00.000Z' };
const everywhere = { topics: ['rsd'], places: { anywhere: true } };
const pledge = aPledge({ component: everywhere });
const offers = Array.from({ length: 50 }, (_, index) =>
  anOffer({ id: anId(`f${10 + index}`), component: everywhere }),
);
const entries = bestSuggestions(
  featuresOf(pledge),
  offers.map((offer) => featuresOf(offer)),
  firstPolicy,
);
const list = listItem(pledge, 1, entries, generation);
const keyOf = ({ PK, SK }: Key): Key => ({ PK, SK });
const postings = offers.flatMap((offer) => currentPostings(offer));

let database: DatabaseProcess;
let documents: DynamoDBDocumentClient;
let table: Table;

beforeAll(async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'acsg-stored-form-')), 'data.sqlite');
  const binary = findDynoxide(process.env);
  database = await startDatabase({ binary, file, log: () => undefined, onCrash: () => undefined });
  const client = new DynamoDBClient({
    endpoint: database.endpoint,
    region: 'eu-west-1',
    credentials,
  });
  await ensureTable(client, {
    name,
    attributes: [
      { AttributeName: 'PK', AttributeType: 'S' },
      { AttributeName: 'SK', AttributeType: 'S' },
    ],
    keySchema: [
      { AttributeName: 'PK', KeyType: 'HASH' },
      { AttributeName: 'SK', KeyType: 'RANGE' },
    ],
    indexes: [],
    streamView: 'KEYS_ONLY',
    timeToLiveAttribute: 'ttl',
  });
  documents = DynamoDBDocumentClient.from(client);
  table = createTable(client, name);
});
afterAll(() => database.stop());

const query = (partition: string) =>
  documents.send(
    new QueryCommand({
      TableName: name,
      ConsistentRead: true,
      KeyConditionExpression: 'PK = :partition',
      ExpressionAttributeValues: { ':partition': partition },
      ReturnConsumedCapacity: 'TOTAL',
    }),
  );

test('a list and postings come back as they were put, by every way of reading', async () => {
  await table.transact(postings.map((put) => ({ put })));
  const opened = await table.open(keyOf(list));
  await table.putIfRev({ ...list, rev: opened }, opened);
  const [first] = postings;

  expect(await table.get(keyOf(list))).toEqual(list);
  expect(await table.getMany([keyOf(list)])).toEqual([list]);
  expect((await table.page(list.PK)).items).toEqual([list]);
  expect((await table.page(first?.PK ?? '')).items).toEqual(postings);
});

test('they lie packed, and cost what the benchmarks count', async () => {
  const { Items, ConsumedCapacity } = await query(postings[0]?.PK ?? '');
  const bytes = postings.reduce((sum, posting) => sum + itemBytes(toStored(posting)), 0);

  expect(Items).toEqual(postings.map(toStored));
  expect(Items?.every(({ features }) => typeof features === 'string')).toBe(true);
  expect(readUnits(bytes)).toBeGreaterThan(2);
  expect(ConsumedCapacity?.CapacityUnits).toBe(readUnits(bytes));
});

test('what lies there from before there was a packed form is read as it is, and packed when it is written anew', async () => {
  const owner = { ...list, SK: anId('before') };
  await documents.send(new PutCommand({ TableName: name, Item: owner }));
  const before = await table.get(keyOf(owner));

  const rev = await table.open(keyOf(owner));
  const open = await table.get(keyOf(owner));
  await table.putIfRev({ ...owner, rev }, rev);

  expect(before).toEqual(owner);
  expect(open).toEqual({ ...owner, rev: 2, open: true });
  expect(await table.get(keyOf(owner))).toEqual({ ...owner, rev: 2 });
  const { Items } = await query(owner.PK);
  expect(Items?.every((item) => typeof item['entries'] === 'string')).toBe(true);
});
