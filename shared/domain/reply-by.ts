/** By when an answer is asked of both sides of a match: a day, never a consent. Overdue is told of today and never kept. Pure. */
import type { MatchStateId } from '#shared/vocabulary/record-states';

import type { Match } from './match.ts';

/** The day that the Secretariat set for the question that a state asks; for the next question it means nothing. */
export type ReplyBy = { readonly date: string; readonly state: MatchStateId };

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

type Asked = Pick<Match, 'state' | 'askedAt' | 'disclosed' | 'updatedAt'>;

/** Null where the state asks for no consent. */
export const replyByOf = (
  match: Asked,
  set: ReplyBy | null,
): { readonly date: string; readonly isSet: boolean } | null => {
  const days = usualDays[match.state];
  if (days === undefined) return null;
  return set?.state === match.state
    ? { date: set.date, isSet: true }
    : { date: dayAfter(askedAt(match), days), isSet: false };
};
