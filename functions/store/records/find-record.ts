/** A pledge or an offer read strongly, and again where its released version is of another moment. */
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { auditHashIn, recordIn } from '#shared/table/stored-truth';

import type { KeyedTable } from '../../table.ts';

/** A record with its released version, and the head of its audit chain. */
export type LoadedRecord = {
  readonly record: StoredRecord;
  /** As it lies in its item: what its audit entry sealed, also where the shape of today is another. */
  readonly kept: unknown;
  readonly released: StoredRecord | undefined;
  readonly auditHash: string;
};

/** The released version as it was: an edit does not publish itself. */
export const releasedKey = (kind: RecordKind, id: string) => ({
  ...recordKey(kind, id),
  SK: 'RELEASED',
});

/** Items of one transaction may become visible one after the other, for a moment. */
const mostReads = 5;

/** Thrown rather than decided on: a change made of two versions would publish what is no longer released. */
export const tornRead = 'TornReadError';
export const isTornRead = (error: unknown): boolean =>
  error instanceof Error && error.name === tornRead;

export const findRecord = async (
  table: Pick<KeyedTable, 'getMany'>,
  kind: RecordKind,
  id: string,
): Promise<LoadedRecord | undefined> => {
  for (let read = 1; read <= mostReads; read += 1) {
    const [item, held] = await table.getMany([recordKey(kind, id), releasedKey(kind, id)]);
    if (!item) return undefined;
    const record = recordIn(item);
    const released = held && recordIn(held);
    if (record.release?.version === released?.version)
      return { record, kept: item['record'], released, auditHash: auditHashIn(item) };
  }
  const message = 'A record names another released version than the one that is kept';
  throw Object.assign(new Error(message), { name: tornRead });
};
