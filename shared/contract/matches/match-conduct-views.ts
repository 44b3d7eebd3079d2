/** Reports and blocks beside a match, as each reads their own, and the steps of them. */
import * as z from 'zod';

import { legIdForm } from '../../domain/matches/leg-ids.ts';
import {
  authorOf,
  blocks,
  type BlockedEverywhere,
  isClosed,
  isRemoved,
  isWarned,
  type MatchConduct,
  reportable,
  textOfMessage,
} from '../../domain/matches/match-conduct.ts';
import { messageParts, reportDecisions } from '../../domain/matches/message-report.ts';
import { sideOfSpeaker } from '../../domain/matches/match-conduct-steps.ts';
import type { MatchExchange } from '../../domain/matches/match-exchange.ts';
import type { Speaker } from '../../domain/matches/match-exchange-steps.ts';
import { recordKinds } from '../../domain/records/record.ts';
import { textOf } from '../../domain/values/text.ts';
import { timestampSchema } from '../timestamp.ts';

const questionIdSchema = z.string().regex(/^q[1-9]\d?$/);
const reportIdSchema = z.string().regex(/^r[1-9]\d?$/);
const decisionSchema = z.enum(reportDecisions).meta({ id: 'ReportDecision' });
const message = {
  question: questionIdSchema,
  part: z.enum(messageParts).meta({ id: 'MessagePart' }),
};

const leg = z.string().regex(legIdForm).optional().describe('Beside which leg.');

export const conductStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('report'), leg, ...message, reason: textOf(1000) }),
  z.strictObject({
    step: z.literal('decide'),
    leg,
    report: reportIdSchema,
    decision: decisionSchema,
  }),
  z.strictObject({
    step: z.enum(['block', 'unblock']).meta({ id: 'BlockStep' }),
    leg,
    everywhere: z.boolean().describe('In every match with that party, and not in this one alone.'),
  }),
]);

export type ConductStepBody = z.infer<typeof conductStepSchema>;

export const matchConductSchema = z
  .object({
    isClosed: z
      .boolean()
      .describe('Whether the Secretariat closed the messages between the sides.'),
    isWarned: z.boolean().describe('Whether the Secretariat asks your side to write otherwise.'),
    blocks: z
      .boolean()
      .nullable()
      .describe('Whether your side takes no messages of the other; null for whoever is no side.'),
    reportable: z.array(z.object(message)).describe('Messages that your side may report.'),
    reports: z
      .array(
        z.object({
          id: reportIdSchema,
          ...message,
          by: z.enum(recordKinds),
          text: z.string().describe('Of the message; blank for its side once it was removed.'),
          reason: z.string(),
          at: timestampSchema,
          decision: decisionSchema.nullable(),
        }),
      )
      .describe('For the Secretariat all, for a side its own.'),
  })
  .meta({ id: 'MatchConduct' });

export type MatchConductView = z.infer<typeof matchConductSchema>;

type Standing = {
  readonly exchange: MatchExchange;
  readonly conduct: MatchConduct;
  readonly everywhere: BlockedEverywhere;
};

const reportsFor = (
  { exchange, conduct }: Standing,
  speaker: Speaker,
): MatchConductView['reports'] => {
  const side = sideOfSpeaker(speaker);
  return conduct.reports
    .filter(({ by }) => speaker.mover === 'secretariat' || by === side)
    .map(({ id, question, part, by, reason, at, decided }) => {
      const asked = exchange.questions.find((each) => each.id === question);
      const wasWritten = asked !== undefined && authorOf(asked, part) !== undefined;
      const isHidden = speaker.mover !== 'secretariat' && isRemoved(conduct, { question, part });
      const text = wasWritten && !isHidden ? textOfMessage(asked, part) : '';
      return { id, question, part, by, text, reason, at, decision: decided?.what ?? null };
    });
};

export const matchConductView = (standing: Standing, speaker: Speaker): MatchConductView => {
  const { exchange, conduct, everywhere } = standing;
  const side = sideOfSpeaker(speaker);
  return {
    isClosed: isClosed(conduct),
    isWarned: side !== undefined && isWarned(conduct, side),
    blocks: side === undefined ? null : blocks(conduct, everywhere, side),
    reportable: side === undefined ? [] : [...reportable(exchange, conduct, side)],
    reports: reportsFor(standing, speaker),
  };
};
