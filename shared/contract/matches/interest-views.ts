/** What a party says to the Secretariat of a suggestion or of a public need, as the two read it. */
import * as z from 'zod';

import { interestIds } from '../../domain/matches/interest.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { textOf } from '../../domain/values/text.ts';
import { answering, byId, change } from '../operation.ts';
import { partyReferenceSchema } from '../records/record-view-shapes.ts';
import { timestampSchema } from '../timestamp.ts';

const words = textOf(1000);
const ofPair = { offerId: identifierSchema };
const offerOrNone = identifierSchema
  .nullable()
  .describe('Null where your party has no offer for this need.');

export const interestBodySchema = z.discriminatedUnion('says', [
  z.strictObject({ says: z.literal('interested'), ...ofPair }),
  z.strictObject({ says: z.literal('notForUs'), ...ofPair, words }),
  z.strictObject({ says: z.literal('question'), offerId: offerOrNone, words }),
  z.strictObject({
    says: z.literal('couldHelp'),
    offerId: z.null(),
    words: words.nullable().default(null),
  }),
  z
    .strictObject({ says: z.null(), offerId: offerOrNone })
    .describe('Takes back what was said of it.'),
]);

export type InterestBody = z.infer<typeof interestBodySchema>;

export const interestSchema = z
  .object({
    id: identifierSchema,
    version: z.int().min(1),
    party: partyReferenceSchema,
    pledgeId: identifierSchema,
    offerId: identifierSchema.nullable(),
    own: z
      .enum(recordKinds)
      .nullable()
      .describe('On which side the record of the party lies that says it; null where it has none.'),
    says: z.enum(interestIds).nullable().describe('Null once it was taken back.'),
    words: z.string().nullable(),
    saidAt: timestampSchema,
    reply: z
      .object({ words: z.string().nullable(), at: timestampSchema })
      .nullable()
      .describe('What the Secretariat answered; without words, that it took note.'),
  })
  .meta({ id: 'Interest' });

export type InterestView = z.infer<typeof interestSchema>;

const interestsSchema = z.object({ items: z.array(interestSchema) }).meta({ id: 'Interests' });
export type InterestsView = z.infer<typeof interestsSchema>;

const readOf = (kind: string) =>
  answering(
    `What was said of ${kind} to the Secretariat: by your own party, or for the Secretariat by all`,
    interestsSchema,
    { path: byId },
  );

export const interestOperations = {
  getPledgeInterest: readOf('a pledge'),
  getOfferInterest: readOf('an offer'),
  sayInterest: answering(
    'Tell the Secretariat what your party thinks of a suggestion or of a public need, or take it back; nobody else sees it, and it moves nothing',
    interestSchema,
    { path: byId, body: interestBodySchema },
  ),
  replyToInterest: answering('Answer what a party said, or take note of it', interestSchema, {
    path: byId,
    body: z.strictObject({ words: textOf(2000).nullable() }),
    needs: change,
  }),
};
