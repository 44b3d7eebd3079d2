/** Who still has to answer what a leg of a match asks, and by when. Pure. */
import { type BlockedEverywhere, clockRuns, type MatchConduct } from './match-conduct.ts';
import { hasAnswered } from './match-changes.ts';
import type { MatchExchange } from './match-exchange.ts';
import type { MatchReading } from './match-reading.ts';
import type { Match } from './match.ts';
import { type RecordKind, recordKinds } from '../records/record.ts';
import { replyByOf } from './reply-by.ts';

export type AwaitedReply = {
  readonly replyBy: string;
  /** Of the sides that have not answered, those that are held to the day. */
  readonly held: readonly RecordKind[];
};

type Beside = {
  readonly reading: MatchReading;
  readonly exchange: MatchExchange;
  readonly conduct: MatchConduct;
  readonly everywhere: BlockedEverywhere;
};

/** @param own the match as it is by one leg. Undefined where nothing is asked, or both sides have answered. */
export const awaitedReply = (
  own: Match,
  { reading, exchange, conduct, everywhere }: Beside,
): AwaitedReply | undefined => {
  const replyBy = replyByOf(own, exchange.replyBy)?.date;
  const unanswered = recordKinds.filter((side) => !hasAnswered(own, side, reading));
  if (replyBy === undefined || unanswered.length === 0) return undefined;
  return { replyBy, held: unanswered.filter((side) => clockRuns(conduct, everywhere, side)) };
};
