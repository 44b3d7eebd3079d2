/** The audit entries of a record or match, as its history shows them. */
import * as z from 'zod';

import { readKept } from '#shared/domain/unreadable-item';
import { auditPartition, type AuditedType } from '#shared/table/keys';
import { auditHashIn } from '#shared/table/stored-truth';

import { readPartition } from './read-partition.ts';
import type { Table } from '../table.ts';

const entrySchema = z.looseObject({
  version: z.int().min(1),
  at: z.string(),
  action: z.string(),
  reason: z.string().nullable(),
  actor: z.looseObject({ partyId: z.string().nullable() }),
  changed: z.array(z.string()),
});

export type HistoryEntry = z.infer<typeof entrySchema>;

export const readHistoryOf = async (
  table: Pick<Table, 'page'>,
  type: AuditedType,
  id: string,
): Promise<readonly { readonly entry: HistoryEntry; readonly hash: string }[]> => {
  const items = await readPartition(table, auditPartition(type, id));
  return items.map((item) => ({
    entry: readKept('audit entry', entrySchema, item['entry']),
    hash: auditHashIn(item),
  }));
};
