/** The only reader of the process's environment. */
import * as z from 'zod';

import { type World, worlds } from '#shared/domain/world';

const environmentSchema = z.object({ TABLE_NAME: z.string().min(1), WORLD: z.enum(worlds) });

export type Environment = { readonly tableName: string; readonly world: World };

export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
): Environment => {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`These environment variables are missing or wrong: ${missing.join(', ')}`);
  }
  return { tableName: parsed.data.TABLE_NAME, world: parsed.data.WORLD };
};
