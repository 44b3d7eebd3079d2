/** What was asked beside a match, by whom, of whom, by when an answer helps, and what was answered. */
import type { ReactNode } from 'react';

import type { MatchExchangeView } from '#shared/contract/matches/match-exchange-views';
import type { MatchForParties } from '#shared/contract/matches/match-views';

import { useWords } from '../i18n/words-context.tsx';
import { voiceName } from './exchange-words.ts';

type QuestionsListProps = {
  readonly exchange: MatchExchangeView;
  readonly match: MatchForParties;
  /** How the reader answers it, where it waits for them. */
  readonly renderAnswer: (question: string) => ReactNode;
};

/** Of what was taken out of sight a note is left, and for the Secretariat the words. */
const MessageText = ({
  text,
  isRemoved,
}: {
  readonly text: string;
  readonly isRemoved: boolean;
}) => {
  const { say } = useWords();
  return (
    <>
      {isRemoved && <p className="quiet">{say('exchange.removed')}</p>}
      {text !== '' && (
        <p>
          <bdi dir="auto">{text}</bdi>
        </p>
      )}
    </>
  );
};

export const QuestionsList = ({ exchange, match, renderAnswer }: QuestionsListProps) => {
  const words = useWords();
  const { say } = words;
  const { questions, voices, steps } = exchange;
  if (questions.length === 0) return <p className="quiet">{say('exchange.questions.none')}</p>;
  return (
    <ol className="plain-list">
      {questions.map(({ id, from, to, text, by, askedAt, isRemoved, answer }) => (
        <li key={id}>
          <p className="quiet">
            {say('exchange.question.asked', {
              from: voiceName(from, match, words),
              to: voiceName(to, match, words),
              time: words.time(askedAt),
              date: words.date(by),
            })}
          </p>
          <MessageText text={text} isRemoved={isRemoved} />
          {answer ? (
            <>
              <p className="quiet">
                {say('exchange.question.answered', {
                  from: voiceName(to, match, words),
                  time: words.time(answer.at),
                })}
              </p>
              <MessageText text={answer.text} isRemoved={answer.isRemoved} />
            </>
          ) : (
            <p className="quiet">{say('exchange.question.open')}</p>
          )}
          {!answer && steps.includes('answer') && voices.includes(to) && renderAnswer(id)}
        </li>
      ))}
    </ol>
  );
};
