/** The steps of what passes beside a match, and whose they are: one table, default denied. Pure. */
import type { Match } from './match.ts';
import { isOver } from '../match-states.ts';
import {
  areIntroduced,
  awaitsAcceptance,
  type ExchangeVoice,
  mayBeIntroduced,
  type MatchExchange,
  mostQuestions,
  openIntroduction,
  openQuestionsTo,
  sidesWithoutRecord,
} from './match-exchange.ts';
import type { MatchMover } from './match-transitions.ts';
import type { RecordKind } from '../records/record.ts';
import { asksForReply } from './reply-by.ts';

export const exchangeStepIds = [
  'set_reply_by',
  'propose_introduction',
  'accept_introduction',
  'end_introduction',
  'give_contact',
  'ask',
  'answer',
] as const;
export type ExchangeStepId = (typeof exchangeStepIds)[number];

export type ExchangeStep =
  | { readonly step: 'set_reply_by'; readonly date: string | null }
  | {
      readonly step:
        | 'propose_introduction'
        | 'accept_introduction'
        | 'end_introduction'
        | 'give_contact';
    }
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

/** The sides of somebody for which no record stands: they give a contact for this match alone. */
export const sidesToGive = (match: Match, { sides }: Speaker): readonly RecordKind[] =>
  sidesWithoutRecord(match).filter((side) => sides.includes(side));

type Rule = (match: Match, exchange: MatchExchange, speaker: Speaker) => boolean;

const isOfSecretariat = ({ mover }: Speaker): boolean => mover === 'secretariat';

export const exchangeRules: Readonly<Record<ExchangeStepId, Rule>> = {
  set_reply_by: (match, _, speaker) => isOfSecretariat(speaker) && asksForReply(match),
  propose_introduction: (match, exchange, speaker) =>
    isOfSecretariat(speaker) &&
    mayBeIntroduced(match) &&
    openIntroduction(match, exchange) === null,
  accept_introduction: (match, exchange, { mover, sides }) =>
    mover === 'party' && sides.some((side) => awaitsAcceptance(match, exchange, side)),
  end_introduction: (match, exchange, speaker) =>
    voicesOf(speaker).length > 0 && openIntroduction(match, exchange) !== null,
  /** Another than the one that they gave. */
  give_contact: (match, exchange, speaker) => {
    const accepted = openIntroduction(match, exchange)?.accepted;
    return (
      speaker.mover === 'party' &&
      sidesToGive(match, speaker).some((side) => accepted?.[side] != null)
    );
  },
  ask: ({ state }, { questions }, speaker) =>
    voicesOf(speaker).length > 0 && !isOver(state) && questions.length < mostQuestions,
  answer: (match, exchange, speaker) =>
    openQuestionsTo(match, exchange, voicesOf(speaker)).length > 0,
};

export const exchangeStepsFor: (...of: Parameters<Rule>) => readonly ExchangeStepId[] = (...of) =>
  exchangeStepIds.filter((step) => exchangeRules[step](...of));

/** Whether they may read the contacts of both sides: the Secretariat mediates and reads none. */
export const mayReadContacts: Rule = (match, exchange, { mover, sides }) =>
  mover === 'party' && sides.length > 0 && areIntroduced(match, exchange);
