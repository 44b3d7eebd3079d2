/** What somebody wants to be told by mail, and for the Secretariat which mails wait, went, or perhaps did not. */
import * as z from 'zod';

import { languages } from '#shared/vocabulary/label';

import { digestRhythms } from '../../domain/inbox/mail-choices.ts';
import { mailKinds, mailStates } from '../../domain/inbox/mail.ts';
import { answering, change, noReason, read, step } from '../operation.ts';
import { timestampSchema } from '../timestamp.ts';

const mailIdSchema = z.string().regex(/^[0-9a-f]{64}$/);

const chosen = {
  language: z.enum(languages).describe('Of the mails.'),
  atOnce: z.boolean().describe('A mail at once for each entry that asks for an answer.'),
  digest: z
    .enum(digestRhythms)
    .meta({ id: 'DigestRhythm' })
    .describe('A mail that there is something new, so often, if there is.'),
};

export const mailChoicesSchema = z
  .object({
    version: z.int().min(0),
    ...chosen,
    isSent: z.boolean().describe('Whether this register sends mails at all.'),
  })
  .meta({ id: 'MailChoices' });

export type MailChoicesView = z.infer<typeof mailChoicesSchema>;

const mailChoicesChangeSchema = z.strictObject(chosen);
export type MailChoicesChange = z.infer<typeof mailChoicesChangeSchema>;

const mailSchema = z
  .object({
    id: mailIdSchema,
    version: z.int().min(1),
    kind: z.enum(mailKinds).meta({ id: 'MailKind' }),
    state: z
      .enum(mailStates)
      .meta({ id: 'MailState' })
      .describe('`perhaps_not_sent`: handed over, and nobody heard what became of it.'),
    at: timestampSchema,
    stateSince: timestampSchema,
    partyName: z.string().nullable().describe('Null for somebody of the Secretariat.'),
    canRepeat: z.boolean(),
    language: z.enum(languages),
    subject: z.string(),
    text: z.string(),
  })
  .meta({ id: 'OutboxMail' });

export type OutboxMail = z.infer<typeof mailSchema>;

export const outboxSchema = z
  .object({
    isSent: z.boolean().describe('Whether a sender is set: without one no mail goes.'),
    mails: z.array(mailSchema).describe('The newest first.'),
  })
  .meta({ id: 'Outbox' });

export type Outbox = z.infer<typeof outboxSchema>;

export const mailOperations = {
  endMails: answering(
    'End all mails to whom a mail was for, by what it carries (RFC 8058)',
    z.object({ ended: z.literal(true) }).meta({ id: 'MailsEnded' }),
    { path: z.strictObject({ token: z.string().regex(/^[\w-]{38,400}$/) }) },
  ),
  getMailChoices: read('What you want to be told by mail', mailChoicesSchema),
  editMailChoices: answering('Choose what you are told by mail', mailChoicesSchema, {
    body: mailChoicesChangeSchema,
    needs: change,
  }),
  getOutbox: read('Mails: which wait, went, or perhaps did not', outboxSchema),
  repeatMail: answering('Send a mail again that was perhaps not sent', mailSchema, {
    path: z.strictObject({ id: mailIdSchema }),
    body: noReason,
    needs: step,
  }),
};
