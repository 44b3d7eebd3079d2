/** The suggestions of one record with their reasons. Waits a few seconds while a change is being worked in. */
import { useEffect } from 'react';

import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';
import type { RecordKind } from '#shared/domain/records/record';

import { InterestsOf } from '../interest/interests.tsx';
import { useServices } from '../services/services.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { useToldRemote } from '../live/page-news.tsx';
import { SuggestionCards } from './suggestion-list.tsx';
import { useAttempts } from './use-attempts.ts';

type SuggestionsPanelProps = {
  readonly kind: RecordKind;
  readonly id: string;
  /** When the record was last changed: an older list does not know of it yet. */
  readonly changedAt: string;
  readonly title: string;
};

const isSettled = ({ recomputing, asOf }: SuggestionsView, changedAt: string): boolean =>
  !recomputing && asOf !== null && Date.parse(asOf) >= Date.parse(changedAt);

export const SuggestionsPanel = ({ kind, id, changedAt, title }: SuggestionsPanelProps) => {
  const { say, language } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeSuggestions' : 'getOfferSuggestions';
  const { remote, reload } = useToldRemote(`${route} ${id} ${language}`, (ifNoneMatch) =>
    client(route, { path: { id }, query: { language }, ifNoneMatch }),
  );
  const unsettled =
    remote.state === 'ready' && !isSettled(remote.value, changedAt) ? remote.value : null;
  const { left, take } = useAttempts();
  useEffect(() => {
    if (unsettled && left) take(reload);
  }, [unsettled, left, take, reload]);
  return (
    <section className="panel" aria-labelledby="suggestions-title">
      <h2 id="suggestions-title">{title}</h2>
      <p className="quiet">{say('suggestions.peopleDecide')}</p>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <InterestsOf kind={kind} id={id}>
          <SuggestionCards view={remote.value} of={id} waiting={unsettled !== null && left} />
        </InterestsOf>
      )}
    </section>
  );
};
