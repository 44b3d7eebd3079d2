/** The inbox of whoever is signed in. Titles are read as they stand, by what the reader may read of them now. */
import type { Inbox, InboxEntryView } from '#shared/contract/inbox-views';
import { type InboxEntry, type InboxSubject, readersOf } from '#shared/domain/inbox/inbox-entry';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { type Key, matchKey, recordKey } from '#shared/table/keys';
import type { Item } from '#shared/table/item';
import { matchIn, recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { mayRead } from '../../http/authorize.ts';
import { readInboxEntries, readMarks } from '../../store/inbox-store.ts';
import type { Table } from '../../table.ts';
import { mayReadMatch } from '../matches/match-access.ts';

type Title = Pick<InboxEntryView, 'title' | 'language'>;

const untitled: Title = { title: null, language: null };

const keyOf = ({ kind, id }: InboxSubject): Key =>
  kind === 'match' ? matchKey(id) : recordKey(kind, id);

const titleIn = (actor: Actor, { kind }: InboxSubject, item: Item): Title => {
  if (kind === 'match') {
    const match = matchIn(item);
    return mayReadMatch(actor, match) ? { title: match.title, language: null } : untitled;
  }
  const record = recordIn(item);
  return mayRead(actor, record) ? { title: record.title, language: record.language } : untitled;
};

const readTitles = async (
  table: Pick<Table, 'getMany'>,
  actor: Actor,
  entries: readonly InboxEntry[],
): Promise<(entry: InboxEntry) => Title> => {
  const nameOf = ({ kind, id }: InboxSubject): string => `${kind}#${id}`;
  const subjects = new Map(
    entries.flatMap(({ subject }) => (subject ? [[nameOf(subject), subject] as const] : [])),
  );
  const items = await table.getMany([...subjects.values()].map(keyOf));
  const titles = new Map(
    [...subjects].flatMap(([name, subject], index) => {
      const item = items[index];
      return item ? [[name, titleIn(actor, subject, item)] as const] : [];
    }),
  );
  return ({ subject }) => (subject && titles.get(nameOf(subject))) ?? untitled;
};

export const readInbox =
  ({ table }: Pick<Dependencies, 'table'>) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const { entries, hasOlder } = await readInboxEntries(table, readersOf(actor));
    const [titleOf, marks] = await Promise.all([
      readTitles(table, actor, entries),
      readMarks(table, actor.sub, entries),
    ]);
    const body: Inbox = {
      unread: entries.filter(({ id }) => !marks.has(id)).length,
      hasOlder,
      entries: entries.map((entry) => {
        const { id, kind, at, asks, subject, state, by, forumDate } = entry;
        return {
          id,
          kind,
          at,
          asks,
          isRead: marks.has(id),
          subject,
          ...titleOf(entry),
          state: state ?? null,
          by: by ?? null,
          forumDate: forumDate ?? null,
        };
      }),
    };
    return ok({ body });
  };
