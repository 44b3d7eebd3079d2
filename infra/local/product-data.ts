/** The database of the product, with its tables, their streams and what sweeps them. */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { openDatabase, type Database } from './database/embedded-dynamodb.ts';
import { openLog } from './lambda/function-log.ts';
import { passStreams } from './streams/streams.ts';
import { ensureTable } from './database/tables.ts';
import type { LocalTemplate } from './template/template-types.ts';
import { startSweeper, type Sweeper } from './database/time-to-live.ts';
import type { ProductSettings } from './product-settings.ts';

export const openData = async ({
  data,
  environment,
  stops,
  say,
}: ProductSettings): Promise<Database> => {
  const log = openLog(data.logs, 'database');
  const database = await openDatabase({
    file: data.database,
    environment,
    log: (text) => log.write('[dynoxide]', text),
    onCrash: () => say('the embedded database ended unexpectedly: starting it again'),
  });
  stops.add('database', async () => {
    await database.stop();
    await log.close();
  });
  return database;
};

export const openTables = async (
  template: LocalTemplate,
  database: Database,
  { agree, stops }: ProductSettings,
) => {
  const { endpoint, region, credentials } = database;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const streamArns = new Map<string, string>();
  const sweepers = new Map<string, Sweeper>();
  for (const table of template.tables) {
    const streamArn = await ensureTable(client, table);
    if (streamArn) streamArns.set(table.name, streamArn);
    // An external DynamoDB sweeps by itself.
    if (database.file) sweepers.set(table.name, startSweeper(client, table));
  }
  const isFilled = await agree(client, template);
  // What was put in whole, lists and cells with it, is not worked in once more.
  if (isFilled && database.file) passStreams(database.file, [...streamArns.values()]);
  stops.add('tables', () => {
    for (const sweeper of sweepers.values()) sweeper.stop();
    client.destroy();
  });
  return { streamArns, sweepers };
};
