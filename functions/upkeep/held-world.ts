/** The world that a table's records show, for one that was filled before its world was kept with it. */
import { type World, worldHeld } from '#shared/domain/world';
import { recordKey, type Key } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import type { Table } from '../store/table.ts';
import { recordAt } from './owner-of-key.ts';

const keysAtOnce = 500;

/** Ends at the first real record: one is enough. */
export const heldWorld = async (
  table: Pick<Table, 'walkKeys' | 'getMany'>,
): Promise<World | undefined> => {
  let from: Key | undefined;
  let held: World | undefined;
  do {
    const { keys, next } = await table.walkKeys(from, keysAtOnce);
    const names = keys.flatMap((key) => recordAt(key) ?? []);
    const items = await table.getMany(names.map(({ kind, id }) => recordKey(kind, id)));
    held = worldHeld(items.flatMap((item) => (item ? [recordIn(item)] : []))) ?? held;
    from = next;
  } while (from !== undefined && held !== 'real');
  return held;
};
