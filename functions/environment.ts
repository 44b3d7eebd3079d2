/** The only reader of the process's environment. */
import * as z from 'zod';

import { type World, worlds } from '#shared/domain/world';

const environmentSchema = z.object({
  TABLE_NAME: z.string().min(1),
  WORLD: z.enum(worlds),
  /** With commas between; without it no host is listed. */
  IMPORT_HOSTS: z.string().default(''),
  /** Whom mails are from; without it none goes. */
  MAIL_FROM: z.string().optional(),
});

export type Environment = {
  readonly tableName: string;
  readonly world: World;
  readonly importHosts: readonly string[];
  readonly sendsMail: boolean;
};

export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
): Environment => {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`These environment variables are missing or wrong: ${missing.join(', ')}`);
  }
  const { TABLE_NAME: tableName, WORLD: world, IMPORT_HOSTS: hosts, MAIL_FROM: from } = parsed.data;
  return {
    tableName,
    world,
    importHosts: hosts.split(',').filter((host) => host !== ''),
    sendsMail: from !== undefined,
  };
};

const mailSchema = z.object({
  MAIL_FROM: z.string().min(1),
  PRODUCT_ORIGIN: z.url(),
  USER_POOL_ID: z.string().min(1),
});

export type MailSettings = {
  readonly from: string;
  /** Where people open the product. */
  readonly origin: string;
  readonly userPoolId: string;
};

/** Of the function that sends mails; undefined where no sender is set. */
export const readMailSettings = (
  variables: Readonly<Record<string, string | undefined>>,
): MailSettings | undefined => {
  if (variables['MAIL_FROM'] === undefined) return undefined;
  const {
    MAIL_FROM: from,
    PRODUCT_ORIGIN: origin,
    USER_POOL_ID: userPoolId,
  } = mailSchema.parse(variables);
  return { from, origin, userPoolId };
};

const needed = (
  variables: Readonly<Record<string, string | undefined>>,
  name: 'SIGNING_KEY_ID' | 'LOG_KEY_ID' | 'USER_POOL_ID' | 'FILES_BUCKET' | 'CHECKPOINTS_BUCKET',
): string => {
  const value = variables[name];
  if (value === undefined || value === '')
    throw new Error(`The environment variable ${name} is missing`);
  return value;
};

/** Of functions that meet the key of reports. */
export const readSigningKeyId = (variables: Readonly<Record<string, string | undefined>>): string =>
  needed(variables, 'SIGNING_KEY_ID');

/** Of functions that meet the key of the logs. */
export const readLogKeyId = (variables: Readonly<Record<string, string | undefined>>): string =>
  needed(variables, 'LOG_KEY_ID');

/** Of functions that write files and hand them out. */
export const readFilesBucket = (variables: Readonly<Record<string, string | undefined>>): string =>
  needed(variables, 'FILES_BUCKET');

/** Of functions that append to the logs. */
export const readCheckpointsBucket = (
  variables: Readonly<Record<string, string | undefined>>,
): string => needed(variables, 'CHECKPOINTS_BUCKET');

/** Of the function that invites and removes people. */
export const readUserPoolId = (variables: Readonly<Record<string, string | undefined>>): string =>
  needed(variables, 'USER_POOL_ID');

/** Of the function that words the user pool's mails; undefined until the origin is known. */
export const readProductOrigin = (
  variables: Readonly<Record<string, string | undefined>>,
): string | undefined => z.url().optional().parse(variables['PRODUCT_ORIGIN']);
