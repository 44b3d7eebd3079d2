/** The parts of a score in one line, so that no score stands without its reasons. */
import type { SuggestionView } from '#shared/contract/suggestion-views';

import { useWords } from '../design/words-context.tsx';
import { nameOf } from '../records/names.ts';

type Parts = SuggestionView['explanation']['parts'];

export const PartLine = ({ parts }: { readonly parts: Parts }) => {
  const words = useWords();
  const { say } = words;
  return (
    <ul className="part-line">
      {parts.map(({ part, points, of, known }) => (
        <li key={part} className={known ? undefined : 'quiet'}>
          {nameOf('part', part, words)} <b>{say('suggestions.pointsOf', { points, of })}</b>
        </li>
      ))}
    </ul>
  );
};
