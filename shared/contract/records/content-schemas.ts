/** What a record says, without whose it is: whole, and as a change of some of it. */
import * as z from 'zod';

import {
  offerSubmissionSchema,
  pledgeSubmissionSchema,
  type RecordKind,
} from '../../domain/records/record.ts';

const owned = { partyId: true } as const;

/** What a record says, without whose it is. */
export const contentSchemas = {
  pledge: pledgeSubmissionSchema.omit(owned),
  offer: offerSubmissionSchema.omit(owned),
} as const satisfies Record<RecordKind, z.ZodObject>;

export type Shape = Readonly<Record<string, z.ZodType>>;

const isOptional = (
  schema: z.ZodType,
): schema is z.ZodDefault<z.ZodType> | z.ZodOptional<z.ZodType> =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodOptional;

/** Absent keeps, null clears: a default would overwrite what is not sent. */
const changeable = (schema: z.ZodType): z.ZodType =>
  isOptional(schema) ? schema.unwrap().nullable().optional() : schema.optional();

export const changeOf = (shape: Shape): Shape =>
  Object.fromEntries(Object.entries(shape).map(([field, schema]) => [field, changeable(schema)]));
