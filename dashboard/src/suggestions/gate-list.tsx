/** The gates a pair had to pass, each with its verdict as a mark and a word. */
import type { SuggestionView } from '#shared/contract/suggestion-views';

import { useWords } from '../design/words-context.tsx';
import { gateReason } from './reason-words.ts';

type Gates = SuggestionView['explanation']['gates'];

const marks = { pass: '✓', unknown: '?', fail: '✗' } as const;

export const GateList = ({ gates }: { readonly gates: Gates }) => {
  const words = useWords();
  const { say } = words;
  return (
    <ul className="gates">
      {gates.map((gate) => {
        const reason = gateReason(gate, words);
        return (
          <li key={gate.gate} className={`gate gate--${gate.verdict}`}>
            <span aria-hidden="true" className="gate__mark">
              {marks[gate.verdict]}
            </span>
            <span>
              {say(`gate.${gate.gate}`)} <strong>{say(`verdict.${gate.verdict}`)}</strong>
              {reason !== '' && <span className="quiet"> {reason}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
};
