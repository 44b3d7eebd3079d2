/** Whether every version that an entry of a record's audit chain says is kept is there, and is what the entry before it sealed. */
import type { Difference } from '#shared/recompute/unit-differences';
import type { RecordKind } from '#shared/domain/records/record';
import type { Item } from '#shared/table/item';
import { formerPartition, formerVersionKey } from '#shared/table/keys';

import { digestOf } from '../store/log/audit.ts';
import { readPartition } from '../store/table/read-partition.ts';
import type { Table } from '../table.ts';
import { linkIn } from './verify-audit.ts';

type Of = { readonly kind: RecordKind; readonly id: string };

export const formerDifferences = async (
  table: Table,
  { kind, id }: Of,
  /** Of its chain, the oldest first. */
  entries: readonly Item[],
): Promise<readonly Difference[]> => {
  const items = await readPartition(table, formerPartition(kind, id));
  const former = new Map(items.map((item) => [item.SK, item['record']]));
  const links = entries.flatMap((entry) => linkIn(entry) ?? []);
  const wrong = links.flatMap(({ version, keepsFormer }, index): readonly Difference[] => {
    const { SK } = formerVersionKey(kind, id, version - 1);
    const isThere = former.has(SK);
    const record = former.get(SK);
    former.delete(SK);
    const of = `version ${version - 1}`;
    if (!keepsFormer) return isThere ? [{ what: 'extra', of }] : [];
    if (!isThere) return [{ what: 'missing', of }];
    return links[index - 1]?.content === digestOf(record) ? [] : [{ what: 'changed', of }];
  });
  return [...wrong, ...(former.size > 0 ? [{ what: 'extra', of: 'version' } as const] : [])];
};
