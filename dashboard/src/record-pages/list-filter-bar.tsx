/** What is looked for in the list of records: words first, then filters and the order. */
import { listOrders } from '#shared/domain/lists/list-orders';
import { initiatives } from '#shared/vocabulary/initiatives';

import { CountryFilter } from '../countries/country-filter.tsx';
import type { Scope } from '../filters/filters.ts';
import { FilterSelect } from '../filters/filter-select.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/location.ts';
import type { ListFilters } from './list-filters.ts';
import { ListSelect } from '../design/list-select.tsx';
import { ListSearch } from './list-search.tsx';
import { NarrowedTo } from './narrowed-to.tsx';
import { StaffFilters } from './staff-filters.tsx';
import { listSearchOf, listAddressWith } from './list-queries.ts';

const names = { all: ['state', 'area', 'region'], released: ['area', 'region'] } as const;

/** What a link narrows by, and no choice of a field says. */
const withoutField: readonly (string | null)[] = ['stated', 'in_force'];

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
      <ListSearch q={filters.q} search={(words) => change('q', words)} />
      <div className="filters__fields">
        <ListSelect
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
            chosen={withoutField.includes(filters[name]) ? null : filters[name]}
            choose={(value) => change(name, value)}
          />
        ))}
        <CountryFilter
          id="list-country"
          chosen={filters.country}
          choose={(country) => change('country', country)}
        />
        <ListSelect
          name="initiative"
          label={say('card.initiative')}
          chosen={filters.initiative}
          choose={(value) => change('initiative', value)}
          choices={[
            { value: '', text: say('list.initiative.all') },
            { value: 'any', text: say('card.anyInitiative') },
            ...initiatives.map((each) => ({ value: each.id, text: label(each.label) })),
            { value: 'none', text: say('card.noInitiative') },
          ]}
        />
        {worksWith && <StaffFilters filters={filters} change={change} />}
        <ListSelect
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
      <NarrowedTo filters={filters} />
      {listSearchOf(filters) !== '' && (
        <p>
          <Link to="/records">{say('list.reset')}</Link>
        </p>
      )}
    </section>
  );
};
