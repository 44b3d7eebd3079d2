/** The contact of a record's focal point: an item of its own, read for its party and for nothing else. */
import { keptContactSchema, type UnfinishedContact } from '#shared/contract/contact';
import type { RecordKind } from '#shared/domain/record';
import { contactKey } from '#shared/table/keys';
import { readKept } from '#shared/domain/unreadable-item';

import type { KeyedTable } from '../table.ts';

export const findContact = async (
  table: Pick<KeyedTable, 'get'>,
  kind: RecordKind,
  id: string,
): Promise<UnfinishedContact | undefined> => {
  const item = await table.get(contactKey(kind, id));
  return item && readKept('contact', keptContactSchema, item['contact']);
};
