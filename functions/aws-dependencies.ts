/** The dependencies of a deployed function. The one place with a clock and randomness. */
import { randomBytes } from 'node:crypto';

import { awsLog } from './aws-log.ts';
import type { Dependencies, ProseReader } from './dependencies.ts';
import {
  type MailSettings,
  readCheckpointsBucket,
  readEnvironment,
  readFilesBucket,
  readLogKeyId,
  readMailSettings,
  readProductOrigin,
  readSigningKeyId,
  readUserPoolId,
} from './environment.ts';
import { createDynamoDBClient, type Patience } from './store/table/dynamodb-client.ts';
import { createTable } from './store/table/dynamodb-table.ts';

export const awsDependencies = (patience: Patience, prose?: ProseReader): Dependencies => {
  const { tableName, world, importHosts, sendsMail } = readEnvironment(process.env);
  return {
    table: createTable(createDynamoDBClient(patience), tableName),
    world,
    now: () => new Date().toISOString(),
    // oxlint-disable-next-line no-restricted-properties -- the composition root
    random: () => Math.random(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newSecret: () => randomBytes(32).toString('hex'),
    log: awsLog,
    importHosts,
    sendsMail,
    ...(prose && { prose }),
  };
};

export const signingKeyId = (): string => readSigningKeyId(process.env);

export const logKeyId = (): string => readLogKeyId(process.env);

export const checkpointsBucket = (): string => readCheckpointsBucket(process.env);

export const filesBucket = (): string => readFilesBucket(process.env);

export const userPoolId = (): string => readUserPoolId(process.env);

export const productOrigin = (): string | undefined => readProductOrigin(process.env);

export const mailSettings = (): MailSettings | undefined => readMailSettings(process.env);
