/** The only reader of the process's environment. */
import * as z from 'zod';

const environmentSchema = z.object({ TABLE_NAME: z.string().min(1) });

export type Environment = { readonly tableName: string };

export const readEnvironment = (
  variables: Readonly<Record<string, string | undefined>>,
): Environment => {
  const parsed = environmentSchema.safeParse(variables);
  if (!parsed.success) {
    const missing = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`These environment variables are missing: ${missing.join(', ')}`);
  }
  return { tableName: parsed.data.TABLE_NAME };
};
