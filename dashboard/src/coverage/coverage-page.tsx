/** The public page: which requests for support are open, the records behind each figure, and who asks and gives. */
import { useEffect, useMemo, useRef } from 'react';

import { coverageAmong } from '#shared/contract/figures/coverage-among';
import type { Coverage, CoverageCell } from '#shared/contract/figures/coverage-views';

import { useRemote } from '../api/remote.ts';
import { CardsSection } from '../cards/cards-section.tsx';
import { LiveNote } from '../live/live-note.tsx';
import { PageHeading } from '../navigation/arrival.tsx';
import { useSearch } from '../navigation/location.ts';
import { useServices } from '../services/services.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { FilterBar } from './filter-bar.tsx';
import { cellText, type Filters, filtersOf } from '../filters/filters.ts';
import { loadedLater } from '../scripts/loaded-later.tsx';
import { isStaff } from '../session/roles.ts';
import { useSession } from '../session/session.tsx';
import { CoveragePanel } from './coverage-panel.tsx';

const CellRecords = loadedLater(
  'part',
  () => import('../cell-page/cell-records.tsx'),
  'CellRecords',
);

/** After its records close, the cell that opened them has the focus again. */
const useFocusBack = (open: string | null): void => {
  const last = useRef(open);
  useEffect(() => {
    if (open === null && last.current !== null) {
      document.querySelector<HTMLElement>(`[data-cell="${last.current}"]`)?.focus();
    }
    last.current = open;
  }, [open]);
};

/** A cell's figures count all types and forums, so they are told only where nothing narrows them. */
const figuresOf = (coverage: Coverage | null, filters: Filters): CoverageCell | undefined => {
  const { cell, stakeholderType, edition } = filters;
  if (!cell || stakeholderType || edition) return undefined;
  return coverage?.cells.find((each) => cellText(each) === cellText(cell));
};

/** Only staff may ask for more than what is released. */
const useFilters = (staff: boolean): Filters => {
  const search = useSearch();
  return useMemo(() => {
    const filters = filtersOf(search);
    return staff ? filters : { ...filters, scope: 'released' };
  }, [search, staff]);
};

export const CoveragePage = () => {
  const { say } = useWords();
  const { client } = useServices();
  const { session } = useSession();
  const staff = session.status === 'signedIn' && isStaff(session.me);
  const filters = useFilters(staff);
  const route = filters.scope === 'all' ? 'getCoverage' : 'getReleasedCoverage';
  const { remote, reload, updates } = useRemote(
    route,
    (ifNoneMatch) => client(route, { ifNoneMatch }),
    'replaced',
  );
  useFocusBack(filters.cell && cellText(filters.cell));
  const coverage = remote.state === 'ready' ? remote.value : null;
  return (
    <>
      <PageHeading>{say('coverage.title')}</PageHeading>
      <p className="lead">{say('coverage.lead')}</p>
      <FilterBar filters={filters} coverage={coverage} staff={staff} />
      <CoveragePanel remote={remote} filters={filters} retry={reload} />
      {filters.cell && (
        <CellRecords
          key={cellText(filters.cell)}
          cell={filters.cell}
          filters={filters}
          figures={figuresOf(coverage, filters)}
          shared={coverage ? coverageAmong(coverage, filters.cell).amountsOfSeveralRegions : []}
        />
      )}
      <LiveNote updates={updates} />
      <CardsSection filters={filters} asOf={coverage?.asOf ?? null} />
    </>
  );
};
