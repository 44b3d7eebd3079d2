import { mkdtempSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { GetItemCommand, PutItemCommand, type AttributeValue } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addStreamIndexes, trimStream } from '#infra/local/database/stream-indexes';
import { createStreamReader } from '#infra/local/streams/stream-reader';
import { ensureTable } from '#infra/local/database/tables';
import { startSweeper } from '#infra/local/database/time-to-live';
import { aDatabaseFile, definition, openTable, type OpenTable } from './embedded-table.ts';

const file = aDatabaseFile();
let table: OpenTable;
let streams: DynamoDBStreamsClient;

const open = async (): Promise<void> => {
  table = await openTable(file);
  streams = new DynamoDBStreamsClient(table.place);
};
beforeAll(open);
afterAll(() => table.stop());

const put = async (PK: string, more: Record<string, AttributeValue> = {}): Promise<void> => {
  await table.client.send(
    new PutItemCommand({
      TableName: 'Records',
      Item: { PK: { S: PK }, SK: { S: 'META' }, ...more },
    }),
  );
};

const sequencesAfter = async (
  positions: Record<string, string> = {},
): Promise<readonly string[]> => {
  const reader = createStreamReader({
    client: streams,
    streamArn: table.streamArn,
    positions,
    startingPosition: 'TRIM_HORIZON',
  });
  const pages = await reader.read();
  return pages.flatMap(({ records }) =>
    records.map((record) => record.dynamodb?.SequenceNumber ?? ''),
  );
};

const shardId = 'shardId-00000001-Records';

describe('the embedded database, at the version that is pinned', () => {
  test('numbers its stream’s records without padding, so that they are compared as numbers', async () => {
    for (let count = 0; count < 12; count += 1) await put(`A#${count}`);

    expect(await sequencesAfter()).toEqual(
      Array.from({ length: 12 }, (_, index) => String(index + 1)),
    );
    expect(await sequencesAfter({ [shardId]: '9' })).toEqual(['10', '11', '12']);
  });

  test('has the private schema that the added indexes need, and uses them', () => {
    expect(addStreamIndexes(file)).toBe(true);

    const inside = new DatabaseSync(file, { readOnly: true });
    const plan = inside
      .prepare(
        `EXPLAIN QUERY PLAN SELECT * FROM _stream_records
          WHERE table_name = 'Records' AND CAST(sequence_number AS INTEGER) > 5`,
      )
      .all();
    inside.close();
    expect(JSON.stringify(plan)).toContain('acsg_stream_by_table');
  });

  test('keeps its numbering when the stream is trimmed, also after a restart', async () => {
    expect(trimStream(file, table.streamArn, 99n)).toBe(true);
    expect(await sequencesAfter()).toEqual(['12']);

    await table.stop();
    await open();
    await put('A#after');
    expect(await sequencesAfter({ [shardId]: '12' })).toEqual(['13']);
  });

  test('does not trim the stream of a table that was made anew', async () => {
    const before = await sequencesAfter();
    trimStream(file, `${table.streamArn}-older`, 99n);

    expect(await sequencesAfter()).toEqual(before);
  });

  test('leaves expired items to the runtime, which removes them and remembers that it did', async () => {
    const past = String(Math.floor(Date.now() / 1000) - 10);
    const future = String(Math.floor(Date.now() / 1000) + 1_000);
    await put('IDEM#old', { ttl: { N: past } });
    await put('IDEM#new', { ttl: { N: future } });
    const sweeper = startSweeper(table.client, definition);
    const removed = await sweeper.sweep();
    sweeper.stop();

    const find = async (PK: string) =>
      (
        await table.client.send(
          new GetItemCommand({ TableName: 'Records', Key: { PK: { S: PK }, SK: { S: 'META' } } }),
        )
      ).Item;
    expect([removed, await find('IDEM#old')]).toEqual([1, undefined]);
    expect(await find('IDEM#new')).toBeDefined();
    const key = { SK: { S: 'META' }, PK: { S: 'IDEM#old' } };
    expect([sweeper.expired(key), sweeper.expired(key)]).toEqual([true, false]);
  });

  test('is refused with data of another layout', async () => {
    const other = { ...definition, keySchema: definition.keySchema.slice(0, 1) };

    await expect(ensureTable(table.client, other)).rejects.toThrow('--fresh');
  });
});

describe('a database of another schema', () => {
  test('is left as it is', () => {
    const foreign = path.join(mkdtempSync(path.join(tmpdir(), 'acsg-database-')), 'foreign.sqlite');
    new DatabaseSync(foreign).exec('CREATE TABLE _stream_records (other TEXT)');

    expect([addStreamIndexes(foreign), trimStream(foreign, table.streamArn, 1n)]).toEqual([
      false,
      false,
    ]);
    expect(addStreamIndexes(path.join(tmpdir(), 'acsg-no-such-file'))).toBe(false);
  });
});
