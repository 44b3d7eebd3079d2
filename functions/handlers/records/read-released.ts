/** What everyone may see: public versions, from items that hold nothing else. */
import type { MatchView } from '#shared/contract/published/public-match-view';
import { publicRecordIn } from '#shared/contract/published/stored-view';
import { isMatchLetBy, type MatchFilter } from '#shared/domain/matches/match-filter';
import { componentsLetBy, type Filter, reachesOn } from '#shared/domain/lists/record-filter';
import type { RecordKind } from '#shared/domain/records/record';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';
import { publicKey } from '#shared/table/keys';

import type { Dependencies } from '../../dependencies.ts';
import type { Answer } from '../../answer.ts';
import { digestOf } from '../../store/log/audit.ts';
import {
  countedFirstPage,
  fillPage,
  releasedMatchPages,
  releasedPages,
} from '../../store/records/record-lists.ts';

type Paging = { readonly limit: number; readonly cursor?: string | undefined };
type ListQuery = Filter & Paging;
type MatchQuery = MatchFilter & Paging;

/** A public cursor is the id of the last item shown: there is nothing in it to seal. */
const isId = (cursor: string): boolean => /^[0-9a-z]{16}$/.test(cursor);

const wrongCursor: Refusal = {
  kind: 'malformed',
  errors: [
    { pointer: 'cursor', code: 'wrongCursor', detail: 'Use the `next` of the page before.' },
  ],
};

export const listReleased =
  ({ table }: Dependencies, kind: RecordKind) =>
  async ({ query }: { readonly query: ListQuery }): Promise<Result<Answer, Refusal>> => {
    const { limit, cursor, ...filter } = query;
    if (cursor !== undefined && !isId(cursor)) return refuse(wrongCursor);
    const page = await fillPage(
      releasedPages(table, kind),
      (record) => componentsLetBy(filter, record).length > 0,
      cursor,
      limit,
    );
    return ok({ body: { ...page, ...reachesOn(filter, page.items) } });
  };

/** Its ETag is of the content, which also changes when a match of the record becomes public. */
export const readReleased =
  ({ table }: Dependencies, kind: RecordKind) =>
  async ({
    path,
  }: {
    readonly path: { readonly id: string };
  }): Promise<Result<Answer, Refusal>> => {
    const item = await table.get(publicKey(kind, path.id));
    if (!item) return refuse({ kind: 'notFound' });
    const body = publicRecordIn(item);
    return ok({ body, headers: { etag: `"${digestOf(body)}"` } });
  };

export const listReleasedMatches =
  ({ table }: Pick<Dependencies, 'table'>) =>
  async ({ query }: { readonly query: MatchQuery }): Promise<Result<Answer, Refusal>> => {
    const { limit, cursor, ...filter } = query;
    if (cursor !== undefined && !isId(cursor)) return refuse(wrongCursor);
    const pages = releasedMatchPages(table);
    const isWanted = (match: MatchView): boolean => isMatchLetBy(filter, match);
    const body =
      cursor === undefined
        ? await countedFirstPage(pages, isWanted, limit)
        : await fillPage(pages, isWanted, cursor, limit);
    return ok({ body });
  };
