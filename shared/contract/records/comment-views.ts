/** Comments beside a record, as whoever is of their circle reads them, and how they are written and erased. */
import * as z from 'zod';

import { commentNameForm, longestComment } from '../../domain/records/comments.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { roles } from '../../domain/parties/role.ts';
import { textOf } from '../../domain/values/text.ts';
import { answering, byId, create, noReason } from '../operation.ts';
import { timestampSchema } from '../timestamp.ts';

const commentIdSchema = z.string().regex(commentNameForm);

const commentSchema = z
  .object({
    id: commentIdSchema,
    text: z.string(),
    at: timestampSchema,
    by: z.object({
      role: z.enum(roles),
      name: z.string().nullable().describe('The name or desk that who manages them gave.'),
      isYou: z.boolean(),
    }),
  })
  .meta({ id: 'RecordComment' });

export const commentsSchema = z
  .object({
    circle: z
      .enum(['party', 'staff'])
      .describe(
        '`party`: read by the people of its party alone; `staff`: by those who work with it, and never by its party.',
      ),
    mayWrite: z.boolean(),
    comments: z.array(commentSchema).describe('The oldest first.'),
  })
  .meta({ id: 'RecordComments' });

export type CommentsView = z.infer<typeof commentsSchema>;

/** Without words: a stored answer would be a copy that nobody can erase. */
const commentedSchema = z
  .object({ comment: commentIdSchema, version: z.int().min(1) })
  .meta({ id: 'Commented' });

const commentBody = z.strictObject({ text: textOf(longestComment) });
const ofComment = z.strictObject({ id: identifierSchema, comment: commentIdSchema });

export type CommentBody = z.infer<typeof commentBody>;

const readComments = (of: 'a pledge' | 'an offer') =>
  answering(`Comments beside ${of}, of your circle`, commentsSchema, { path: byId });
const write = (of: 'a pledge' | 'an offer') =>
  answering(`Comment beside ${of}, for your circle`, commentedSchema, {
    path: byId,
    body: commentBody,
    needs: create,
  });
const erase = (of: 'a pledge' | 'an offer') =>
  answering(`Erase a comment of your own beside ${of}`, commentedSchema, {
    path: ofComment,
    body: noReason,
    needs: create,
  });

export const commentOperations = {
  getPledgeComments: readComments('a pledge'),
  commentPledge: write('a pledge'),
  erasePledgeComment: erase('a pledge'),
  getOfferComments: readComments('an offer'),
  commentOffer: write('an offer'),
  eraseOfferComment: erase('an offer'),
};
