/** What a draft's contact still lacks, for its submission. */
import { contactSchema } from '#shared/contract/records/contact';
import { type Errors, readBy } from '#shared/contract/records/read-submission';
import type { StoredRecord } from '#shared/domain/records/record';

import { findContact } from '../../store/records/contact-store.ts';
import type { KeyedTable } from '../../table.ts';

export const contactErrors = async (
  table: Pick<KeyedTable, 'get'>,
  { kind, id, hasContact }: StoredRecord,
): Promise<Errors> => {
  const contact = hasContact ? await findContact(table, kind, id) : undefined;
  const read = contact && readBy(contactSchema, contact);
  return !read || read.ok
    ? []
    : read.error.map((error) => ({ ...error, pointer: `/contact${error.pointer}` }));
};
