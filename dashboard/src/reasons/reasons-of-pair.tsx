/** Every reason of one pair of components: the parts that add up to the score, then the gates. */
import type { SuggestionView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { GateList } from './gate-list.tsx';
import { ScorePartTable } from './part-table.tsx';

type ReasonsOfPairProps = { readonly explanation: SuggestionView['explanation'] };

export const ReasonsOfPair = ({ explanation: { parts, score, gates } }: ReasonsOfPairProps) => {
  const { say } = useWords();
  return (
    <>
      <ScorePartTable parts={parts} score={score} />
      <p className="suggestion__gates">
        <strong>{say('suggestions.gates')}</strong>
      </p>
      <GateList gates={gates} />
    </>
  );
};

export const PairOfComponents = ({ explanation }: ReasonsOfPairProps) => {
  const { say } = useWords();
  const { pledgeComponent, offerComponent } = explanation;
  return (
    <>
      {say('suggestions.pair', {
        pledge: pledgeComponent.slice(1),
        offer: offerComponent.slice(1),
      })}
    </>
  );
};
