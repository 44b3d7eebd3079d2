/** What passes beside a match, as its sides, the Secretariat and its readers see it, and what they send. */
import * as z from 'zod';

import { legIdForm } from '../../domain/matches/leg-ids.ts';
import { exchangeVoices } from '../../domain/matches/match-exchange.ts';
import { exchangeStepIds } from '../../domain/matches/match-exchange-steps.ts';
import { identifierSchema } from '../../domain/parties/party.ts';
import { textOf } from '../../domain/values/text.ts';
import { contactSchema, keptContactSchema } from '../records/contact.ts';
import { timestampSchema } from '../timestamp.ts';

const questionIdSchema = z.string().regex(/^q[1-9]\d?$/);
const voiceSchema = z.enum(exchangeVoices).meta({ id: 'ExchangeVoice' });
const introductionStepSchema = z
  .enum(['propose_introduction', 'end_introduction'])
  .meta({ id: 'IntroductionStep' });

const leg = z
  .string()
  .regex(legIdForm)
  .optional()
  .describe('Beside which leg; absent, the first that stands and that whoever sends this sees.');

export const exchangeStepSchema = z.discriminatedUnion('step', [
  z.strictObject({
    leg,
    step: z.literal('set_reply_by'),
    date: z.iso.date().nullable().describe('Null for the usual day.'),
  }),
  z.strictObject({
    step: introductionStepSchema,
    leg,
  }),
  z.strictObject({
    step: z.literal('accept_introduction'),
    leg,
    contact: contactSchema
      .optional()
      .describe(
        'Needed of a side for which no record stands, and taken of no other. It is kept for this match alone, and erased with the introduction or the match.',
      ),
  }),
  z.strictObject({
    step: z.literal('give_contact'),
    leg,
    contact: contactSchema.describe('In place of the one that this side gave as it accepted.'),
  }),
  z.strictObject({
    step: z.literal('ask'),
    leg,
    to: voiceSchema,
    text: textOf(1000),
    by: z.iso.date().describe('The day by which an answer would help.'),
  }),
  z.strictObject({
    step: z.literal('answer'),
    leg,
    question: questionIdSchema,
    text: textOf(2000),
  }),
]);

export type ExchangeStepBody = z.infer<typeof exchangeStepSchema>;

const removedSchema = z
  .boolean()
  .describe('Taken out of sight by the Secretariat, which alone still reads the text.');

const moments = z.object({
  pledge: timestampSchema.nullable(),
  offer: timestampSchema.nullable(),
});

export const matchExchangeSchema = z
  .object({
    matchId: identifierSchema,
    leg: z.string().describe('Between the asking side and the giver of which leg it passes.'),
    version: z.int().min(0),
    replyBy: z
      .object({ date: z.iso.date(), isSet: z.boolean(), hasPassed: z.boolean() })
      .nullable()
      .describe(
        'The day to answer by: set by the Secretariat, or the usual one. Silence is no answer.',
      ),
    introduction: z
      .object({
        state: z.enum(['proposed', 'accepted', 'ended']),
        proposedAt: timestampSchema,
        accepted: moments,
        read: moments.describe('When each side last read the contact of the other.'),
      })
      .nullable(),
    questions: z.array(
      z.object({
        id: questionIdSchema,
        from: voiceSchema,
        to: voiceSchema,
        text: z.string(),
        by: z.iso.date(),
        askedAt: timestampSchema,
        isRemoved: removedSchema,
        answer: z
          .object({ text: z.string(), at: timestampSchema, isRemoved: removedSchema })
          .nullable(),
      }),
    ),
    /** As whom whoever reads this speaks, and what they may do now. */
    voices: z.array(voiceSchema),
    steps: z.array(z.enum(exchangeStepIds)),
    mayReadContacts: z.boolean(),
    givesContact: z
      .boolean()
      .describe(
        'Whether no record stands for the side of whoever reads this: it gives a contact as it accepts to be introduced.',
      ),
  })
  .meta({ id: 'MatchExchange' });

export type MatchExchangeView = z.infer<typeof matchExchangeSchema>;

export const introducedContactsSchema = z
  .object({
    pledge: keptContactSchema.nullable(),
    offer: keptContactSchema.nullable(),
  })
  .meta({ id: 'IntroducedContacts' });

export type IntroducedContacts = z.infer<typeof introducedContactsSchema>;
