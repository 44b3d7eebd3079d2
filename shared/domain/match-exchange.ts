/**
 * What passes beside a match between its two sides and the Secretariat: by when an answer is asked for, questions, and
 * the introduction of their contacts to each other. Kept apart from the match, and never public.
 */
import { hasAgreedToTalk, type Match } from './match.ts';
import { isOver } from './match-states.ts';
import { type AnsweringParties, introducedParties } from './match-parties.ts';
import type { RecordKind } from './record.ts';
import type { ReplyBy } from './reply-by.ts';

export const exchangeVoices = ['pledge', 'offer', 'secretariat'] as const;
export type ExchangeVoice = (typeof exchangeVoices)[number];

type BySide = Readonly<Record<RecordKind, string | null>>;

/** The Secretariat proposes that each side sees the other's contact; both accept it, and either may end it. */
export type Introduction = {
  readonly proposedAt: string;
  /** The parties that it was proposed to; absent on introductions from before that was kept. */
  readonly between?: AnsweringParties;
  readonly accepted: BySide;
  /** When each side last read the contact of the other. */
  readonly read: BySide;
  readonly ended: { readonly at: string; readonly by: ExchangeVoice } | null;
};

export type Question = {
  readonly id: string;
  readonly from: ExchangeVoice;
  readonly to: ExchangeVoice;
  readonly text: string;
  /** The day by which an answer would help. */
  readonly by: string;
  readonly askedAt: string;
  readonly answer: { readonly text: string; readonly at: string } | null;
};

export type MatchExchange = {
  /** That of its match, with its leg where that is not the first. */
  readonly id: string;
  /** 0 as long as nothing was said. */
  readonly version: number;
  readonly replyBy: ReplyBy | null;
  readonly introduction: Introduction | null;
  readonly questions: readonly Question[];
  readonly updatedAt: string;
};

/** Of a match beside which nothing was said yet. */
export const silentExchange = ({
  id,
  createdAt,
}: Pick<Match, 'id' | 'createdAt'>): MatchExchange => ({
  id,
  version: 0,
  replyBy: null,
  introduction: null,
  questions: [],
  updatedAt: createdAt,
});

/** As many as fit into one item with their answers, however long they are. */
export const mostQuestions = 30;

/** Whether both sides have agreed to talk, whatever came of it, as long as something still may. */
export const mayBeIntroduced = (match: Match): boolean =>
  !isOver(match.state) &&
  hasAgreedToTalk(match) &&
  match.pledge.recordId !== null &&
  match.offer.recordId !== null;

/** An import may name others first than those who accepted; what was proposed here names whom it named. */
const isBetweenTheSame = (match: Match, { between }: Introduction): boolean => {
  const now = introducedParties(match);
  return between
    ? between.pledge === now.pledge && between.offer === now.offer
    : match.provenance === null;
};

/**
 * An introduction that was not ended, of a match that is not over and whose sides are still those that it was proposed
 * to: a decline ends it without another word, and so does an import by which another party answers for a side.
 */
export const openIntroduction = (
  match: Match,
  { introduction }: MatchExchange,
): Introduction | null =>
  introduction &&
  introduction.ended === null &&
  mayBeIntroduced(match) &&
  isBetweenTheSame(match, introduction)
    ? introduction
    : null;

/** Only then does either side see the other's contact. */
export const areIntroduced = (match: Match, exchange: MatchExchange): boolean => {
  const open = openIntroduction(match, exchange);
  return open !== null && open.accepted.pledge !== null && open.accepted.offer !== null;
};

export const awaitsAcceptance = (
  match: Match,
  exchange: MatchExchange,
  side: RecordKind,
): boolean => openIntroduction(match, exchange)?.accepted[side] === null;

/** What somebody is asked and has not answered; of a match that is over nothing is asked any more. */
export const openQuestionsTo = (
  { state }: Pick<Match, 'state'>,
  { questions }: MatchExchange,
  voices: readonly ExchangeVoice[],
): readonly Question[] =>
  isOver(state) ? [] : questions.filter(({ to, answer }) => answer === null && voices.includes(to));
