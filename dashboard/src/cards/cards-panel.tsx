/** The cards below the table: the figures of its filters from every side, each of one answer. */
import { useEffect } from 'react';

import { useRemote } from '../api/remote.ts';
import { SyntheticShare } from '../figures/synthetic-share.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useServices } from '../services/services.tsx';
import type { Filters } from '../filters/filters.ts';
import { choiceOf, coverageFileFilterNames, filterSentence } from '../filters/filter-words.ts';
import { useWords } from '../i18n/words-context.tsx';
import { Card } from './card.tsx';
import { cardFigures } from './card-figures.ts';
import { cardSlugs } from './card-names.ts';
import { Patterns } from './patterns.tsx';
import { fileQueryOf } from '../filters/filter-queries.ts';

/** A link may name a card, which was not there when the browser looked for it. */
const useNamedCard = (isReady: boolean): void => {
  useEffect(() => {
    const named = window.location.hash.slice(1);
    if (!isReady || !Object.values<string>(cardSlugs).includes(named)) return;
    document.getElementById(named)?.scrollIntoView();
    document.getElementById(`${named}-title`)?.focus({ preventScroll: true });
  }, [isReady]);
};

type CardsPanelProps = { readonly filters: Filters; readonly asOf: string | null };

export const CardsPanel = ({ filters, asOf }: CardsPanelProps) => {
  const words = useWords();
  const { say } = words;
  const { client } = useServices();
  const route = filters.scope === 'all' ? 'getRecordFigures' : 'getReleasedRecordFigures';
  const { status: _counted, ...query } = fileQueryOf(filters);
  const { remote, reload } = useRemote(
    `${route} ${JSON.stringify(query)}`,
    (ifNoneMatch) => client(route, { query, ifNoneMatch }),
    'replaced',
  );
  useNamedCard(remote.state === 'ready');
  if (remote.state === 'loading') return <p role="status">{say('state.loading')}</p>;
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} retry={reload} />;
  const filter = choiceOf(filters, coverageFileFilterNames);
  const filtered = filterSentence(filters, coverageFileFilterNames, words);
  return (
    <>
      <Patterns />
      {filters.status !== null && <p className="quiet">{say('card.allStatuses')}</p>}
      <SyntheticShare
        pledges={remote.value.syntheticPledgeComponents}
        offers={remote.value.syntheticOfferComponents}
      />
      <div className="figure-cards">
        {cardFigures({ figures: remote.value, filters, asOf }, words).map((figure) => (
          <Card
            key={figure.name}
            figure={figure}
            filtered={filtered}
            filter={filter}
            scope={filters.scope}
            asOf={asOf}
          />
        ))}
      </div>
    </>
  );
};
