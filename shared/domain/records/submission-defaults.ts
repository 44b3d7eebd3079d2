/** What the fields of a submission are when nobody stated them: for fields that came to be after something was kept. */
import * as z from 'zod';

import { componentSchema } from './component.ts';
import { offerSubmissionSchema, pledgeSubmissionSchema } from './record.ts';

export type Defaults = readonly (readonly [string, unknown])[];

const defaultsOf = (shape: Readonly<Record<string, z.ZodType>>): Defaults =>
  Object.entries(shape).flatMap(([field, schema]) =>
    schema instanceof z.ZodDefault ? [[field, schema.parse(undefined)] as const] : [],
  );

export const recordDefaults = {
  pledge: defaultsOf(pledgeSubmissionSchema.shape),
  offer: defaultsOf(offerSubmissionSchema.shape),
};
export const componentDefaults = defaultsOf(componentSchema.shape);

/** What was kept before some of its fields came to be: each is what it is when nobody stated it. */
export const completed = <Value extends object>(kept: Value, defaults: Defaults): Value => {
  const missing = defaults.filter(([field]) => !(field in kept));
  return missing.length === 0 ? kept : { ...kept, ...Object.fromEntries(missing) };
};
