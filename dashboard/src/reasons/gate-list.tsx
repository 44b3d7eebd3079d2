/** The gates of a pair, each with its verdict as a mark and a word, and why. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { vocabularyLabel } from '../records/names.ts';
import { gateName } from '../records/reason-names.ts';

type Gates = SuggestionView['explanation']['gates'];

const marks = { pass: '✓', unknown: '?', fail: '✗' } as const;

export const GateList = ({ gates }: { readonly gates: Gates }) => {
  const words = useWords();
  return (
    <ul className="gates">
      {gates.map(({ gate, verdict, sentence }) => (
        <li key={gate} className={`gate gate--${verdict}`}>
          <span aria-hidden="true" className="gate__mark">
            {marks[verdict]}
          </span>
          <span>
            {gateName(gate, words)} · <strong>{vocabularyLabel('verdicts', verdict, words)}</strong>{' '}
            <span className="quiet">{sentence}</span>
          </span>
        </li>
      ))}
    </ul>
  );
};
