/** What is sent of matches: a proposal, and a step with its reason. */
import * as z from 'zod';

import { componentIdSchema } from '../../domain/records/component.ts';
import { legRoleIds } from '../../domain/matches/leg-roles.ts';
import { legIdForm, mostLegs } from '../../domain/matches/leg-ids.ts';
import { plainStepIds, reasonedStepIds } from '../../domain/matches/match-transitions.ts';
import { windowSchema } from '../../domain/values/partial-date.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { textOf } from '../../domain/values/text.ts';

/** In the measure that the components state: whole, at least 1, null where they state none in common. */
const amountSchema = z.int().min(1).max(1_000_000_000_000).nullable().default(null);
const endSchema = z.strictObject({ recordId: identifierSchema, component: componentIdSchema });

const legWords = {
  role: z.enum(legRoleIds).optional().describe('What it brings.'),
  offer: endSchema.optional(),
  party: identifierSchema
    .optional()
    .describe('In place of an offer: a party that gives without one.'),
  amount: amountSchema,
};

/** An offer or a party, and not both. */
const isOfOne = ({ offer, party }: { readonly offer?: unknown; readonly party?: unknown }) =>
  (offer === undefined) !== (party === undefined);
const ofOne = { path: ['offer'], params: { code: 'offerOrParty' } };

export const legSchema = z.strictObject(legWords).refine(isOfOne, ofOne);

const proposalShape = {
  pledge: endSchema,
  /** The names of the parties, where it is absent. */
  title: textOf(300).optional(),
  /** What is put to all. Public once the match is released. */
  summary: textOf(4000).nullable().default(null),
  window: windowSchema.default({}),
};

/** By its legs; one offer alone may also stand beside the pledge, with the amount. */
export const proposalSchema = z
  .strictObject({
    ...proposalShape,
    offer: endSchema.optional(),
    amount: amountSchema,
    legs: z.array(legSchema).min(1).max(mostLegs).optional(),
  })
  .refine(({ offer, legs }) => offer !== undefined || legs !== undefined, {
    path: ['offer'],
    params: { code: 'required' },
  })
  .refine(({ offer, amount, legs }) => !legs || (offer === undefined && amount === null), {
    path: ['legs'],
    params: { code: 'offerOrLegs' },
  });

const reason = textOf(2000);
const legIdSchema = z.string().regex(legIdForm);
const leg = legIdSchema
  .optional()
  .describe('The leg that is answered for or left; absent where whoever does it answers for one.');

const plainStep = z.enum(plainStepIds);
const reasonedStep = z.enum(reasonedStepIds);
/** Those that may be of one leg; all others are of the match. */
const answerSteps = ['consent', 'confirm'] as const;
const endSteps = ['decline', 'close'] as const;

export const matchStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    step: plainStep.extract(answerSteps).meta({ id: 'MatchAnswerStep' }),
    reason: reason.optional(),
    leg,
    seen: z
      .string()
      .max(100)
      .optional()
      .describe(
        'The `scope` of the ends that were read. A consent needs it, and one to another reading is refused.',
      ),
  }),
  z.strictObject({
    step: plainStep.exclude(answerSteps).meta({ id: 'MatchAdvanceStep' }),
    reason: reason.optional(),
  }),
  z.strictObject({
    step: reasonedStep.extract(endSteps).meta({ id: 'MatchEndStep' }),
    reason,
    leg,
  }),
  z.strictObject({ step: reasonedStep.exclude(endSteps).meta({ id: 'MatchReturnStep' }), reason }),
  /** Another amount, and other words where they are given: all sides answer anew. */
  z.strictObject({
    step: z.literal('revise'),
    reason,
    leg: leg.describe('Whose amount it is; absent, that of the first leg that stands.'),
    amount: amountSchema,
    summary: textOf(4000).nullable().optional(),
  }),
  z
    .strictObject({ step: z.literal('add_leg'), reason: reason.optional(), ...legWords })
    .refine(isOfOne, ofOne),
  z.strictObject({ step: z.literal('remove_leg'), reason, leg: legIdSchema }),
]);

export type MatchStepBody = z.infer<typeof matchStepSchema>;
export type LegBody = z.infer<typeof legSchema>;
