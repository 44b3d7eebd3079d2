/**
 * Records that other tables read than today's, or none: read anew and posted anew under the version that they have. No word
 * of theirs was wrong, so this is no drift; the stream brings their lists up to date as after any change.
 */
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { recordKey } from '#shared/table/keys';
import { itemFields, recordIn } from '#shared/table/stored-truth';
import type { Item } from '#shared/table/item';

import type { Dependencies, ProseReader } from '../dependencies.ts';
import { releasedKey } from '../store/records/find-record.ts';
import { postingsFor } from '../store/records/record-postings.ts';

type Read = { readonly item: Item; readonly record: StoredRecord };

/** Undefined where today's tables read it. */
const readToday = async (item: Item, prose: ProseReader): Promise<Read | undefined> => {
  const { reading: _, ...record } = recordIn(item);
  if (await prose.isCurrent(recordIn(item))) return undefined;
  const { reading: _before, ...rest } = item;
  const reading = await prose.read(record);
  const read = reading === undefined ? record : { ...record, reading };
  return { item: { ...rest, ...itemFields(read), record: item['record'] }, record: read };
};

/** Answers whether its words were read by other tables; unless it changed meanwhile, they are read by today's then. */
export const readAnew = async (
  { table, world, prose }: Pick<Dependencies, 'table' | 'world' | 'prose'>,
  { kind, id }: { readonly kind: RecordKind; readonly id: string },
  repairs: boolean,
): Promise<boolean> => {
  if (!prose) return false;
  const [head, kept] = await table.getMany([recordKey(kind, id), releasedKey(kind, id)]);
  if (!head) return false;
  const [current, released] = [
    await readToday(head, prose),
    kept && (await readToday(kept, prose)),
  ];
  if (!current && !released) return false;
  const record = current?.record ?? recordIn(head);
  const isWhole = record.release?.version === (kept && recordIn(kept))?.version;
  if (!repairs || !isWhole) return true;
  const versions = { record, released: released?.record ?? (kept && recordIn(kept)) };
  await table.transact([
    { put: current?.item ?? head, ifVersion: record.version },
    ...(released ? [{ put: released.item }] : []),
    ...postingsFor(world, versions).map((put) => ({ put })),
  ]);
  return true;
};
