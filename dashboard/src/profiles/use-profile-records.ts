/** The records of a country's or a party's page: all that its reader may see, or what is public. */
import type {
  OfferView,
  PledgeView,
  ReleasedOffer,
  ReleasedPledge,
} from '#shared/contract/record-views';

import type { CountedPage, Page } from '../api/answers.ts';
import type { Answered } from '../api/client.ts';
import { type Listed, useList } from '../api/use-list.ts';
import { type Reached, withReach } from '../records/reached.tsx';
import { useServices } from '../services/services.tsx';

export type ProfileRecord = ReleasedPledge | ReleasedOffer | PledgeView | OfferView;

export type ProfileQuery = Readonly<Record<string, string>>;

type Counted = Omit<CountedPage<ProfileRecord>, 'items'> & Page<Reached<ProfileRecord>>;

/** Drafts and what was withdrawn are on their owner's list of records. */
const isShown = (record: ProfileRecord): boolean =>
  !('state' in record) || (record.state !== 'draft' && record.state !== 'withdrawn');

export const useProfileRecords = (
  query: ProfileQuery,
  scope: 'all' | 'released',
): Listed<Reached<ProfileRecord>, Counted> => {
  const { client } = useServices();
  const route = scope === 'all' ? 'listRecords' : 'listReleasedRecords';
  const listed = useList<Reached<ProfileRecord>, Counted>(
    `${route} ${JSON.stringify(query)}`,
    async (cursor) =>
      withReach<ProfileRecord, CountedPage<ProfileRecord>>(
        (await client(route, { query: { ...query, cursor } })) as Answered<
          CountedPage<ProfileRecord>
        >,
      ),
  );
  const { remote } = listed;
  return remote.state === 'ready'
    ? { ...listed, remote: { ...remote, value: remote.value.filter(isShown) } }
    : listed;
};
