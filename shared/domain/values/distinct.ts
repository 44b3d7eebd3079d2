import * as z from 'zod';

import { ruleOfList } from './rule.ts';

/** A list of up to `longest` values, each at most once. */
export const distinct = <Schema extends z.ZodType<string>>(schema: Schema, longest: number) =>
  z
    .array(schema)
    .max(longest)
    .refine((values) => new Set(values).size === values.length, ruleOfList('repeated'));
