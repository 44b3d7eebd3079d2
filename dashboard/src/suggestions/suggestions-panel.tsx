/** The suggestions of one record with their reasons. Waits a few seconds while a change is being worked in. */
import { useEffect } from 'react';

import type { SuggestionsView } from '#shared/contract/suggestion-views';
import type { RecordKind } from '#shared/domain/record';

import { useRemote } from '../api/remote.ts';
import { useServices } from '../app/services.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { useAttempts } from './use-attempts.ts';
import { SuggestionCard } from './suggestion-card.tsx';

type SuggestionsPanelProps = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
};

const isSettled = ({ recomputing, asOf }: SuggestionsView): boolean =>
  !recomputing && asOf !== null;

const Ready = ({ view, waiting }: { view: SuggestionsView; waiting: boolean }) => {
  const { say, time } = useWords();
  return (
    <>
      <p className="unit">
        {say(`suggestions.basis.${view.basis}`)}{' '}
        {view.asOf === null
          ? say('state.notComputed')
          : say('state.asOf', { time: time(view.asOf) })}{' '}
        {say('suggestions.policy', { version: view.policyVersion })}
      </p>
      <p role="status">
        {waiting
          ? say('suggestions.working')
          : view.items.length === 0
            ? say('suggestions.none')
            : say('suggestions.count', { count: view.items.length })}
      </p>
      <ol className="suggestions">
        {view.items.map((suggestion, index) => (
          <li key={suggestion.counterpart.id}>
            <SuggestionCard suggestion={suggestion} open={index === 0} />
          </li>
        ))}
      </ol>
    </>
  );
};

export const SuggestionsPanel = ({ kind, id, title }: SuggestionsPanelProps) => {
  const { say } = useWords();
  const { client } = useServices();
  const route = kind === 'pledge' ? 'getPledgeSuggestions' : 'getOfferSuggestions';
  const { remote, reload } = useRemote(`${route} ${id}`, () => client(route, { path: { id } }));
  const unsettled = remote.state === 'ready' && !isSettled(remote.value) ? remote.value : null;
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
        <Ready view={remote.value} waiting={unsettled !== null && left} />
      )}
    </section>
  );
};
