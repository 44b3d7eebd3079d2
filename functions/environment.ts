/** The only reader of the process's environment. */
import * as z from 'zod';

import { type World, worlds } from '#shared/domain/world';

const environmentSchema = z.object({
  TABLE_NAME: z.string().min(1),
  WORLD: z.enum(worlds),
  /** With commas between; without it no host is listed. */
  IMPORT_HOSTS: z.string().default(''),
});

export type Environment = {
  readonly tableName: string;
  readonly world: World;
  readonly importHosts: readonly string[];
};

export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
): Environment => {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`These environment variables are missing or wrong: ${missing.join(', ')}`);
  }
  const { TABLE_NAME: tableName, WORLD: world, IMPORT_HOSTS: hosts } = parsed.data;
  return { tableName, world, importHosts: hosts.split(',').filter((host) => host !== '') };
};

/** Of functions that meet the key of reports. */
export const readSigningKeyId = (
  variables: Readonly<Record<string, string | undefined>>,
): string => {
  const { SIGNING_KEY_ID: id } = variables;
  if (id === undefined || id === '')
    throw new Error('The environment variable SIGNING_KEY_ID is missing');
  return id;
};
