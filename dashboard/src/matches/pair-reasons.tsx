/** Why the pair of a match fits: from what is shown here for its sides, from the whole records for the Secretariat. */
import type { SuggestionView } from '#shared/contract/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { ReasonsOfPair } from '../reasons/reasons-of-pair.tsx';

type PairReasonsProps = {
  readonly explanation: SuggestionView['explanation'];
  readonly seesAll: boolean;
};

export const PairReasons = ({ explanation, seesAll }: PairReasonsProps) => {
  const { say } = useWords();
  return (
    <details className="panel">
      <summary>{say('suggestions.reasons', { score: explanation.score })}</summary>
      <p className="quiet">{say(seesAll ? 'match.reasons.whole' : 'match.reasons.disclosed')}</p>
      <ReasonsOfPair explanation={explanation} />
    </details>
  );
};
