/** A list of suggestions as it was answered: over what and when it was computed, its entries, or why there is none. */
import type { SuggestionsView } from '#shared/contract/suggestions/suggestion-views';

import { useWords } from '../i18n/words-context.tsx';
import { NoneReasons } from './none-reasons.tsx';
import { SuggestionCard } from './suggestion-card.tsx';

type SuggestionListProps = {
  readonly view: SuggestionsView;
  readonly of?: string;
  /** A change is being worked in, and the list is asked for again in a moment. */
  readonly waiting?: boolean;
  /** Of a rehearsal: records and parties that no page tells of. */
  readonly areMadeUp?: boolean;
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

type CardsProps = {
  readonly items: SuggestionsView['items'];
  readonly of: string | undefined;
  /** Whether the reasons of the first are spread out. */
  readonly open: boolean;
  readonly areMadeUp: boolean;
};

const Cards = ({ items, of, open, areMadeUp }: CardsProps) => (
  <ol className="suggestions">
    {items.map((suggestion, index) => (
      <li key={suggestion.counterpart.id}>
        <SuggestionCard
          suggestion={suggestion}
          of={of}
          open={open && index === 0}
          isMadeUp={areMadeUp}
        />
      </li>
    ))}
  </ol>
);

/** Pairs of which nobody can say whether they fit are one line until somebody asks for them. */
const TooLittle = ({ items, of, areMadeUp }: Omit<CardsProps, 'open'>) => {
  const { say } = useWords();
  return (
    <details className="suggestions__too-little">
      <summary>{say('suggestions.tooLittle', { count: items.length })}</summary>
      <p>{say('suggestions.whatToAdd')}</p>
      <Cards items={items} of={of} open={false} areMadeUp={areMadeUp} />
    </details>
  );
};

export const SuggestionCards = ({
  view,
  of,
  waiting = false,
  areMadeUp = false,
}: SuggestionListProps) => {
  const { say } = useWords();
  const { items, none } = view;
  const told = items.filter(({ tooLittle }) => !tooLittle);
  const vague = items.filter(({ tooLittle }) => tooLittle);
  return (
    <>
      {!areMadeUp && <Computed view={view} waiting={waiting} />}
      <p role="status">
        {waiting
          ? say('suggestions.working')
          : items.length === 0
            ? say('suggestions.none')
            : say('suggestions.count', { count: items.length })}
      </p>
      {none && !waiting && <NoneReasons none={none} />}
      <Cards items={told} of={of} open areMadeUp={areMadeUp} />
      {vague.length > 0 && <TooLittle items={vague} of={of} areMadeUp={areMadeUp} />}
    </>
  );
};
