/** What another policy would suggest for each pledge, beside what is suggested now. */
import * as z from 'zod';

import { identifierSchema } from '../../domain/parties/party.ts';
import { howMuchKnownShape } from './how-much-known-view.ts';
import { answering, paging, wholeNumberOf } from '../operation.ts';
import { pageOf } from '../page-views.ts';

/** How many suggestions of each list are compared: those that people read. */
export const comparedSuggestions = 5;

const namedSchema = z.object({ id: identifierSchema, title: z.string(), language: z.string() });

const comparedSchema = namedSchema.extend({ points: z.int().min(0), ...howMuchKnownShape });

export const comparedPledgeSchema = z
  .object({
    pledge: namedSchema,
    /** By the policy that is served, best first. */
    served: z.array(comparedSchema).max(comparedSuggestions),
    /** By the other one. */
    other: z.array(comparedSchema).max(comparedSuggestions),
  })
  .meta({ id: 'ComparedPledge' });

export type ComparedPledge = z.infer<typeof comparedPledgeSchema>;

export const comparisonOperations = {
  comparePolicies: answering(
    'What another policy would suggest for each pledge, beside what is suggested now',
    pageOf(comparedPledgeSchema).extend({ servedPolicy: z.int(), otherPolicy: z.int() }),
    {
      path: z.strictObject({
        version: z
          .string()
          .regex(/^[1-9]\d{0,8}$/)
          .describe('The number of the other policy.'),
      }),
      query: z.strictObject({
        limit: wholeNumberOf(z.int().min(1).max(10).default(5)),
        cursor: paging.cursor,
      }),
    },
  ),
};
