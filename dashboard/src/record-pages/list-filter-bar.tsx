/** What is looked for in the list of records: words first, then filters and the order. */
import { listOrders, queueIds } from '#shared/domain/list-orders';
import { initiatives } from '#shared/vocabulary/initiatives';

import { CountryFilter } from '../countries/country-filter.tsx';
import type { Scope } from '../filters/filters.ts';
import { FilterSelect } from '../filters/filter-select.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/location.ts';
import { type ListFilters, listSearchOf, listAddressWith } from './list-filters.ts';

const names = { all: ['state', 'area', 'region'], released: ['area', 'region'] } as const;

type Choice = { readonly value: string; readonly text: string };

type SelectProps = {
  readonly name: 'kind' | 'initiative' | 'queue' | 'order';
  readonly label: string;
  readonly chosen: string | null;
  readonly choices: readonly Choice[];
  readonly choose: (value: string) => void;
};

const Select = ({ name, label, chosen, choices, choose }: SelectProps) => (
  <div className="field--inline">
    <label htmlFor={`list-${name}`}>{label}</label>
    <select
      id={`list-${name}`}
      value={chosen ?? ''}
      onChange={(event) => choose(event.target.value)}
    >
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  </div>
);

/** What was found by is not what is filtered by: a search is sent, a filter applies at once. */
const SearchBox = ({ q, search }: { q: string | null; search: (words: string) => void }) => {
  const { say } = useWords();
  return (
    <form
      role="search"
      className="field--inline"
      onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget).get('q');
        search(typeof asked === 'string' ? asked : '');
      }}
    >
      <label htmlFor="list-q">{say('list.search')}</label>
      <span className="find">
        <input
          key={q}
          id="list-q"
          name="q"
          type="search"
          dir="auto"
          maxLength={200}
          autoComplete="off"
          defaultValue={q ?? ''}
        />
        <button type="submit" className="button button--quiet">
          {say('list.find')}
        </button>
      </span>
    </form>
  );
};

type ListFilterBarProps = {
  readonly filters: ListFilters;
  /** How records stand here is asked by whoever works with them. */
  readonly scope: Scope;
};

export const ListFilterBar = ({ filters, scope }: ListFilterBarProps) => {
  const { say, label } = useWords();
  const worksWith = scope === 'all';
  const change = (name: keyof ListFilters, value: string): void =>
    navigate(listAddressWith(filters, name, value), { replace: true });
  return (
    <section className="filters" aria-label={say('filter.label')}>
      <SearchBox q={filters.q} search={(words) => change('q', words)} />
      <div className="filters__fields">
        <Select
          name="kind"
          label={say('list.kind')}
          chosen={filters.kind}
          choose={(value) => change('kind', value)}
          choices={[
            { value: '', text: say('list.both') },
            { value: 'pledge', text: say('records.pledges') },
            { value: 'offer', text: say('records.offers') },
          ]}
        />
        {names[scope].map((name) => (
          <FilterSelect
            key={name}
            form="list"
            name={name}
            chosen={filters[name]}
            choose={(value) => change(name, value)}
          />
        ))}
        <CountryFilter
          id="list-country"
          chosen={filters.country}
          choose={(country) => change('country', country)}
        />
        <Select
          name="initiative"
          label={say('card.initiative')}
          chosen={filters.initiative}
          choose={(value) => change('initiative', value)}
          choices={[
            { value: '', text: say('list.initiative.all') },
            ...initiatives.map((each) => ({ value: each.id, text: label(each.label) })),
            { value: 'none', text: say('card.noInitiative') },
          ]}
        />
        {worksWith && (
          <>
            <Select
              name="queue"
              label={say('list.queue')}
              chosen={filters.queue}
              choose={(value) => change('queue', value)}
              choices={[
                { value: '', text: say('list.queue.any') },
                ...queueIds.map((value) => ({ value, text: say(`today.queue.${value}`) })),
              ]}
            />
            <div className="field--inline">
              <label htmlFor="list-since">{say('list.changedSince')}</label>
              <input
                key={filters.changedSince}
                id="list-since"
                type="date"
                defaultValue={filters.changedSince ?? ''}
                onChange={(event) => change('changedSince', event.target.value)}
              />
            </div>
          </>
        )}
        <Select
          name="order"
          label={say('list.order')}
          chosen={filters.order ?? (filters.queue === null ? 'newest' : null)}
          choose={(value) => change('order', value)}
          choices={[
            ...(filters.queue === null ? [] : [{ value: '', text: say('list.queue') }]),
            ...listOrders
              .filter((order) => worksWith || order !== 'waiting')
              .map((value) => ({ value, text: say(`list.order.${value}`) })),
          ]}
        />
      </div>
      {listSearchOf(filters) !== '' && (
        <p>
          <Link to="/records">{say('list.reset')}</Link>
        </p>
      )}
    </section>
  );
};
