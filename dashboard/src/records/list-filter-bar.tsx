/** The filters above the list of records. */
import { areas } from '#shared/vocabulary/areas';
import type { Label } from '#shared/vocabulary/label';
import { recordStates } from '#shared/vocabulary/record-states';
import { coverageRegions } from '#shared/vocabulary/regions';

import { navigate } from '../app/location.ts';
import { useWords } from '../design/words-context.tsx';
import { type ListFilters, listFiltersOf, listSearchOf } from './list-filters.ts';

type Option = { readonly id: string; readonly label: Label };
type Name = 'state' | 'area' | 'region';

const optionsOf: Readonly<Record<Name, readonly Option[]>> = {
  state: recordStates,
  area: areas.map(({ id, short }) => ({ id, label: short })),
  region: coverageRegions,
};

const names = ['state', 'area', 'region'] as const satisfies readonly Name[];

/** Parsed anew, so that only what a filter can be gets into the address. */
const changed = (filters: ListFilters, name: string, value: string): string => {
  const params = new URLSearchParams(listSearchOf(filters));
  params.set(name, value);
  return `/records${listSearchOf(listFiltersOf(`?${params.toString()}`))}`;
};

export const ListFilterBar = ({ filters }: { readonly filters: ListFilters }) => {
  const { say, label } = useWords();
  const change = (name: string, value: string): void =>
    navigate(changed(filters, name, value), { replace: true });
  return (
    <form className="filters" aria-label={say('filter.label')} onSubmit={(e) => e.preventDefault()}>
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
          <div key={name} className="field--inline">
            <label htmlFor={`list-${name}`}>{say(`filter.${name}`)}</label>
            <select
              id={`list-${name}`}
              value={filters[name] ?? ''}
              onChange={(event) => change(name, event.target.value)}
            >
              <option value="">{say(`filter.${name}.all`)}</option>
              {optionsOf[name].map((option) => (
                <option key={option.id} value={option.id}>
                  {label(option.label)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </form>
  );
};
