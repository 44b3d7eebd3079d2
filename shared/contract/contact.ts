/** The focal point of a record: stored apart, in no list, log or export, and read by its party alone. */
import * as z from 'zod';

import { emailSchema } from '../domain/email.ts';
import { textOf } from '../domain/text.ts';

export const contactSchema = z
  .strictObject({ name: textOf(200), email: emailSchema, phone: textOf(40).optional() })
  .meta({ id: 'Contact' });

/** As far as a draft has it. */
export const unfinishedContactSchema = z
  .strictObject({ name: textOf(200), email: textOf(254), phone: textOf(40) })
  .partial()
  .meta({ id: 'UnfinishedContact' });

export type Contact = z.infer<typeof contactSchema>;
export type UnfinishedContact = z.infer<typeof unfinishedContactSchema>;
