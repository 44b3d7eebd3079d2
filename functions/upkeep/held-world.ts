/**
 * The world that a table's records show, for one that was filled before its world was kept with it. Test data alone
 * shows nothing: it may be the first that was tried in the real record.
 */
import { type World, worldHeld } from '#shared/domain/world';
import { recordKey, type Key } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Table } from '../table.ts';
import { recordAt } from './owner-of-key.ts';

const keysAtOnce = 500;

/** Ends at the first real record: one is enough. */
export const heldWorld = async (
  table: Pick<Table, 'walkKeys' | 'getMany'>,
): Promise<World | undefined> => {
  let from: Key | undefined;
  do {
    const { keys, next } = await table.walkKeys(from, keysAtOnce);
    const names = keys.flatMap((key) => recordAt(key) ?? []);
    const items = await table.getMany(names.map(({ kind, id }) => recordKey(kind, id)));
    if (worldHeld(items.flatMap((item) => (item ? [recordIn(item)] : []))) === 'real')
      return 'real';
    from = next;
  } while (from !== undefined);
  return undefined;
};
