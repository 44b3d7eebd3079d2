/** Parties as the API answers them. */
import * as z from 'zod';

import { keptCountrySchema } from '../../domain/codes.ts';
import {
  identifierSchema,
  partyNamesSchema,
  partySubmissionSchema,
} from '../../domain/parties/party.ts';
import { keptSchema, keptShape } from '../kept-schema.ts';
import { timestampSchema } from '../timestamp.ts';

export const partyViewSchema = z
  .object({
    ...keptShape(partySubmissionSchema.shape),
    otherNames: partyNamesSchema.shape.otherNames
      .unwrap()
      .optional()
      .describe('Synonyms and former names, as the Secretariat noted them.'),
    outsideIds: partyNamesSchema.shape.outsideIds
      .unwrap()
      .optional()
      .describe('By which other registers know it.'),
    absorbed: z
      .array(z.object({ id: identifierSchema, name: z.string(), at: timestampSchema }))
      .optional()
      .describe('Parties that went into it, whose ids stand for it.'),
    country: keptSchema(keptCountrySchema).nullable(),
    id: identifierSchema,
    version: z.int().min(1),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .meta({ id: 'Party' });
