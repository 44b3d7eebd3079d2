/** By when an answer is asked of both sides of a match: a day, never a consent. Overdue is told of today and never kept. Pure. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { Match } from './match.ts';

/** The day that the Secretariat set for the question that a state asks; for the next question it means nothing. */
export type ReplyBy = {
  readonly date: string;
  readonly state: MatchStateId;
  /** When that question was put, null where the match does not tell; absent on days from before that was kept. */
  readonly askedAt?: string | null;
};

/** How long a question is left to both sides where nobody set a day: to talk, and then to agree to the support. */
const usualDays: Partial<Readonly<Record<MatchStateId, number>>> = {
  proposed: 21,
  under_discussion: 60,
};

export const asksForReply = ({ state }: Pick<Match, 'state'>): boolean =>
  usualDays[state] !== undefined;

const dayAfter = (moment: string, days: number): string =>
  new Date(Date.parse(moment) + days * 24 * 60 * 60_000).toISOString().slice(0, 10);

/** When its question was last put to both sides; of matches from before that was kept, as near as they tell. */
const askedAt = (match: Pick<Match, 'askedAt' | 'disclosed' | 'updatedAt'>): string =>
  match.askedAt ?? match.disclosed?.at ?? match.updatedAt;

type Question = Pick<Match, 'state' | 'askedAt'>;

export const setReplyBy = (date: string, { state, askedAt: at }: Question): ReplyBy => ({
  date,
  state,
  askedAt: at ?? null,
});

/** A revision asks anew in the same state, and so does a match that comes back to it. */
const isOfQuestion = (
  { state, askedAt: at }: ReplyBy,
  { state: now, askedAt: nowAt }: Question,
): boolean => state === now && (at === undefined || at === (nowAt ?? null));

type Asked = Pick<Match, 'state' | 'askedAt' | 'disclosed' | 'updatedAt'>;

/** Null where the state asks for no consent. */
export const replyByOf = (
  match: Asked,
  set: ReplyBy | null,
): { readonly date: string; readonly isSet: boolean } | null => {
  const days = usualDays[match.state];
  if (days === undefined) return null;
  return set && isOfQuestion(set, match)
    ? { date: set.date, isSet: true }
    : { date: dayAfter(askedAt(match), days), isSet: false };
};
