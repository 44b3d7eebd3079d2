/** The released pledges and offers behind one cell of the coverage table. */
import { useEffect, useRef } from 'react';

import type { Coverage, CoverageCell } from '#shared/contract/coverage-views';
import type { RecordKind } from '#shared/domain/record';
import { areas } from '#shared/vocabulary/areas';
import { coverageRegionLabel } from '#shared/vocabulary/regions';

import { addressOf } from '../api/client.ts';
import type { Listed } from '../api/use-list.ts';
import { Link } from '../app/link.tsx';
import { navigate } from '../app/location.ts';
import { CountryFilter } from '../countries/country-filter.tsx';
import { ProblemNotice } from '../design/notice.tsx';
import { useWords } from '../design/words-context.tsx';
import { type CellKey, type Filters, recordQueryOf, searchOf } from '../filters/filters.ts';
import { MoreButton } from '../steps/more-button.tsx';
import { CellFacts } from './cell-facts.tsx';
import { componentsIn } from './in-cell.ts';
import type { Reached } from './reached.tsx';
import { RecordCard } from './record-card.tsx';
import { type ListedRecord, useCellList } from './use-cell-list.ts';

type CellRecordsProps = {
  readonly cell: CellKey;
  readonly filters: Filters;
  /** The cell's figures, where they stand for all that is listed. */
  readonly figures: CoverageCell | undefined;
  readonly shared: Coverage['amountsOfSeveralRegions'];
};

/** The same records as a file, by the same filters. */
const exportAddress = (kind: RecordKind, cell: CellKey, filters: Filters): string =>
  addressOf('getReleasedExport', {
    path: { name: `${kind}s.csv` },
    query: recordQueryOf(cell, filters),
  });

type GroupProps = {
  readonly kind: RecordKind;
  readonly listed: Listed<Reached<ListedRecord>>;
  readonly cell: CellKey;
  readonly filters: Filters;
};

const Group = ({ kind, listed: { remote, reload, more }, cell, filters }: GroupProps) => {
  const { say } = useWords();
  return (
    <section className="records__group">
      <h3>{say(`records.${kind}s`)}</h3>
      {remote.state === 'loading' && <p role="status">{say('state.loading')}</p>}
      {remote.state === 'failed' && <ProblemNotice problem={remote.problem} retry={reload} />}
      {remote.state === 'ready' && (
        <>
          <p role="status" className="quiet">
            {remote.value.length === 0
              ? say(`records.no${kind === 'pledge' ? 'Pledge' : 'Offer'}`)
              : say(`records.${kind}Count`, { count: remote.value.length })}
          </p>
          {remote.value.map((record) => (
            <RecordCard
              key={record.id}
              record={record}
              components={componentsIn(record.components, cell, filters.status, filters.country)}
              country={filters.country}
            />
          ))}
          <MoreButton more={more} />
          {filters.scope === 'released' && remote.value.length > 0 && (
            <p>
              <a href={exportAddress(kind, cell, filters)}>
                {say(kind === 'pledge' ? 'download.listedPledges' : 'download.listedOffers')}
              </a>
            </p>
          )}
        </>
      )}
    </section>
  );
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
        <Group kind="pledge" listed={pledges} cell={cell} filters={filters} />
        <Group kind="offer" listed={offers} cell={cell} filters={filters} />
      </div>
    </section>
  );
};
