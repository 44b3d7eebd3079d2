/** Entries into inboxes, and the mails that follow from them: done again after it was cut off, it is all there once. */
import type { InboxEntry } from '#shared/domain/inbox/inbox-entry';

import type { Table } from '../table.ts';
import { putInboxEntries } from './inbox-store.ts';
import { putMailsOf } from './mail-store.ts';

export const tellEntries = async (
  table: Pick<Table, 'putIfAbsent' | 'indexPage' | 'get'>,
  entries: readonly InboxEntry[],
): Promise<void> => {
  await putInboxEntries(table, entries);
  await putMailsOf(table, entries);
};
