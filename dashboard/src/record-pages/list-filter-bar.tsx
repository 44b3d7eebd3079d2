/** The filters above the list of records. */
import { CountryFilter } from '../countries/country-filter.tsx';
import { navigate } from '../navigation/location.ts';
import { useWords } from '../i18n/words-context.tsx';
import { FilterSelect } from '../filters/filter-select.tsx';
import { type ListFilters, listFiltersOf, listSearchOf } from './list-filters.ts';

const names = ['state', 'area', 'region'] as const;

/** Parsed anew, so that only what a filter can be gets into the address. */
const changed = (filters: ListFilters, name: string, value: string): string => {
  const params = new URLSearchParams(listSearchOf(filters));
  params.set(name, value);
  // A reference names one record: no other filter is meant beside it, and another filter ends it.
  if (name !== 'reference') params.delete('reference');
  else if (value.trim() !== '') for (const other of [...names, 'country']) params.delete(other);
  return `/records${listSearchOf(listFiltersOf(`?${params.toString()}`))}`;
};

export const ListFilterBar = ({ filters }: { readonly filters: ListFilters }) => {
  const { say } = useWords();
  const change = (name: string, value: string): void =>
    navigate(changed(filters, name, value), { replace: true });
  return (
    <form
      className="filters"
      aria-label={say('filter.label')}
      onSubmit={(event) => {
        event.preventDefault();
        const asked = new FormData(event.currentTarget).get('reference');
        change('reference', typeof asked === 'string' ? asked : '');
      }}
    >
      <div className="filters__fields">
        <div className="field--inline">
          <label htmlFor="list-kind">{say('list.kind')}</label>
          <select
            id="list-kind"
            value={filters.kind}
            onChange={(event) => change('kind', event.target.value)}
          >
            <option value="pledge">{say('records.pledges')}</option>
            <option value="offer">{say('records.offers')}</option>
          </select>
        </div>
        {names.map((name) => (
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
        <div className="field--inline">
          <label htmlFor="list-reference">{say('confirmation.reference')}</label>
          <span className="find">
            <input
              key={filters.reference}
              id="list-reference"
              name="reference"
              dir="ltr"
              autoComplete="off"
              spellCheck={false}
              defaultValue={filters.reference ?? ''}
            />
            <button type="submit" className="button button--quiet">
              {say('list.find')}
            </button>
          </span>
        </div>
      </div>
    </form>
  );
};
