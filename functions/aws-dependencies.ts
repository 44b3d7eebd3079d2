/** The dependencies of a deployed function. The one place with a clock and randomness. */
import { randomBytes } from 'node:crypto';

import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

import { awsLog } from './aws-log.ts';
import type { Dependencies } from './dependencies.ts';
import { readEnvironment } from './environment.ts';
import { createTable } from './store/dynamodb-table.ts';

export const awsDependencies = (): Dependencies => {
  const { tableName, world } = readEnvironment(process.env);
  return {
    table: createTable(new DynamoDBClient({}), tableName),
    world,
    now: () => new Date().toISOString(),
    // oxlint-disable-next-line no-restricted-properties -- the composition root
    random: () => Math.random(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newSecret: () => randomBytes(32).toString('hex'),
    log: awsLog,
  };
};
