/** What is newly suggested to a party: each line opens the pair with its reasons. */
import type { Today } from '#shared/contract/people/today-views';

import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { pairPath } from '../navigation/pages.ts';
import { OriginalText } from '../records/original-text.tsx';
import { partyName } from '../records/party-name.ts';
import { SyntheticMark } from '../records/synthetic-mark.tsx';
import { WaitingList } from './waiting-list.tsx';

export const SuggestedList = ({ today }: { readonly today: Today }) => {
  const words = useWords();
  const { say } = words;
  const suggestions = today.suggestions ?? [];
  return (
    <WaitingList
      name="suggestions"
      title={say('today.suggestions', { date: words.date(today.since) })}
      total={suggestions.length}
      shown={suggestions.length}
      empty="today.empty.suggestions"
    >
      {suggestions.map(({ own, counterpart, publicSince }) => (
        <li key={`${own.id} ${counterpart.id}`} className="waiting">
          <div className="waiting__what">
            <p className="waiting__title">
              <Link to={pairPath(own.kind, own.id, counterpart.id)} data-line="link">
                <OriginalText text={counterpart.title} language={counterpart.language} />
              </Link>
              <SyntheticMark synthetic={counterpart.synthetic} />
            </p>
            <p className="quiet">
              <bdi>{partyName(counterpart.party, words)}</bdi> ·{' '}
              {say('today.publicSince', { date: words.date(publicSince) })}
            </p>
            <p className="waiting__reason">
              {say('today.suggestedFor')} <OriginalText text={own.title} language={own.language} />
            </p>
          </div>
        </li>
      ))}
    </WaitingList>
  );
};
