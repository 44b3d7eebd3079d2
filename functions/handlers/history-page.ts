/** A page of the history of a record or a match, oldest first. */
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import type { AuditedType } from '#shared/table/keys';

import type { Dependencies } from '../dependencies.ts';
import type { Actor } from '../actor.ts';
import type { Answer } from '../answer.ts';
import { openCursor, scopeFor, sealCursor } from '../store/cursor.ts';
import { type HistoryEntry, historyPages } from '../store/records/history-store.ts';
import { fillPage } from '../store/records/record-lists.ts';
import { getSecret } from '../store/secret-store.ts';

export type HistoryQuery = { readonly limit: number; readonly cursor?: string | undefined };

type Asked = {
  readonly actor: Actor;
  readonly type: AuditedType;
  readonly id: string;
  readonly query: HistoryQuery;
  /** The entry as the actor may see it; undefined of one that is not theirs to see. */
  readonly shown: (entry: HistoryEntry) => HistoryEntry | undefined;
};

export const historyPage = async (
  dependencies: Dependencies,
  { actor, type, id, query, shown }: Asked,
): Promise<Result<Answer, Refusal>> => {
  const { table } = dependencies;
  const secret = await getSecret(dependencies);
  const scope = scopeFor(actor, 'history', type, id);
  const from = openCursor(secret, scope, query.cursor);
  if (!from.ok) return from;
  const pages = historyPages(table, type, id);
  const isWanted = ({ entry }: { readonly entry: HistoryEntry }): boolean =>
    shown(entry) !== undefined;
  const page = await fillPage(pages, isWanted, from.value as never, query.limit);
  return ok({
    body: {
      items: page.items.map(({ entry, hash }) => ({
        components: [],
        because: null,
        withheld: [],
        ...shown(entry),
        hash,
      })),
      ...(page.next === undefined ? {} : { next: sealCursor(secret, scope, page.next) }),
    },
  });
};
