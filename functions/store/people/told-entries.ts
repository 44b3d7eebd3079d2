/** Entries into inboxes, and the mails that follow from them: done again after it was cut off, it is all there once. */
import type { InboxEntry } from '#shared/domain/inbox/inbox-entry';

import type { Table } from '../../table.ts';
import { putInboxEntries } from './inbox-store.ts';
import { putMailsOf } from './mail-store.ts';

export const tellEntries = async (
  table: Pick<Table, 'putIfAbsent' | 'indexPage' | 'get'>,
  entries: readonly InboxEntry[],
): Promise<void> => {
  // By when an entry was first told: what comes again each hour is no news for whoever chose mails since.
  await putMailsOf(table, await putInboxEntries(table, entries));
};
