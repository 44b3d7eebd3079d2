/** The words of a record as they were written, those marked that led to a proposal, each with what it led to. */
import type { ReadSpan } from '#shared/contract/suggestions/reading-views';

import { useWords } from '../i18n/words-context.tsx';
import { keyAt } from '../readings/proposal-keys.ts';
import { proposedText } from '../readings/proposal-text.ts';
import type { ProposedAnswer } from '../readings/proposals.ts';
import { markedStretches } from './marked-stretches.ts';

type MarkedTextProps = {
  readonly text: string;
  readonly where: ReadSpan['in'];
  readonly language: string;
  readonly proposals: readonly ProposedAnswer[];
  /** The place of a proposal among those that have keys. */
  readonly placeOf: (proposal: ProposedAnswer) => number;
};

export const MarkedText = ({ text, where, language, proposals, placeOf }: MarkedTextProps) => {
  const words = useWords();
  return (
    <bdi dir="auto" lang={language}>
      {markedStretches(text, where, proposals).map(({ start, text: stretch, proposals: of }) =>
        of.length === 0 ? (
          stretch
        ) : (
          <mark key={start}>
            {stretch}
            <sup aria-hidden="true">{of.map((each) => keyAt(placeOf(each))).join(' ')}</sup>
            <span className="visually-hidden" lang={words.language} dir={words.direction}>
              {` (${words.list(of.map((each) => proposedText(each, words)))}) `}
            </span>
          </mark>
        ),
      )}
    </bdi>
  );
};
