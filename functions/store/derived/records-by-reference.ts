/**
 * The records that a reference names. It holds the beginning of an id, and every record, whatever its state and age, has a
 * list that stands under its id: so few of them are read, and no item or index of its own is needed. A record that came in
 * a moment ago has no list yet.
 */
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { idStartOf, referenceOf } from '#shared/domain/records/reference';
import { recordKey } from '#shared/table/keys';
import { listHomes, listPartition } from '#shared/table/derived-keys';
import { recordIn } from '#shared/table/stored-truth';

import { findGenerations } from './derived-store.ts';
import type { Table } from '../../table.ts';

/** As it is spelled. */
export type Reference = { readonly kind: RecordKind; readonly text: string };

/** One reference is one record, but for an accident. */
const mostAlike = 5;

export const recordsByReference = async (
  table: Table,
  { kind, text }: Reference,
): Promise<readonly StoredRecord[]> => {
  const [{ name }] = await findGenerations(table);
  const start = idStartOf(text);
  const pages = await Promise.all(
    listHomes.map((home) => table.page(listPartition(name, kind, home), start, mostAlike)),
  );
  const ids = pages.flatMap(({ items }) =>
    items.flatMap(({ SK }) => (SK.startsWith(start) ? [SK] : [])),
  );
  const items = await table.getMany(ids.map((id) => recordKey(kind, id)));
  return items
    .flatMap((item) => (item ? [recordIn(item)] : []))
    .filter((record) => referenceOf(record) === text);
};
