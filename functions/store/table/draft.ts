/** A draft over a table: what writes would come to can be read, and nothing is stored. */
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';

import type { Action, KeyedTable } from '../../table.ts';

export type Draft = KeyedTable & { readonly holdsWrites: () => boolean };

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

/** Conditions hold by themselves: nobody else writes to a draft. */
export const draftOver = (table: KeyedTable): Draft => {
  const written = new Map<string, Item | undefined>();

  const note = (action: Action): void => {
    if ('put' in action) written.set(nameOf(action.put), action.put);
    if ('delete' in action) written.set(nameOf(action.delete), undefined);
  };
  const over = (key: Key, held: Item | undefined): Item | undefined =>
    written.has(nameOf(key)) ? written.get(nameOf(key)) : held;

  return {
    get: async (key, consistency) => over(key, await table.get(key, consistency)),
    getMany: async (keys, consistency) => {
      const held = await table.getMany(keys, consistency);
      return keys.map((key, index) => over(key, held[index]));
    },
    transact: async (actions) => {
      actions.forEach(note);
      return { outcome: 'done' };
    },
    holdsWrites: () => written.size > 0,
  };
};
