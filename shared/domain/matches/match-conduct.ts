/**
 * What is wrong with what the sides of a match write to each other: messages that one of them reported and what the
 * Secretariat decided of each, and which side takes no messages of the other. Apart from the exchange, so that no tag of
 * it tells one side what the other did. Pure.
 */
import type { ExchangeVoice, MatchExchange, Question } from './match-exchange.ts';
import type { Match } from './match.ts';
import {
  type MessageName,
  type MessagePart,
  messageParts,
  type MessageReport,
  type ReportDecision,
} from './message-report.ts';
import { otherKind, type RecordKind } from '../records/record.ts';

/** By the side that takes no messages, since when. */
type Blocked = Readonly<Record<RecordKind, string | null>>;

export type MatchConduct = {
  /** That of its match. */
  readonly id: string;
  /** 0 as long as nothing was reported or blocked. */
  readonly version: number;
  readonly reports: readonly MessageReport[];
  readonly blocked: Blocked;
  readonly updatedAt: string;
};

export const quietConduct = ({ id, createdAt }: Pick<Match, 'id' | 'createdAt'>): MatchConduct => ({
  id,
  version: 0,
  reports: [],
  blocked: { pledge: null, offer: null },
  updatedAt: createdAt,
});

/** Each message may be reported once by the side that got it. */
export const mostReports = 60;

const messageName = ({ question, part }: MessageName): string => `${question} ${part}`;

/** Who wrote a message; undefined of an answer that was not given. */
export const authorOf = (
  { from, to, answer }: Question,
  part: MessagePart,
): ExchangeVoice | undefined => {
  if (part === 'question') return from;
  return answer ? to : undefined;
};

export const textOfMessage = ({ text, answer }: Question, part: MessagePart): string =>
  part === 'question' ? text : (answer?.text ?? '');

const decidedAs = ({ reports }: MatchConduct, what: ReportDecision) =>
  reports.filter(({ decided }) => decided?.what === what);

export const isRemoved = (conduct: MatchConduct, message: MessageName): boolean =>
  decidedAs(conduct, 'remove').some((report) => messageName(report) === messageName(message));

export const isClosed = (conduct: MatchConduct): boolean => decidedAs(conduct, 'close').length > 0;

export const isWarned = (conduct: MatchConduct, side: RecordKind): boolean =>
  decidedAs(conduct, 'warn').some(({ by }) => otherKind(by) === side);

export const isUndecided = ({ reports }: MatchConduct): boolean =>
  reports.some(({ decided }) => decided === null);

/** Messages of the other side that a side has not reported yet. */
export const reportable = (
  { questions }: Pick<MatchExchange, 'questions'>,
  conduct: MatchConduct,
  side: RecordKind,
): readonly MessageName[] => {
  const known = new Set(conduct.reports.map(messageName));
  return questions.flatMap((question) =>
    messageParts
      .filter((part) => authorOf(question, part) === otherKind(side))
      .map((part) => ({ question: question.id, part }))
      .filter((message) => !known.has(messageName(message))),
  );
};

/** Of a party that takes none from the other party in any match: by the side on which it stands here. */
export type BlockedEverywhere = Readonly<Record<RecordKind, boolean>>;

export const blocks = (
  { blocked }: MatchConduct,
  everywhere: BlockedEverywhere,
  side: RecordKind,
): boolean => blocked[side] !== null || everywhere[side];

/** Neither way, and whoever is refused is not told whose wish it is. What goes by the Secretariat always passes. */
export const passesBetween = (conduct: MatchConduct, everywhere: BlockedEverywhere): boolean =>
  !isClosed(conduct) &&
  !blocks(conduct, everywhere, 'pledge') &&
  !blocks(conduct, everywhere, 'offer');

/** Whoever may not ask the other side is not held to a day: their silence may have that reason. */
export const clockRuns = (
  conduct: MatchConduct,
  everywhere: BlockedEverywhere,
  side: RecordKind,
): boolean => !blocks(conduct, everywhere, otherKind(side));
