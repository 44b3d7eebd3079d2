/** The list of public records for everyone, from the index that holds nothing else. */
import type { ListPosition } from '#shared/domain/lists/entry-query';
import { publicRecordIn } from '#shared/contract/published/stored-view';
import { reachesOn } from '#shared/domain/lists/record-filter';
import type { Refusal } from '#shared/domain/refusal';
import { ok, type Result } from '#shared/domain/result';
import { publicKey } from '#shared/table/keys';

import type { Answer } from '../../answer.ts';
import type { Dependencies } from '../../dependencies.ts';
import { readStoredIndex } from '../../store/derived/index-store.ts';
import { publicPartyId } from '../../store/people/public-party.ts';
import { type ListQuery, pageOfEntries, todayAt } from './list-all-records.ts';

/** How many lay before, and the id of the last one shown: there is nothing in it to seal. */
const positionIn = (cursor: string | undefined): ListPosition | undefined => {
  const [at, id] = cursor?.split('.') ?? [];
  return at === undefined || id === undefined ? undefined : { at: Number(at), id };
};

export const listPublicRecords =
  ({ table, now }: Pick<Dependencies, 'table' | 'now'>) =>
  async ({ query }: { readonly query: ListQuery }): Promise<Result<Answer, Refusal>> => {
    const { limit: _limit, cursor, order: _order, ...filter } = query;
    const party = query.party === undefined ? undefined : await publicPartyId(table, query.party);
    const asked = { ...filter, party };
    const { entries, leftOut } = await readStoredIndex(table, 'public');
    const { page, total, components, next } = pageOfEntries(
      entries,
      { ...query, party },
      todayAt(now()),
      positionIn(cursor),
    );
    const held = await table.getMany(page.map(({ kind, id }) => publicKey(kind, id)));
    const items = held.flatMap((item) => (item ? [publicRecordIn(item)] : []));
    return ok({
      body: {
        items,
        total,
        components,
        ...(leftOut > 0 ? { leftOut } : {}),
        ...reachesOn(asked, items),
        ...(next ? { next: `${next.at}.${next.id}` } : {}),
      },
    });
  };
