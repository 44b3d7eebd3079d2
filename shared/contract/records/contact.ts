/** The focal point of a record: stored apart, in no list, log or export, and read by its party alone. */
import * as z from 'zod';

import { emailSchema, writtenEmailSchema } from '../../domain/values/email.ts';
import { textOf } from '../../domain/values/text.ts';
import { withoutMarks } from '../../domain/values/written.ts';
import { keptSchema } from '../kept-schema.ts';

const phoneSchema = textOf(40).overwrite(withoutMarks);

export const contactSchema = z
  .strictObject({ name: textOf(200), email: emailSchema, phone: phoneSchema.optional() })
  .meta({ id: 'Contact' });

/** As far as a draft has it. */
export const unfinishedContactSchema = z
  .strictObject({ name: textOf(200), email: writtenEmailSchema, phone: phoneSchema })
  .partial()
  .meta({ id: 'UnfinishedContact' });

/** As it is answered. */
export const keptContactSchema = keptSchema(unfinishedContactSchema).meta({ id: 'KeptContact' });

export type Contact = z.infer<typeof contactSchema>;
export type UnfinishedContact = z.infer<typeof unfinishedContactSchema>;
