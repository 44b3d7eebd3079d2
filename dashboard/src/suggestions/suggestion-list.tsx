/** A list of suggestions as it was answered: over what and when it was computed, its entries, or why there is none. */
import type { SuggestionsView } from '#shared/contract/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { NoneReasons } from './none-reasons.tsx';
import { SuggestionCard } from './suggestion-card.tsx';

type SuggestionListProps = {
  readonly view: SuggestionsView;
  readonly of?: string;
  /** A change is being worked in, and the list is asked for again in a moment. */
  readonly waiting?: boolean;
};

const Computed = ({ view, waiting }: Required<Pick<SuggestionListProps, 'view' | 'waiting'>>) => {
  const { say, time } = useWords();
  const { asOf, basis, policyVersion } = view;
  return (
    <>
      <p className="unit">
        {asOf === null ? (
          say('state.notComputed')
        ) : (
          <time dateTime={asOf}>{say('suggestions.recomputed', { time: time(asOf) })}</time>
        )}{' '}
        {say(`suggestions.basis.${basis}`)} {say('suggestions.order')}{' '}
        {say('suggestions.policy', { version: policyVersion })}
      </p>
      {waiting && asOf !== null && <p className="notice">{say('suggestions.recomputing')}</p>}
    </>
  );
};

export const SuggestionCards = ({ view, of, waiting = false }: SuggestionListProps) => {
  const { say } = useWords();
  const { items, none } = view;
  return (
    <>
      <Computed view={view} waiting={waiting} />
      <p role="status">
        {waiting
          ? say('suggestions.working')
          : items.length === 0
            ? say('suggestions.none')
            : say('suggestions.count', { count: items.length })}
      </p>
      {none && !waiting && <NoneReasons none={none} />}
      <ol className="suggestions">
        {items.map((suggestion, index) => (
          <li key={suggestion.counterpart.id}>
            <SuggestionCard suggestion={suggestion} of={of} open={index === 0} />
          </li>
        ))}
      </ol>
    </>
  );
};
