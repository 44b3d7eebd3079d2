/** What passes beside a match, as its reader is answered. */
import { areIntroduced, type MatchExchange, openIntroduction } from '../domain/match-exchange.ts';
import {
  exchangeStepsFor,
  mayReadContacts,
  type Speaker,
  voicesOf,
} from '../domain/match-exchange-steps.ts';
import type { Match } from '../domain/match.ts';
import { replyByOf } from '../domain/reply-by.ts';
import type { MatchExchangeView } from './match-exchange-views.ts';

const replyByView = (
  match: Match,
  exchange: MatchExchange,
  today: string,
): MatchExchangeView['replyBy'] => {
  const asked = replyByOf(match, exchange.replyBy);
  return asked && { ...asked, hasPassed: asked.date < today };
};

const introductionView = (
  match: Match,
  exchange: MatchExchange,
): MatchExchangeView['introduction'] => {
  const { introduction } = exchange;
  if (!introduction) return null;
  const { proposedAt, accepted, read } = introduction;
  const isOpen = openIntroduction(match, exchange) !== null;
  const state = !isOpen ? 'ended' : areIntroduced(match, exchange) ? 'accepted' : 'proposed';
  return { state, proposedAt, accepted: { ...accepted }, read: { ...read } };
};

export const matchExchangeView = (
  match: Match,
  exchange: MatchExchange,
  speaker: Speaker,
  today: string,
): MatchExchangeView => ({
  matchId: match.id,
  version: exchange.version,
  replyBy: replyByView(match, exchange, today),
  introduction: introductionView(match, exchange),
  questions: exchange.questions.map((question) => ({ ...question })),
  voices: [...voicesOf(speaker)],
  steps: [...exchangeStepsFor(match, exchange, speaker)],
  mayReadContacts: mayReadContacts(match, exchange, speaker),
});
