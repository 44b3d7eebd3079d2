/** How a message and what was decided of it are told. Pure. */
import type { MatchConductView } from '#shared/contract/matches/match-conduct-views';
import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { MessageName } from '#shared/domain/matches/message-report';

type Report = MatchConductView['reports'][number];

/** Enough to know it again. */
const longestExcerpt = 80;

const excerpt = (text: string): string => {
  const letters = Array.from(text);
  return letters.length > longestExcerpt ? `${letters.slice(0, longestExcerpt).join('')}…` : text;
};

export const excerptOf = (
  { question, part }: MessageName,
  { questions }: Pick<MatchExchangeView, 'questions'>,
): string => {
  const asked = questions.find(({ id }) => id === question);
  return excerpt((part === 'question' ? asked?.text : asked?.answer?.text) ?? '');
};

export const messageValue = ({ question, part }: MessageName): string => `${question} ${part}`;

export const messageOf = (value: string): MessageName => {
  const [question = '', part] = value.split(' ');
  return { question, part: part === 'answer' ? 'answer' : 'question' };
};

export const isOpenReport = ({ decision }: Report): boolean => decision === null;
