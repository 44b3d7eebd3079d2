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
