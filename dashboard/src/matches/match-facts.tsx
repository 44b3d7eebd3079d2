/** What a match says of itself: who, how much, where it lies, when, and in which words. */
import type { MatchView } from '#shared/contract/published/public-match-view';

import { useWords } from '../i18n/words-context.tsx';
import { amountText } from '../records/amount-text.ts';
import { windowText } from '../records/component-facts.ts';
import { vocabularyLabels } from '../records/names.ts';
import { partyNamesText } from '../records/party-name.ts';
import { OriginalText } from '../records/original-text.tsx';

/** In the language of their pages or of whoever wrote them, which the match does not name. */
const unknownLanguage = 'und';

export const MatchFacts = ({ match }: { readonly match: MatchView }) => {
  const words = useWords();
  const { say } = words;
  const { quantity, supporters, recipients, areas } = match;
  const summary = match.summary ?? match.provenance?.summary;
  const window = windowText(match.window, words) || match.window.stated;
  return (
    <>
      <div>
        <dt>{say('matches.supporters')}</dt>
        <dd>
          <bdi>{partyNamesText(supporters, words)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{say('matches.recipients')}</dt>
        <dd>
          <bdi>{partyNamesText(recipients, words)}</bdi>
        </dd>
      </div>
      <div>
        <dt>{say('matches.areas')}</dt>
        <dd>{areas.length > 0 ? vocabularyLabels('areas', areas, words) : say('record.noArea')}</dd>
      </div>
      {quantity && (
        <div>
          <dt>{say('match.amount')}</dt>
          <dd>{amountText(quantity.amount, quantity.measure, words)}</dd>
        </div>
      )}
      {window && (
        <div>
          <dt>{say('fact.window')}</dt>
          <dd>
            <bdi dir="auto">{window}</bdi>
          </dd>
        </div>
      )}
      {summary && (
        <div>
          <dt>{say('record.summary')}</dt>
          <dd>
            <OriginalText text={summary} language={unknownLanguage} />
          </dd>
        </div>
      )}
    </>
  );
};
