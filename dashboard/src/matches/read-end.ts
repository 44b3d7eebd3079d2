/** The record at one end of a match: whole for whoever owns it or sees all, else as it is released. */
import type { OfferView, PledgeView } from '#shared/contract/record-views';
import type { ReleasedOffer, ReleasedPledge } from '#shared/contract/public-record-views';
import type { RecordKind } from '#shared/domain/record';

import type { Answered, Client } from '../api/client.ts';

export type EndRecord =
  | { readonly whole: true; readonly record: PledgeView | OfferView }
  | { readonly whole: false; readonly record: ReleasedPledge | ReleasedOffer };

export const readEnd = async (
  client: Client,
  kind: RecordKind,
  id: string,
): Promise<Answered<EndRecord>> => {
  const path = { id };
  const own = await client(kind === 'pledge' ? 'getPledge' : 'getOffer', { path });
  if (own.ok) return { ...own, value: { whole: true, record: own.value } };
  if (own.problem.status !== 404) return own;
  const route = kind === 'pledge' ? 'getReleasedPledge' : 'getReleasedOffer';
  const released = await client(route, { path });
  return released.ok ? { ...released, value: { whole: false, record: released.value } } : released;
};
