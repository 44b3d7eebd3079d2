/** What a cell lists of one kind, in every state it can be in. */
import type { RecordKind } from '#shared/domain/records/record';

import type { RemoteList } from '../api/use-list.ts';
import { Downloads } from '../figures/downloads.tsx';
import { FileLink } from '../figures/file-link.tsx';
import { ProblemNotice } from '../sending/notice.tsx';
import { useWords } from '../i18n/words-context.tsx';
import type { CellKey, Filters } from '../filters/filters.ts';
import { MoreButton } from '../steps/more-button.tsx';
import { componentsIn } from './in-cell.ts';
import type { WithReach } from '../records/reached.tsx';
import { RecordCard } from './record-card.tsx';
import type { ListedRecord } from '../records/listed-record.ts';
import { recordQueryOf } from '../filters/filter-queries.ts';

type CellGroupProps = {
  readonly kind: RecordKind;
  readonly listed: RemoteList<WithReach<ListedRecord>>;
  readonly cell: CellKey;
  readonly filters: Filters;
};

export const CellGroup = ({
  kind,
  listed: { remote, reload, more },
  cell,
  filters,
}: CellGroupProps) => {
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
              ? say(`records.no${kind === 'pledge' ? 'Pledge' : 'Offer'}.${filters.scope}`)
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
              <FileLink name={`${kind}s.csv`} query={recordQueryOf(cell, filters)}>
                {say(kind === 'pledge' ? 'download.listedPledges' : 'download.listedOffers')}
              </FileLink>
            </p>
          )}
          <Downloads
            subjects={[`${kind}s`]}
            query={recordQueryOf(cell, filters)}
            scope={filters.scope}
          />
        </>
      )}
    </section>
  );
};
