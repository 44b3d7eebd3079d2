/** The filters of the coverage page, with a count of what they leave, said aloud. */
import { useRef, useState } from 'react';

import type { Coverage } from '#shared/contract/figures/coverage-views';

import { navigate } from '../navigation/location.ts';
import { coverageTable, matchedIn } from '../figures/coverage-rows.ts';
import { useWords } from '../i18n/words-context.tsx';
import { FilterSelect } from '../filters/filter-select.tsx';
import {
  filterNames,
  type Filters,
  isFiltered,
  noFilters,
  searchOf,
  withFilter,
} from '../filters/filters.ts';
import { ScopeSelect } from './scope-select.tsx';

const go = (filters: Filters): void => navigate(`/${searchOf(filters)}`, { replace: true });

const Announcement = ({ coverage, filters }: { coverage: Coverage | null; filters: Filters }) => {
  const { say } = useWords();
  if (!coverage) return '';
  const { finding } = coverageTable(coverage, filters);
  return say('filter.announce', {
    count: finding.total,
    open: finding.counts.open,
    notAsked: finding.counts.not_asked,
    notStated: finding.counts.asking_not_stated,
    matched: matchedIn(finding),
    offers: finding.offers,
  });
};

type FilterBarProps = {
  readonly filters: Filters;
  readonly coverage: Coverage | null;
  /** Staff may count records that are not released. */
  readonly staff: boolean;
};

/**
 * On a narrow screen the answer comes first, and the filters where they are asked for: the style sheet decides, since
 * nobody knows the screen where the page is drawn first. Without a script the form asks for the page by its address.
 */
export const FilterBar = ({ filters, coverage, staff }: FilterBarProps) => {
  const { say } = useWords();
  const [asked, setAsked] = useState<boolean | null>(null);
  const isOpen = asked ?? isFiltered(filters);
  const result = useRef<HTMLSpanElement>(null);
  /** The button goes with the filters, and focus to what they left. */
  const clear = (): void => {
    result.current?.focus();
    go({ ...noFilters, scope: filters.scope, cell: filters.cell });
  };
  return (
    <form
      className="filters"
      method="get"
      aria-label={say('filter.label')}
      onSubmit={(event) => event.preventDefault()}
    >
      <button
        type="button"
        className="filters__toggle button button--quiet"
        aria-expanded={isOpen}
        aria-controls="filter-fields"
        onClick={() => setAsked(!isOpen)}
      >
        {say('filter.label')}
      </button>
      <div id="filter-fields" className={isOpen ? undefined : 'filters__folded'}>
        <div className="filters__fields">
          {filterNames.map((name) => (
            <FilterSelect
              key={name}
              form="filter"
              name={name}
              chosen={filters[name]}
              choose={(value) => go(withFilter(filters, name, value))}
            />
          ))}
          {staff && (
            <ScopeSelect scope={filters.scope} choose={(scope) => go({ ...filters, scope })} />
          )}
        </div>
        <p className="quiet">{say('filter.oneAtATime')}</p>
        <button type="submit" className="filters__apply button">
          {say('filter.apply')}
        </button>
      </div>
      <p className="filters__result">
        <span
          ref={result}
          role="status"
          tabIndex={-1}
          className={isFiltered(filters) ? undefined : 'visually-hidden'}
        >
          <Announcement coverage={coverage} filters={filters} />
        </span>{' '}
        {isFiltered(filters) && (
          <button type="button" className="button button--quiet" onClick={clear}>
            {say('filter.reset')}
          </button>
        )}
      </p>
    </form>
  );
};
