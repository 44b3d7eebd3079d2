/** Of a match of several legs: who gives what, and what may be done with the part that is shown. */
import type { LegForParties } from '#shared/contract/matches/leg-views';

import { useWords } from '../i18n/words-context.tsx';
import { partyNamesText } from '../records/party-name.ts';
import { LegsPanel } from './legs/legs-panel.tsx';
import { hasParts, isOfSeveral, matchByPart } from './match-parts.ts';
import { MatchSteps, type MatchStepsProps } from './match-steps.tsx';

type MatchPartsProps = MatchStepsProps & {
  readonly part: LegForParties | undefined;
  readonly onShow: (leg: string) => void;
};

export const MatchParts = ({ match, part, onShow, ...steps }: MatchPartsProps) => {
  const words = useWords();
  if (!isOfSeveral(match)) return null;
  return (
    <>
      <LegsPanel match={match} shown={part} onShow={onShow} />
      {part && hasParts(match) && (
        <>
          <h2>{words.say('legs.shownBelow', { name: partyNamesText(part.supporters, words) })}</h2>
          <MatchSteps {...steps} key={part.id} match={matchByPart(match, part)} part={part} />
        </>
      )}
    </>
  );
};
