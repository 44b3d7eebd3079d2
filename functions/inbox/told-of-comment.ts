/** Whom a comment tells: the colleagues of whoever wrote it, and beside a record of others those who work with it. */
import type { AuditedEvent } from '#shared/domain/inbox/audited-event';
import type { CommentCircle } from '#shared/domain/records/comments';
import {
  entriesFor,
  type InboxEntry,
  type InboxReader,
  personReader,
  secretariatReader,
} from '#shared/domain/inbox/inbox-entry';
import type { StoredRecord } from '#shared/domain/records/record';
import type { Item } from '#shared/table/item';
import { peoplePartition } from '#shared/table/keys';

import { findComments } from '../store/records/comment-store.ts';
import { userIn } from '../store/people/user-store.ts';
import type { Table } from '../table.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import { threadId } from '#shared/domain/records/comments';

type Needed = { readonly table: Pick<Table, 'get' | 'indexPage'> };

const pageLength = 50;

const colleaguesOf = async (
  { table }: Needed,
  partyId: string,
): Promise<readonly InboxReader[]> => {
  const readers: InboxReader[] = [];
  let from: Item | undefined;
  do {
    const page = await table.indexPage('byKind', peoplePartition(partyId), from, pageLength);
    const users = await Promise.all(page.items.map((item) => unlessUnreadable(() => userIn(item))));
    readers.push(...users.flatMap((user) => (user && !user.disabled ? personReader(user.id) : [])));
    from = page.next;
  } while (from);
  return readers;
};

/** The Secretariat, and whoever spoke before: others come to the record by themselves. */
const otherVoices = async (
  { table }: Needed,
  { kind, id: recordId }: StoredRecord,
  { at, actor }: AuditedEvent,
): Promise<readonly InboxReader[]> => {
  const { thread } = await findComments(table, threadId({ kind, recordId, circle: 'staff' }));
  const before = thread.comments.filter((each) => each.at < at);
  return [
    ...(actor.role === 'secretariat' ? [] : [secretariatReader]),
    // The Secretariat reads them in its own inbox, but for what one of them said to another.
    ...before
      .filter(({ by }) => by.role !== 'secretariat' || actor.role === 'secretariat')
      .map(({ by }) => personReader(by.sub)),
  ];
};

export const toldOfComment = async (
  needed: Needed,
  event: AuditedEvent,
  circle: CommentCircle,
  record: StoredRecord,
): Promise<readonly InboxEntry[]> => {
  if (event.action !== 'comment.write') return [];
  const readers =
    circle === 'party'
      ? await colleaguesOf(needed, record.party.id)
      : await otherVoices(needed, record, event);
  const author = personReader(event.actor.sub);
  return entriesFor(
    readers.filter((reader) => reader !== author),
    {
      id: event.id,
      kind: circle === 'party' ? 'colleagueCommented' : 'staffCommented',
      at: event.at,
      subject: { kind: record.kind, id: record.id },
    },
  );
};
