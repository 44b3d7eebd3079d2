/** The inbox of whoever is signed in. Titles are read as they stand, by what the reader may read of them now. */
import type { Inbox } from '#shared/contract/people/inbox-views';
import { readersOf } from '#shared/domain/inbox/inbox-entry';
import { stillAsks } from '#shared/domain/inbox/still-asks';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { readSubjects, stillTold } from '../../inbox/read-subjects.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { type InboxPosition, readInboxEntries, readMarks } from '../../store/people/inbox-store.ts';
import { getSecret } from '../../store/secret-store.ts';

type Asked = {
  readonly actor: Actor;
  readonly query: { readonly cursor?: string | undefined };
};

export const readInbox =
  (dependencies: Pick<Dependencies, 'table' | 'newSecret'>) =>
  async ({ actor, query }: Asked): Promise<Result<Answer, Refusal>> => {
    const { table } = dependencies;
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, 'inbox');
    const after = openCursor(secret, scope, query.cursor);
    if (!after.ok) return after;
    const position = after.value as InboxPosition | undefined;
    const { entries: kept, hasOlder } = await readInboxEntries(table, readersOf(actor), position);
    const [subjectOf, marks] = await Promise.all([
      readSubjects(
        table,
        actor,
        kept.flatMap(({ subject }) => (subject ? [subject] : [])),
      ),
      readMarks(table, actor.sub, kept),
    ]);
    const entries = stillTold(kept, subjectOf);
    const last = kept.at(-1);
    const body: Inbox = {
      unread: entries.filter(({ id }) => !marks.has(id)).length,
      hasOlder,
      entries: entries.map((entry) => {
        const now = entry.subject && subjectOf(entry.subject).now;
        const { id, kind, at, subject, state, by, forumDate } = entry;
        return {
          id,
          kind,
          at,
          asks: entry.asks && stillAsks(kind, now, actor.partyId),
          isRead: marks.has(id),
          subject,
          title: (subject && subjectOf(subject).title) ?? null,
          language: (subject && subjectOf(subject).language) ?? null,
          state: state ?? null,
          by: by ?? null,
          forumDate: forumDate ?? null,
        };
      }),
    };
    const next = hasOlder && last && sealCursor(secret, scope, { at: last.at, id: last.id });
    return ok({ body: { ...body, ...(next && { next }) } });
  };
