/** The record at one end of a match: whole for whoever owns it or sees all, else as it is released. */
import { useRef } from 'react';

import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/published/public-record-views';
import type { RecordKind } from '#shared/domain/records/record';

import type { Answered, Client } from '../../api/client.ts';
import type { Loaded } from '../../api/remote.ts';
import { useToldRemote } from '../../live/page-news.tsx';
import { useServices } from '../../services/services.tsx';

export type EndRecord =
  | { readonly whole: true; readonly record: PledgeView | OfferView }
  | { readonly whole: false; readonly record: ReleasedPledge | ReleasedOffer };

type ReadEnd = (
  client: Client,
  kind: RecordKind,
  id: string,
  ifNoneMatch?: string,
) => Promise<Answered<EndRecord>>;

const readReleased: ReadEnd = async (client, kind, id, ifNoneMatch) => {
  const route = kind === 'pledge' ? 'getReleasedPledge' : 'getReleasedOffer';
  const released = await client(route, { path: { id }, ifNoneMatch });
  return released.ok ? { ...released, value: { whole: false, record: released.value } } : released;
};

const readEnd: ReadEnd = async (client, kind, id, ifNoneMatch) => {
  const route = kind === 'pledge' ? 'getPledge' : 'getOffer';
  const own = await client(route, { path: { id }, ifNoneMatch });
  if (own.ok) return { ...own, value: { whole: true, record: own.value } };
  return own.problem.status === 404 ? readReleased(client, kind, id, ifNoneMatch) : own;
};

/** @param loads how often the page was loaded: each time, the record is read anew. */
export const useEnd = (kind: RecordKind, id: string, loads = 0): Loaded<EndRecord> => {
  const { client } = useServices();
  const isReleased = useRef(false);
  return useToldRemote(`end ${kind} ${id} ${loads}`, async (ifNoneMatch) => {
    // Where only the released one was answered, the whole one would be refused every half minute.
    const isAskedAgain = ifNoneMatch !== undefined && isReleased.current;
    const answer = await (isAskedAgain ? readReleased : readEnd)(client, kind, id, ifNoneMatch);
    if (answer.ok) isReleased.current = !answer.value.whole;
    return answer;
  });
};
