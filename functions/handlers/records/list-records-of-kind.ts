/** The pledges or the offers that somebody may see, newest first, or the one of a reference. */
import { type Filter, isLetBy, reachesOn } from '#shared/domain/lists/record-filter';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import { readReference, referenceOf } from '#shared/domain/records/reference';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import type { Item } from '#shared/table/item';
import { fieldError } from '#shared/contract/field-advice';

import type { Dependencies } from '../../dependencies.ts';
import type { Actor } from '../../actor.ts';
import type { Answer } from '../../answer.ts';
import { mayRead } from '../../http/authorize.ts';
import { openCursor, scopeFor, sealCursor } from '../../store/cursor.ts';
import { fillPage, recordPages, type RecordPageSource } from '../../store/records/record-lists.ts';
import { recordsByReference, type Reference } from '../../store/derived/records-by-reference.ts';
import { getSecret } from '../../store/secret-store.ts';
import { partyScope } from './party-scope.ts';
import { viewFor } from './read-records.ts';

type ListQuery = Filter & {
  readonly state?: string | undefined;
  readonly reference?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

/** A record whose list is still to be computed is among the newest. */
const pageReferredTo = async (
  { table }: Dependencies,
  newest: RecordPageSource<StoredRecord, Item>,
  reference: Reference,
  isWanted: (record: StoredRecord) => boolean,
): Promise<{ readonly items: readonly StoredRecord[]; readonly next?: undefined }> => {
  const found = await recordsByReference(table, reference);
  if (found.length > 0) return { items: found.filter(isWanted) };
  const isReferredTo = (record: StoredRecord): boolean =>
    referenceOf(record) === reference.text && isWanted(record);
  const { items } = await fillPage(newest, isReferredTo, undefined, 1);
  return { items };
};

export const listRecords =
  (dependencies: Dependencies, kind: RecordKind) =>
  async ({
    actor,
    query,
  }: {
    readonly actor: Actor;
    readonly query: ListQuery;
  }): Promise<Result<Answer, Refusal>> => {
    const { limit, cursor, state, reference, ...filter } = query;
    const named = reference === undefined ? ok(undefined) : readReference(kind, reference);
    if (!named.ok)
      return refuse({ kind: 'malformed', errors: [fieldError('reference', named.error)] });
    const secret = await getSecret(dependencies);
    const scope = scopeFor(actor, kind, state, named.value ?? null, filter);
    const from = openCursor(secret, scope, cursor);
    if (!from.ok) return from;
    const isWanted = (record: StoredRecord): boolean =>
      mayRead(actor, record) &&
      (state === undefined || record.state === state) &&
      isLetBy(filter, viewFor(dependencies, actor, record));
    const pages = recordPages(dependencies.table, kind, partyScope(actor));
    const page =
      named.value === undefined
        ? await fillPage(pages, isWanted, from.value as never, limit)
        : await pageReferredTo(dependencies, pages, { kind, text: named.value }, isWanted);
    const items = page.items.map((record) => viewFor(dependencies, actor, record));
    return ok({
      body: {
        items,
        ...reachesOn(filter, items),
        ...(page.next ? { next: sealCursor(secret, scope, page.next) } : {}),
      },
    });
  };
