/** The parts of a score in one line, so that no score stands without its reasons. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { partName } from '../records/reason-names.ts';

type Part = Pick<
  SuggestionView['explanation']['parts'][number],
  'part' | 'points' | 'of' | 'known'
>;

export const PartLine = ({ parts }: { readonly parts: readonly Part[] }) => {
  const words = useWords();
  const { say } = words;
  return (
    <ul className="part-line">
      {parts.map(({ part, points, of, known }) => (
        <li key={part} className={known ? undefined : 'quiet'}>
          {partName(part, words)} <b>{say('suggestions.pointsOf', { points, of })}</b>
        </li>
      ))}
    </ul>
  );
};
