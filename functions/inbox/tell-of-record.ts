/** What an audit entry of a record tells its followers: the first of them at once, the rest from the minute on. */
import type { AuditedEvent } from '#shared/domain/inbox/audited-event';
import { topicsOfRecord } from '#shared/domain/inbox/following';
import { newsOfRecord } from '#shared/domain/inbox/followed-news';
import type { InboxEntry } from '#shared/domain/inbox/inbox-entry';
import type { StoredRecord } from '#shared/domain/records/record';

import { keepNews } from '../store/people/news-store.ts';
import type { Table } from '../table.ts';
import { readTold, tellFollowers } from './tell-followers.ts';

type Needed = { readonly table: Pick<Table, 'getMany' | 'page' | 'putIfAbsent'> };

/** What was kept before the entry has its leaf is not lost where this is cut off: all of it is done again. */
export const tellOfRecord = async (
  needed: Needed,
  event: AuditedEvent,
  record: StoredRecord,
  entries: readonly InboxEntry[],
): Promise<void> => {
  const told = event.act === undefined ? undefined : await readTold(needed, { subject: record });
  const topics = [...new Set([...topicsOfRecord(record), ...(told?.publicTopics ?? [])])];
  const news = newsOfRecord(event, record, topics, entries);
  if (!news) return;
  const next = await tellFollowers(needed, news, { topic: 0 }, told);
  if (next) await keepNews(needed.table, news, next);
};
