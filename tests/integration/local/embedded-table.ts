/** The records' table on the embedded database, in a file of its own. Opened again on its file, it has what it had. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { startDatabase } from '#infra/local/database/database-process';
import { findDynoxide } from '#infra/local/database/dynoxide-binary';
import { ensureTable } from '#infra/local/database/tables';
import type { TableDefinition } from '#infra/local/template/template-types';

export const definition: TableDefinition = {
  name: 'Records',
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
};

export const aDatabaseFile = (): string =>
  path.join(mkdtempSync(path.join(tmpdir(), 'acsg-database-')), 'data.sqlite');

export const openTable = async (file: string) => {
  const binary = findDynoxide(process.env);
  const { endpoint, stop } = await startDatabase({
    binary,
    file,
    log: () => undefined,
    onCrash: () => undefined,
  });
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const place = { endpoint, region: 'eu-west-1', credentials };
  const client = new DynamoDBClient(place);
  return { place, client, streamArn: (await ensureTable(client, definition)) ?? '', stop };
};

export type OpenTable = Awaited<ReturnType<typeof openTable>>;
