/** The records of one kind behind a cell: the released ones, or for staff all in force. */
import type { RecordKind } from '#shared/domain/records/record';

import { type RemoteList, useList } from '../api/use-list.ts';
import { useServices } from '../services/services.tsx';
import type { CellKey, Filters } from '../filters/filters.ts';
import type { ListedRecord } from '../records/listed-record.ts';
import { type WithReach, withReach } from '../records/reached.tsx';
import { recordQueryOf } from '../filters/filter-queries.ts';

const routes = {
  pledge: { released: 'listReleasedPledges', all: 'listPledges' },
  offer: { released: 'listReleasedOffers', all: 'listOffers' },
} as const;

/** Cells count submitted and accepted records; staff lists hold drafts and withdrawn ones, too. */
const counts = (record: ListedRecord): boolean =>
  !('state' in record) || record.state === 'submitted' || record.state === 'accepted';

export const useCellList = (
  kind: RecordKind,
  cell: CellKey,
  filters: Filters,
): RemoteList<WithReach<ListedRecord>> => {
  const { client } = useServices();
  const query = recordQueryOf(cell, filters);
  const route = routes[kind][filters.scope];
  return useList<WithReach<ListedRecord>>(
    `${route} ${JSON.stringify(query)}`,
    async (cursor) => withReach<ListedRecord>(await client(route, { query: { ...query, cursor } })),
    undefined,
    counts,
  );
};
