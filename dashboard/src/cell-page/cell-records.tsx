/** The pledges and offers behind one cell of the coverage table: the public ones, or for staff all in force. */
import { useEffect, useRef } from 'react';

import type { Coverage, CoverageCell } from '#shared/contract/figures/coverage-views';
import { areas } from '#shared/vocabulary/areas';
import { coverageRegionLabel } from '#shared/vocabulary/regions';

import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/location.ts';
import { CountryFilter } from '../countries/country-filter.tsx';
import { useWords } from '../i18n/words-context.tsx';
import { type CellKey, type Filters, searchOf } from '../filters/filters.ts';
import { FollowThis } from '../following/follow-this.tsx';
import { CellFacts } from './cell-facts.tsx';
import { CellGroup } from './cell-group.tsx';
import { useCellList } from './use-cell-list.ts';

type CellRecordsProps = {
  readonly cell: CellKey;
  readonly filters: Filters;
  /** The cell's figures, where they stand for all that is listed. */
  readonly figures: CoverageCell | undefined;
  readonly shared: Coverage['amountsOfSeveralRegions'];
};

export const CellRecords = ({ cell, filters, figures, shared }: CellRecordsProps) => {
  const { say, label } = useWords();
  const pledges = useCellList('pledge', cell, filters);
  const offers = useCellList('offer', cell, filters);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  const area = areas.find(({ id }) => id === cell.area)?.short;
  return (
    <section className="panel records" aria-labelledby="records-title">
      <div className="records__head">
        <h2 id="records-title" ref={heading} tabIndex={-1}>
          {say('records.title', {
            area: area ? label(area) : cell.area,
            place: label(coverageRegionLabel(cell.region)),
          })}
        </h2>
        <Link className="button button--quiet" to={`/${searchOf({ ...filters, cell: null })}`}>
          {say('records.close')}
        </Link>
      </div>
      <FollowThis topic={`area-${cell.area}`} />
      {figures && (filters.status ?? filters.country) !== null && (
        <p className="quiet">{say('cellFacts.unfiltered')}</p>
      )}
      {figures && <CellFacts cell={figures} shared={shared} />}
      <p className="quiet">{say('method.classification')}</p>
      <div className="records__filter">
        <CountryFilter
          id="cell-country"
          chosen={filters.country}
          choose={(country) =>
            navigate(`/${searchOf({ ...filters, country: country === '' ? null : country })}`, {
              replace: true,
            })
          }
        />
      </div>
      <div className="records__groups">
        <CellGroup kind="pledge" listed={pledges} cell={cell} filters={filters} />
        <CellGroup kind="offer" listed={offers} cell={cell} filters={filters} />
      </div>
    </section>
  );
};
