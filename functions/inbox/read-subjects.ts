/** What entries of an inbox are about, as their reader may read it now: by their own right, or as everyone does. */
import { publicRecordIn } from '#shared/contract/published/stored-view';
import { titleFor } from '#shared/domain/rights/leg-readers';
import { mayBeTold, type ReadingRight } from '#shared/domain/inbox/followed-news';
import type { InboxEntry, InboxSubject } from '#shared/domain/inbox/inbox-entry';
import type { SubjectNow } from '#shared/domain/inbox/still-asks';
import type { Item } from '#shared/table/item';
import { type Key, matchKey, publicKey, recordKey } from '#shared/table/keys';
import { matchIn, recordIn } from '#shared/table/stored-truth';

import type { Actor } from '../actor.ts';
import { mayRead, mayReadMatchOf } from '../http/authorize.ts';
import type { Table } from '../table.ts';

export type ReadSubject = {
  readonly right: ReadingRight;
  readonly title: string | null;
  readonly language: string | null;
  /** As it stands, for whoever reads it by their own right. */
  readonly now: SubjectNow | null;
};

const unread: ReadSubject = { right: 'none', title: null, language: null, now: null };

export const nameOfSubject = ({ kind, id }: InboxSubject): string => `${kind}#${id}`;

const keyOf = ({ kind, id }: InboxSubject): Key =>
  kind === 'match' ? matchKey(id) : recordKey(kind, id);

const ownIn = (actor: Actor, { kind }: InboxSubject, item: Item): ReadSubject => {
  if (kind === 'match') {
    const match = matchIn(item);
    return mayReadMatchOf(actor, match)
      ? {
          right: 'own',
          title: titleFor(match, actor),
          language: null,
          now: { of: 'match', match },
        }
      : unread;
  }
  const record = recordIn(item);
  return mayRead(actor, record)
    ? {
        right: 'own',
        title: record.title,
        language: record.language,
        now: { of: 'record', record },
      }
    : unread;
};

const publicOf = (item: Item): ReadSubject => {
  const { title, language } = publicRecordIn(item);
  return { right: 'everyone', title, language, now: null };
};

/** @param actor undefined for whoever reads what everyone does and nothing more. */
export const readSubjects = async (
  table: Pick<Table, 'getMany'>,
  actor: Actor | undefined,
  subjects: readonly InboxSubject[],
): Promise<(subject: InboxSubject) => ReadSubject> => {
  const named = new Map(subjects.map((subject) => [nameOfSubject(subject), subject]));
  const all = [...named.values()];
  const items = actor ? await table.getMany(all.map(keyOf)) : [];
  const found = new Map<string, ReadSubject>();
  for (const [index, subject] of all.entries()) {
    const item = items[index];
    if (actor && item) found.set(nameOfSubject(subject), ownIn(actor, subject, item));
  }
  const others = all.filter(
    (subject) =>
      subject.kind !== 'match' && (found.get(nameOfSubject(subject)) ?? unread).right === 'none',
  );
  const shown = await table.getMany(others.map(({ kind, id }) => publicKey(kind, id)));
  for (const [index, subject] of others.entries()) {
    const item = shown[index];
    if (item) found.set(nameOfSubject(subject), publicOf(item));
  }
  return (subject) => found.get(nameOfSubject(subject)) ?? unread;
};

/** Those that somebody may still be told of: of what they follow and may read no more, nothing is said. */
export const stillTold = (
  entries: readonly InboxEntry[],
  subjectOf: (subject: InboxSubject) => ReadSubject,
): readonly InboxEntry[] =>
  entries.filter(({ kind, subject }) =>
    mayBeTold(kind, subject ? subjectOf(subject).right : 'none'),
  );
