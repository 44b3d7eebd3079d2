/** How a refusal is worded, as RFC 9457 problem details. */
import * as z from 'zod';

import { conflictCodes } from '../domain/conflict-reason.ts';
import { identifierSchema } from '../domain/parties/party.ts';
import { recordKinds } from '../domain/records/record.ts';

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          code: z.string(),
          detail: z.string(),
          character: z
            .string()
            .optional()
            .describe('The code point of a character that nobody can see, such as U+202E.'),
          position: z.int().optional().describe('Its place in the text, from 1.'),
        }),
      )
      .optional(),
    /** Why a match, a record with its matches, or somebody's right does not allow it, as a stable code with what it names. */
    reason: z
      .object({
        code: z.enum(conflictCodes),
        side: z.enum(recordKinds).optional(),
        state: z.string().optional(),
        gates: z.array(z.string()).optional(),
        matchId: identifierSchema.optional(),
        matchIds: z.array(identifierSchema).optional(),
        component: z.string().optional(),
        left: z.int().optional(),
        amount: z.int().optional(),
        measure: z.string().optional(),
        pointer: z
          .string()
          .optional()
          .describe('Of a proposal of several legs, where the one stands that it is about.'),
      })
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details.' });

export type ProblemJson = z.infer<typeof problemSchema>;
