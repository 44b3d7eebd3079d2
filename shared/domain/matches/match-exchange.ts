/**
 * What passes beside a match between its two sides and the Secretariat: by when an answer is asked for, questions, and
 * the introduction of their contacts to each other. Kept apart from the match, and never public.
 */
import { hasAgreedToTalk, type Match } from './match.ts';
import { isOver } from '../match-states.ts';
import { type AnsweringParties, introducedParties } from './match-parties.ts';
import type { RecordKind } from '../records/record.ts';
import type { ReplyBy } from './reply-by.ts';

export const exchangeVoices = ['pledge', 'offer', 'secretariat'] as const;
export type ExchangeVoice = (typeof exchangeVoices)[number];

const bothSides = ['pledge', 'offer'] as const satisfies readonly RecordKind[];

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

/** Sides for which no record stands, so that a contact of theirs is of this match alone. */
export const sidesWithoutRecord = (match: Pick<Match, RecordKind>): readonly RecordKind[] =>
  bothSides.filter((side) => match[side].recordId === null);

/** Whether both sides have agreed to talk and have somebody who answers for them, as long as something still may come of it. */
export const mayBeIntroduced = (match: Match): boolean => {
  const between = introducedParties(match);
  return (
    !isOver(match.state) &&
    hasAgreedToTalk(match) &&
    bothSides.every((side) => match[side].recordId !== null || between[side] !== null)
  );
};

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

/** Whose contact, given for this match alone, nobody may read any more once it has changed. */
export const contactsEnded = (before: Match, after: Match): readonly RecordKind[] => {
  if (!mayBeIntroduced(before)) return [];
  const [were, are] = [introducedParties(before), introducedParties(after)];
  const goesOn = mayBeIntroduced(after) && bothSides.every((side) => were[side] === are[side]);
  return sidesWithoutRecord(before).filter((side) => !goesOn || after[side].recordId !== null);
};

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
