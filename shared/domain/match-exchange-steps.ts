/** The steps of what passes beside a match, and whose they are: one table, default denied. Pure. */
import type { ConflictCode } from './conflict-reason.ts';
import { answeringParties, isOver, type Match } from './match.ts';
import {
  areIntroduced,
  awaitsAcceptance,
  type ExchangeVoice,
  mayBeIntroduced,
  type MatchExchange,
  mostQuestions,
  openIntroduction,
  openQuestionsTo,
} from './match-exchange.ts';
import type { MatchMover } from './match-transitions.ts';
import type { RecordKind } from './record.ts';
import { asksForReply, setReplyBy } from './reply-by.ts';
import { ok, refuse, type Result } from './result.ts';

export const exchangeStepIds = [
  'set_reply_by',
  'propose_introduction',
  'accept_introduction',
  'end_introduction',
  'ask',
  'answer',
] as const;
export type ExchangeStepId = (typeof exchangeStepIds)[number];

export type ExchangeStep =
  | { readonly step: 'set_reply_by'; readonly date: string | null }
  | { readonly step: 'propose_introduction' | 'accept_introduction' | 'end_introduction' }
  | {
      readonly step: 'ask';
      readonly to: ExchangeVoice;
      readonly text: string;
      readonly by: string;
    }
  | { readonly step: 'answer'; readonly question: string; readonly text: string };

/** As whom somebody speaks beside a match. */
export type Speaker = {
  readonly mover: MatchMover | undefined;
  /** The sides that a party answers for; none for the Secretariat. */
  readonly sides: readonly RecordKind[];
};

export const voicesOf = ({ mover, sides }: Speaker): readonly ExchangeVoice[] =>
  mover === 'secretariat' ? ['secretariat'] : mover === 'party' ? sides : [];

type Rule = (match: Match, exchange: MatchExchange, speaker: Speaker) => boolean;

const isOfSecretariat = ({ mover }: Speaker): boolean => mover === 'secretariat';

const rules: Readonly<Record<ExchangeStepId, Rule>> = {
  set_reply_by: (match, _, speaker) => isOfSecretariat(speaker) && asksForReply(match),
  propose_introduction: (match, exchange, speaker) =>
    isOfSecretariat(speaker) &&
    mayBeIntroduced(match) &&
    openIntroduction(match, exchange) === null,
  accept_introduction: (match, exchange, { mover, sides }) =>
    mover === 'party' && sides.some((side) => awaitsAcceptance(match, exchange, side)),
  end_introduction: (match, exchange, speaker) =>
    voicesOf(speaker).length > 0 && openIntroduction(match, exchange) !== null,
  ask: ({ state }, { questions }, speaker) =>
    voicesOf(speaker).length > 0 && !isOver(state) && questions.length < mostQuestions,
  answer: (match, exchange, speaker) =>
    openQuestionsTo(match, exchange, voicesOf(speaker)).length > 0,
};

export const exchangeStepsFor: (...of: Parameters<Rule>) => readonly ExchangeStepId[] = (...of) =>
  exchangeStepIds.filter((step) => rules[step](...of));

/** Whether they may read the contacts of both sides: the Secretariat mediates and reads none. */
export const mayReadContacts: Rule = (match, exchange, { mover, sides }) =>
  mover === 'party' && sides.length > 0 && areIntroduced(match, exchange);

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
          between: answeringParties(match),
          accepted: nobody,
          read: nobody,
          ended: null,
        },
      };
    case 'accept_introduction':
      return { introduction: accepted(exchange, speaker, now) ?? null };
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
  if (!rules[taken.step](match, exchange, speaker)) return refuse('notNow');
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
