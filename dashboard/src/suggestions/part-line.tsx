/** The parts of a score in one line, so that no score stands without its reasons. */
import type { SuggestionView } from '#shared/contract/suggestion-views';

import { useWords } from '../design/words-context.tsx';

type Parts = SuggestionView['explanation']['parts'];

export const PartLine = ({ parts }: { readonly parts: Parts }) => {
  const { say } = useWords();
  return (
    <ul className="part-line">
      {parts.map(({ part, points, of, known }) => (
        <li key={part} className={known ? undefined : 'quiet'}>
          {say(`part.${part}`)} <b>{say('suggestions.pointsOf', { points, of })}</b>
        </li>
      ))}
    </ul>
  );
};
