/** The records of a country's or a party's page: all that its reader may see, or what is public. */

import type { CountedPage, ListPage } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { type RemoteList, useList } from '../api/use-list.ts';
import type { ListedRecord } from '../records/listed-record.ts';
import { type WithReach, withReach } from '../records/reached.tsx';
import { useServices } from '../services/services.tsx';

export type ProfileQuery = Readonly<Record<string, string>>;

type Counted = Omit<CountedPage<ListedRecord>, 'items'> & ListPage<WithReach<ListedRecord>>;

/** Drafts and what was withdrawn are on their owner's list of records. */
const isShown = (record: ListedRecord): boolean =>
  !('state' in record) || (record.state !== 'draft' && record.state !== 'withdrawn');

export const useProfileRecords = (
  query: ProfileQuery,
  scope: 'all' | 'released',
): RemoteList<WithReach<ListedRecord>, Counted> => {
  const { client } = useServices();
  const route = scope === 'all' ? 'listRecords' : 'listReleasedRecords';
  const listed = useList<WithReach<ListedRecord>, Counted>(
    `${route} ${JSON.stringify(query)}`,
    async (cursor) =>
      withReach<ListedRecord, CountedPage<ListedRecord>>(
        (await client(route, { query: { ...query, cursor } })) as Answered<
          CountedPage<ListedRecord>
        >,
      ),
  );
  const { remote } = listed;
  return remote.state === 'ready'
    ? { ...listed, remote: { ...remote, value: remote.value.filter(isShown) } }
    : listed;
};
