/** Records that are here already and may be what a new row says: of the same party, with the same title. */
import { referenceOf } from '#shared/domain/records/reference';
import { remembered } from '#shared/domain/remembered';
import { titleKeyOf } from '#shared/naming/title-key';
import type { RowLook } from '#shared/public-record/looks-of-row';
import type { ImportedRecord } from '#shared/public-record/records-of-row';
import { indexBookOf } from '#shared/table/derived-keys';

import { readStoredIndex, type StoredIndex } from '../../store/derived/index-store.ts';
import type { Table } from '../../table.ts';

export type SimilarRecords = (record: ImportedRecord) => Promise<readonly RowLook[]>;

/** The book of a party is read once for all rows of a request. */
export const similarRecords = (table: Pick<Table, 'get' | 'page'>): SimilarRecords => {
  const books = new Map<string, () => Promise<StoredIndex>>();
  const bookOf = (partyId: string): Promise<StoredIndex> => {
    const book = indexBookOf(partyId);
    const read =
      books.get(book) ?? remembered(() => readStoredIndex(table, 'secretariat', partyId));
    books.set(book, read);
    return read();
  };
  return async ({ kind, id, party, submission: { title } }) => {
    const key = titleKeyOf(kind, party.id, title);
    const found = (await bookOf(party.id)).entries.find(
      (entry) =>
        entry.id !== id &&
        entry.state !== 'withdrawn' &&
        titleKeyOf(entry.kind, entry.party.id, entry.title) === key,
    );
    return found
      ? [
          {
            code: 'looksLikeRecord',
            pointer: '/title',
            values: { reference: referenceOf(found) },
          },
        ]
      : [];
  };
};
