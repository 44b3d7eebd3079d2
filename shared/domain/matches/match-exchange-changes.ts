/** What a step beside a match makes of the exchange, or why it is not for now. Pure. */
import type { ConflictCode } from '../conflict-reason.ts';
import type { Match } from './match.ts';
import { introducedParties } from './match-parties.ts';
import { type MatchExchange, openQuestionsTo } from './match-exchange.ts';
import type { RecordKind } from '../records/record.ts';
import { setReplyBy } from './reply-by.ts';
import { ok, refuse, type Result } from '../result.ts';
import {
  type ExchangeStep,
  exchangeRules,
  type Speaker,
  voicesOf,
} from './match-exchange-steps.ts';

type Said = Partial<Omit<MatchExchange, 'id' | 'version' | 'updatedAt'>>;

const accepted = (
  { introduction }: MatchExchange,
  { sides }: Speaker,
  now: string,
): Said['introduction'] =>
  introduction && {
    ...introduction,
    accepted: Object.fromEntries(
      (['pledge', 'offer'] as const).map((side) => [
        side,
        introduction.accepted[side] ?? (sides.includes(side) ? now : null),
      ]),
    ) as Record<RecordKind, string | null>,
  };

const nobody = { pledge: null, offer: null } as const;

/** What a step changes; undefined where it names nothing that is there. */
const said = (
  match: Match,
  exchange: MatchExchange,
  taken: ExchangeStep,
  speaker: Speaker,
  now: string,
): Said | undefined => {
  const { introduction, questions } = exchange;
  const voices = voicesOf(speaker);
  switch (taken.step) {
    case 'set_reply_by':
      return {
        replyBy: taken.date === null ? null : setReplyBy(taken.date, match),
      };
    case 'propose_introduction':
      return {
        introduction: {
          proposedAt: now,
          between: introducedParties(match),
          accepted: nobody,
          read: nobody,
          ended: null,
        },
      };
    case 'accept_introduction':
      return { introduction: accepted(exchange, speaker, now) ?? null };
    case 'give_contact':
      return {};
    case 'end_introduction': {
      const by = voices[0];
      return introduction && by
        ? { introduction: { ...introduction, ended: { at: now, by } } }
        : undefined;
    }
    case 'ask': {
      const from = voices[0];
      const { to, text, by } = taken;
      const id = `q${questions.length + 1}`;
      const question = from && { id, from, to, text, by, askedAt: now, answer: null };
      return question && !voices.includes(to) ? { questions: [...questions, question] } : undefined;
    }
    case 'answer': {
      const { question: id, text } = taken;
      const asked = openQuestionsTo(match, exchange, voices).some((open) => open.id === id);
      const answered = questions.map((each) =>
        each.id === id ? { ...each, answer: { text, at: now } } : each,
      );
      return asked ? { questions: answered } : undefined;
    }
  }
};

/** The exchange after a step, or why it is not for now. */
export const steppedExchange = (
  match: Match,
  exchange: MatchExchange,
  taken: ExchangeStep,
  speaker: Speaker,
  now: string,
): Result<MatchExchange, ConflictCode> => {
  if (!exchangeRules[taken.step](match, exchange, speaker)) return refuse('notNow');
  const change = said(match, exchange, taken, speaker, now);
  return change
    ? ok({ ...exchange, ...change, version: exchange.version + 1, updatedAt: now })
    : refuse('notNow');
};

/** The exchange once a party has read the contact of the other side. */
export const withReading = (
  exchange: MatchExchange,
  sides: readonly RecordKind[],
  now: string,
): MatchExchange => {
  const { introduction } = exchange;
  const read = Object.fromEntries(sides.map((side) => [side, now]));
  return {
    ...exchange,
    introduction: introduction && {
      ...introduction,
      read: { ...introduction.read, ...read },
    },
    version: exchange.version + 1,
    updatedAt: now,
  };
};
