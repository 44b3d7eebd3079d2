/** The inbox of whoever is signed in. Titles are read as they stand, by what the reader may read of them now. */
import type { Inbox } from '#shared/contract/inbox-views';
import { readersOf } from '#shared/domain/inbox/inbox-entry';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { readSubjects, stillTold } from '../../inbox/read-subjects.ts';
import { readInboxEntries, readMarks } from '../../store/inbox-store.ts';

export const readInbox =
  ({ table }: Pick<Dependencies, 'table'>) =>
  async ({ actor }: { readonly actor: Actor }): Promise<Result<Answer, Refusal>> => {
    const { entries: kept, hasOlder } = await readInboxEntries(table, readersOf(actor));
    const [subjectOf, marks] = await Promise.all([
      readSubjects(
        table,
        actor,
        kept.flatMap(({ subject }) => (subject ? [subject] : [])),
      ),
      readMarks(table, actor.sub, kept),
    ]);
    const entries = stillTold(kept, subjectOf);
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
          title: (subject && subjectOf(subject).title) ?? null,
          language: (subject && subjectOf(subject).language) ?? null,
          state: state ?? null,
          by: by ?? null,
          forumDate: forumDate ?? null,
        };
      }),
    };
    return ok({ body });
  };
