/** Lists and postings through the real table on the embedded database: packed where they lie, whole where they are read. */
import { DynamoDBDocumentClient, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { createTable } from '#functions/store/table/dynamodb-table';
import type { Table } from '#functions/table';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { firstPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { listItem } from '#shared/recompute/list-unit';
import type { Key } from '#shared/table/keys';
import { currentPostings } from '#shared/table/projection';
import { toStored } from '#shared/table/stored-form';
import { itemBytes, readUnits } from '#tests/bench/support/item-bytes';
import { anId, anOffer, aPledge } from '#tests/support/records';
import { aDatabaseFile, definition, openTable, type OpenTable } from './embedded-table.ts';

const { name } = definition;
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

let database: OpenTable;
let documents: DynamoDBDocumentClient;
let table: Table;

beforeAll(async () => {
  database = await openTable(aDatabaseFile());
  documents = DynamoDBDocumentClient.from(database.client);
  table = createTable(database.client, name);
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
