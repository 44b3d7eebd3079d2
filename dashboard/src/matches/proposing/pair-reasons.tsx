/** Why the pair of a match fits: from what is shown here for its sides, from the whole records for the Secretariat. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';
import { saysTooLittle } from '#shared/domain/matching/too-little';

import { useWords } from '../../i18n/words-context.tsx';
import { ReasonsOfPair } from '../../reasons/reasons-of-pair.tsx';
import { outOf } from '../../reasons/score-text.ts';
import { TooLittleNote } from '../../reasons/too-little-note.tsx';

type PairReasonsProps = {
  readonly explanation: SuggestionView['explanation'];
  readonly seesAll: boolean;
};

export const PairReasons = ({ explanation, seesAll }: PairReasonsProps) => {
  const words = useWords();
  const { say } = words;
  return (
    <details className="panel">
      <summary>
        {say('suggestions.reasons', { score: explanation.score })}{' '}
        <span className="quiet">{outOf(explanation.parts, words)}</span>
      </summary>
      {saysTooLittle(explanation.parts) && <TooLittleNote />}
      <p className="quiet">{say(seesAll ? 'match.reasons.whole' : 'match.reasons.disclosed')}</p>
      <ReasonsOfPair explanation={explanation} />
    </details>
  );
};
