/** Joint pledges as a party is shown them that they name as a partner: like one side of a match sees the other, and no more. */
import * as z from 'zod';

import { partnerAnswers } from '../../domain/records/partner.ts';
import { textOf } from '../../domain/values/text.ts';
import { recordStateIds } from '../../vocabulary/record-states.ts';
import { disclosedEndSchema } from './match-ends-views.ts';
import { answering, byId, change } from '../operation.ts';
import { partnerWordSchema } from '../records/record-view-shapes.ts';

export const partnershipSchema = z
  .object({
    pledge: disclosedEndSchema,
    state: z.enum(recordStateIds),
    reference: z.string(),
    roles: partnerWordSchema.shape.roles.describe(
      'As what its lead names you, or as what you answered.',
    ),
    mayConfirm: z
      .boolean()
      .describe(
        'Whether it names you now, in force and by a name that is yours alone. Otherwise you may decline what you confirmed.',
      ),
    word: partnerWordSchema
      .nullable()
      .describe('What you answered; null while you have not, or once you are named otherwise.'),
    isPublic: z.boolean().describe('Whether everyone reads you as a partner now.'),
  })
  .meta({ id: 'Partnership' });

export type PartnershipView = z.infer<typeof partnershipSchema>;

export const partnershipBody = z.strictObject({
  answer: z.enum(partnerAnswers),
  progress: textOf(3000)
    .nullable()
    .default(null)
    .describe('How it goes, for its lead and whoever works with the pledge. Null says nothing.'),
});

export type PartnershipBody = z.infer<typeof partnershipBody>;

export const partnershipOperations = {
  listPartnerships: answering(
    'Joint pledges that name your party as a partner',
    z.object({ items: z.array(partnershipSchema) }),
    {},
  ),
  answerPartnership: answering(
    'Confirm or decline to be named as a partner, and say how it goes',
    partnershipSchema,
    { path: byId, body: partnershipBody, needs: change },
  ),
};
