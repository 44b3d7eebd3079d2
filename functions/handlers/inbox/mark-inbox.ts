/** What of their inbox somebody has read: a mark of their own, which nobody else sees. */
import type { InboxMarks } from '#shared/contract/people/inbox-views';
import { readersOf } from '#shared/domain/inbox/inbox-entry';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';

import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { findInboxEntries, markActions } from '../../store/people/inbox-store.ts';
import { write } from '../../store/write.ts';

type Marking = { readonly actor: Actor; readonly body: InboxMarks };

export const markInbox =
  (dependencies: Dependencies) =>
  async ({ actor, body }: Marking): Promise<Result<Answer, Refusal>> =>
    write(dependencies, { route: 'markInbox', actor, path: null, body }, async () => {
      const ids = [...new Set(body.entries)];
      const found = await findInboxEntries(dependencies.table, readersOf(actor), ids);
      // A party and its person may be told of one event.
      const entries = [...new Map(found.map((entry) => [entry.id, entry])).values()];
      return ok({
        actions: markActions(actor.sub, entries, body.isRead),
        answer: { body: { marked: entries.length } },
      });
    });
