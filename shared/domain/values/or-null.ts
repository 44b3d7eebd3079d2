/** What a file leaves out, or gives as null, is null. */
import type * as z from 'zod';

export const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null);
