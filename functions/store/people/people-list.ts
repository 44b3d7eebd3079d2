/** Everybody, or those of one party, who were invited last first. */
import type { Item } from '#shared/table/item';
import { peoplePartition } from '#shared/table/keys';

import type { Table } from '../../table.ts';
import type { RecordPageSource } from '../records/record-lists.ts';
import { type User, userIn } from './user-store.ts';

const pageLength = 100;

export const peoplePages =
  (table: Pick<Table, 'indexPage'>, partyId: string | null): RecordPageSource<User, Item> =>
  async (from) => {
    const index = partyId === null ? 'byParty' : 'byKind';
    const page = await table.indexPage(index, peoplePartition(partyId), from, pageLength);
    return {
      ...page,
      items: page.items.map((item) => {
        const { PK, SK, kindKey, partyKey, updatedKey } = item;
        const at = { PK, SK, updatedKey, ...(index === 'byKind' ? { kindKey } : { partyKey }) };
        return { at, value: userIn(item) };
      }),
    };
  };
