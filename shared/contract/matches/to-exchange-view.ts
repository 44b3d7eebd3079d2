/** What passes beside a match, as its reader is answered. */
import {
  areIntroduced,
  type MatchExchange,
  openIntroduction,
} from '../../domain/matches/match-exchange.ts';
import {
  exchangeStepsFor,
  mayReadContacts,
  sidesToGive,
  type Speaker,
  voicesOf,
} from '../../domain/matches/match-exchange-steps.ts';
import { isRemoved, type MatchConduct } from '../../domain/matches/match-conduct.ts';
import type { MessagePart } from '../../domain/matches/message-report.ts';
import type { Match } from '../../domain/matches/match.ts';
import { replyByOf } from '../../domain/matches/reply-by.ts';
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

/** What was taken out of sight is read by the Secretariat alone, which may decide otherwise. */
const questionsView = (
  { questions }: MatchExchange,
  conduct: MatchConduct,
  { mover }: Speaker,
): MatchExchangeView['questions'] =>
  questions.map((question) => {
    const shown = (text: string, part: MessagePart) => {
      const isGone = isRemoved(conduct, { question: question.id, part });
      return { text: isGone && mover !== 'secretariat' ? '' : text, isRemoved: isGone };
    };
    const { answer } = question;
    return {
      ...question,
      ...shown(question.text, 'question'),
      answer: answer && { ...answer, ...shown(answer.text, 'answer') },
    };
  });

export const matchExchangeView = (
  match: Match,
  leg: string,
  exchange: MatchExchange,
  speaker: Speaker,
  today: string,
  conduct: MatchConduct,
): MatchExchangeView => ({
  matchId: match.id,
  leg,
  version: exchange.version,
  replyBy: replyByView(match, exchange, today),
  introduction: introductionView(match, exchange),
  questions: questionsView(exchange, conduct, speaker),
  voices: [...voicesOf(speaker)],
  steps: [...exchangeStepsFor(match, exchange, speaker)],
  mayReadContacts: mayReadContacts(match, exchange, speaker),
  givesContact: speaker.mover === 'party' && sidesToGive(match, speaker).length > 0,
});
