/** A record of one's own as an edit begins from it: with the contact, which is read apart and by its party alone. */
import type { UnfinishedContact } from '#shared/contract/records/contact';
import type { OfferView, PledgeView } from '#shared/contract/records/record-views';
import type { RecordKind } from '#shared/domain/records/record';

import type { Answered } from '../api/client.ts';
import { type Loaded, useRemote } from '../api/remote.ts';
import { useServices } from '../services/services.tsx';

export type RecordWithContact = {
  readonly record: PledgeView | OfferView;
  readonly contact: UnfinishedContact;
};

const routesOf = {
  pledge: { record: 'getPledge', contact: 'getPledgeContact' },
  offer: { record: 'getOffer', contact: 'getOfferContact' },
} as const;

export const useStoredRecord = (
  kind: RecordKind,
  id: string,
  readsContact: boolean,
): Loaded<RecordWithContact> => {
  const { client } = useServices();
  const routes = routesOf[kind];
  const load = async (): Promise<Answered<RecordWithContact>> => {
    const read = await client(routes.record, { path: { id } });
    if (!read.ok) return read;
    const { value: record, etag } = read;
    if (!record.hasContact || !readsContact)
      return { ok: true, value: { record, contact: {} }, etag };
    // An edit that began without the stored contact would show it as if there were none.
    const contact = await client(routes.contact, { path: { id } });
    return contact.ok ? { ok: true, value: { record, contact: contact.value }, etag } : contact;
  };
  return useRemote(`edit ${kind} ${id}`, load);
};
