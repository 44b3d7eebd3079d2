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

const every = (): boolean => true;

export const useProfileRecords = (
  query: ProfileQuery,
  scope: 'all' | 'released',
  isHere: (record: WithReach<ListedRecord>) => boolean = every,
): RemoteList<WithReach<ListedRecord>, Counted> => {
  const { client } = useServices();
  const route = scope === 'all' ? 'listRecords' : 'listReleasedRecords';
  return useList<WithReach<ListedRecord>, Counted>(
    `${route} ${JSON.stringify(query)}`,
    async (cursor, ifNoneMatch) => {
      const answer = await client(route, { query: { ...query, cursor }, ifNoneMatch });
      const page = answer as Answered<CountedPage<ListedRecord>>;
      return withReach<ListedRecord, CountedPage<ListedRecord>>(page);
    },
    'told',
    (record) => isShown(record) && isHere(record),
  );
};
