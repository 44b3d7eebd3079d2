/** Whether an audit chain is whole: version n exists if and only if entry n does, each sealed with the one before. */
import * as z from 'zod';

import type { Difference } from '#shared/recompute/unit-differences';
import type { Item } from '#shared/table/item';
import { auditPartition } from '#shared/table/keys';

import { digestOf } from '../store/log/audit.ts';
import { readPartition } from '../store/table/read-partition.ts';
import type { Table } from '../table.ts';
import type { Owner } from './owner-of-key.ts';

const linkSchema = z.object({
  version: z.int(),
  previous: z.string().nullable(),
  content: z.string(),
  /** Whether the version before is kept beside. */
  keepsFormer: z.boolean().optional(),
});

/** Undefined for an entry that cannot be read: it seals nothing. */
export const linkIn = (item: Item) => linkSchema.safeParse(item['entry']).data;

/** What the chain must end in: the value as it stands, and the head of its chain. */
export type Head = {
  readonly version: number;
  readonly auditHash: string;
  readonly value: unknown;
};

const changed = (of: string): Difference => ({ what: 'changed', of });

const entryDifferences = (items: readonly Item[]): readonly Difference[] =>
  items.flatMap((item, index) => {
    const entry = linkIn(item);
    const previous = index === 0 ? null : items[index - 1]?.['auditHash'];
    const isWhole =
      entry?.version === index + 1 &&
      entry.previous === previous &&
      digestOf(item['entry']) === item['auditHash'];
    return isWhole ? [] : [changed(`entry ${index + 1}`)];
  });

export const readChain = (table: Table, { type, id }: Owner): Promise<readonly Item[]> =>
  readPartition(table, auditPartition(type, id));

/** @param items the entries of its chain, the oldest first. */
export const auditDifferences = (items: readonly Item[], head: Head): readonly Difference[] => {
  const last = items.at(-1);
  if (!last || items.length < head.version) return [{ what: 'missing', of: 'entry' }];
  if (items.length > head.version) return [{ what: 'extra', of: 'entry' }];
  const content = linkIn(last)?.content;
  return [
    ...entryDifferences(items),
    ...(last['auditHash'] === head.auditHash ? [] : [changed('head')]),
    ...(content === digestOf(head.value) ? [] : [changed('content')]),
  ];
};
