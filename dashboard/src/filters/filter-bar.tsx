/** The filters of the coverage page, with a count of what they leave, said aloud. */
import { useState } from 'react';

import type { Coverage } from '#shared/contract/coverage-views';
import { areas } from '#shared/vocabulary/areas';
import { editions } from '#shared/vocabulary/editions';
import { type Label, notStated, notStatedLabel } from '#shared/vocabulary/label';
import { coverageStatuses } from '#shared/vocabulary/record-states';
import { coverageRegions } from '#shared/vocabulary/regions';
import { stakeholderTypes } from '#shared/vocabulary/stakeholder-types';

import { navigate } from '../app/location.ts';
import { coverageTable } from '../coverage/coverage-rows.ts';
import { useWords } from '../design/words-context.tsx';
import {
  type FilterName,
  filterNames,
  type Filters,
  isFiltered,
  noFilters,
  scopes,
  searchOf,
  withFilter,
} from './filters.ts';

type Option = { readonly id: string; readonly label: Label };

const withNotStated = (terms: readonly Option[]): readonly Option[] => [
  ...terms,
  { id: notStated, label: notStatedLabel },
];

const optionsOf: Readonly<Record<FilterName, readonly Option[]>> = {
  area: areas.map(({ id, short }) => ({ id, label: short })),
  region: coverageRegions,
  stakeholderType: withNotStated(stakeholderTypes),
  edition: withNotStated(editions),
  status: coverageStatuses,
};

const go = (filters: Filters): void => navigate(`/${searchOf(filters)}`, { replace: true });

const FilterSelect = ({ name, filters }: { name: FilterName; filters: Filters }) => {
  const { say, label } = useWords();
  return (
    <div className="field--inline">
      <label htmlFor={`filter-${name}`}>{say(`filter.${name}`)}</label>
      <select
        id={`filter-${name}`}
        value={filters[name] ?? ''}
        onChange={(event) => go(withFilter(filters, name, event.target.value))}
      >
        <option value="">{say(`filter.${name}.all`)}</option>
        {optionsOf[name].map((option) => (
          <option key={option.id} value={option.id}>
            {label(option.label)}
          </option>
        ))}
      </select>
    </div>
  );
};

const Announcement = ({ coverage, filters }: { coverage: Coverage | null; filters: Filters }) => {
  const { say } = useWords();
  if (!coverage) return '';
  const { finding } = coverageTable(coverage, filters);
  return say('filter.announce', {
    count: finding.total,
    open: finding.open,
    offers: finding.offers,
  });
};

const ScopeSelect = ({ filters }: { readonly filters: Filters }) => {
  const { say } = useWords();
  return (
    <div className="field--inline">
      <label htmlFor="filter-scope">{say('filter.scope')}</label>
      <select
        id="filter-scope"
        value={filters.scope}
        onChange={({ target }) =>
          go({ ...filters, scope: target.value === 'all' ? 'all' : 'released' })
        }
      >
        {scopes.map((scope) => (
          <option key={scope} value={scope}>
            {say(`filter.scope.${scope}`)}
          </option>
        ))}
      </select>
    </div>
  );
};

type FilterBarProps = {
  readonly filters: Filters;
  readonly coverage: Coverage | null;
  /** Staff may count records that are not released. */
  readonly staff: boolean;
};

/** On a narrow screen the answer comes first, and the filters where they are asked for. */
const isWide = (): boolean => window.matchMedia('(min-width: 48rem)').matches;

export const FilterBar = ({ filters, coverage, staff }: FilterBarProps) => {
  const { say } = useWords();
  const [wide] = useState(isWide);
  return (
    <form className="filters" aria-label={say('filter.label')} onSubmit={(e) => e.preventDefault()}>
      <details open={wide || isFiltered(filters)}>
        <summary>{say('filter.label')}</summary>
        <div className="filters__fields">
          {filterNames.map((name) => (
            <FilterSelect key={name} name={name} filters={filters} />
          ))}
          {staff && <ScopeSelect filters={filters} />}
        </div>
        <p className="quiet">{say('filter.oneAtATime')}</p>
      </details>
      <p className="filters__result">
        <span role="status">
          <Announcement coverage={coverage} filters={filters} />
        </span>{' '}
        {isFiltered(filters) && (
          <button
            type="button"
            className="button button--quiet"
            onClick={() => go({ ...noFilters, scope: filters.scope, cell: filters.cell })}
          >
            {say('filter.reset')}
          </button>
        )}
      </p>
    </form>
  );
};
