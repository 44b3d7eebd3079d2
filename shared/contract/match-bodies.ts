/** What is sent of matches: a proposal, and a step with its reason. */
import * as z from 'zod';

import { componentIdSchema } from '../domain/component.ts';
import { plainStepIds, reasonedStepIds } from '../domain/match-transitions.ts';
import { windowSchema } from '../domain/partial-date.ts';
import { identifierSchema } from '../domain/party.ts';
import { textOf } from '../domain/text.ts';

/** In the measure that the components state: whole, at least 1, null where they state none in common. */
const amountSchema = z.int().min(1).max(1_000_000_000_000).nullable().default(null);
const endSchema = z.strictObject({ recordId: identifierSchema, component: componentIdSchema });

export const proposalSchema = z.strictObject({
  pledge: endSchema,
  offer: endSchema,
  amount: amountSchema,
  /** The names of both parties, where it is absent. */
  title: textOf(300).optional(),
  /** What is put to both sides. Public once the match is released. */
  summary: textOf(4000).nullable().default(null),
  window: windowSchema.default({}),
});

const reason = textOf(2000);

export const matchStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.enum(plainStepIds),
    reason: reason.optional(),
    seen: z
      .string()
      .max(100)
      .optional()
      .describe(
        'The `scope` of the ends that were read. A consent needs it, and one to another reading is refused.',
      ),
  }),
  z.strictObject({ step: z.enum(reasonedStepIds), reason }),
  /** Another amount, and other words where they are given: both sides answer anew. */
  z.strictObject({
    step: z.literal('revise'),
    reason,
    amount: amountSchema,
    summary: textOf(4000).nullable().optional(),
  }),
]);

export type MatchStepBody = z.infer<typeof matchStepSchema>;
