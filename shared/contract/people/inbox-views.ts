/** What somebody's inbox answers, and how what they have read is marked. */
import * as z from 'zod';

import { forumDateIds } from '#shared/vocabulary/forum-dates';
import { matchStateIds } from '#shared/vocabulary/record-states';

import { type InboxKind, inboxKindIds, mostMarked } from '../../domain/inbox/inbox-entry.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { answering, paging } from '../operation.ts';
import { timestampSchema } from '../timestamp.ts';

const entryIdSchema = z
  .string()
  .regex(/^[\w#.-]{1,200}$/)
  .meta({ id: 'InboxEntryId' });

const inboxEntrySchema = z
  .object({
    id: entryIdSchema,
    kind: z.enum(inboxKindIds as [InboxKind, ...InboxKind[]]).meta({ id: 'InboxKind' }),
    at: timestampSchema.describe('When it happened.'),
    asks: z
      .boolean()
      .describe(
        'Whether an answer is asked for, and still to be given as far as the record or the match tells.',
      ),
    isRead: z.boolean(),
    subject: z
      .object({ kind: z.enum(['pledge', 'offer', 'match']), id: identifierSchema })
      .nullable()
      .describe('Null for a date of the forum.'),
    title: z
      .string()
      .nullable()
      .describe('Of the record or match as it stands, where you may read it.'),
    language: z.string().nullable().describe('Of the title, where it is known.'),
    state: z.enum(matchStateIds).nullable().describe('Into which state the match went.'),
    by: z.iso.date().nullable().describe('The day by which an answer is asked for.'),
    forumDate: z.enum(forumDateIds).nullable(),
  })
  .meta({ id: 'InboxEntry' });

export const inboxSchema = z
  .object({
    unread: z.int().min(0).describe('Among the entries here.'),
    hasOlder: z.boolean().describe('Whether there are entries that are older than those here.'),
    entries: z.array(inboxEntrySchema).describe('The newest first.'),
    next: z.string().optional().describe('The `cursor` of the entries that are older than these.'),
  })
  .meta({ id: 'Inbox' });

export type Inbox = z.infer<typeof inboxSchema>;
export type InboxEntryView = z.infer<typeof inboxEntrySchema>;

const inboxMarksSchema = z.strictObject({
  entries: z.array(entryIdSchema).min(1).max(mostMarked),
  isRead: z.boolean(),
});

export type InboxMarks = z.infer<typeof inboxMarksSchema>;

export const inboxOperations = {
  getInbox: answering('What you were told, and what of it you have read', inboxSchema, {
    query: z.strictObject({ cursor: paging.cursor }),
  }),
  markInbox: answering(
    'Mark entries of your inbox as read or unread: for you alone',
    z.object({ marked: z.int().min(0) }).meta({ id: 'InboxMarked' }),
    { body: inboxMarksSchema },
  ),
};
