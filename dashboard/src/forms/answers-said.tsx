/** What answers of one question say, or that there are none. */
import { answerTexts } from './answers/answer-text.ts';
import { useWords } from '../i18n/words-context.tsx';
import type { Entries } from '../kept/answers-given.ts';

export const AnswersSaid = ({ answers }: { readonly answers: Entries }) => {
  const words = useWords();
  const texts = answerTexts(answers, words);
  if (texts.length === 0) return <span className="quiet">{words.say('conflict.blank')}</span>;
  return texts.map((text, index) => (
    // Answers of one question have no name of their own.
    // oxlint-disable-next-line react/no-array-index-key
    <bdi key={index} dir="auto" className="conflict__text">
      {text}
    </bdi>
  ));
};
