/** A message between the sides of a match that one of them reported, and what was decided of it. */
import type { RecordKind } from '../records/record.ts';

export const messageParts = ['question', 'answer'] as const;
export type MessagePart = (typeof messageParts)[number];

export type MessageName = { readonly question: string; readonly part: MessagePart };

/** Left as it is; taken out of sight; its side is asked to write otherwise; no more messages between the sides. */
export const reportDecisions = ['nothing', 'remove', 'warn', 'close'] as const;
export type ReportDecision = (typeof reportDecisions)[number];

export type MessageReport = MessageName & {
  readonly id: string;
  readonly by: RecordKind;
  readonly reason: string;
  readonly at: string;
  readonly decided: { readonly what: ReportDecision; readonly at: string } | null;
};
