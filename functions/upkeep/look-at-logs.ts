/** Looks at parts of a log and at audit entries, each named as a unit of verification. */
import { remembered } from '#shared/domain/remembered';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { leafPlaceKey, logPartOf } from '#shared/table/log-keys';
import type { Difference } from '#shared/recompute/unit-differences';

import type { WithLogKey } from '../dependencies.ts';
import { findLogKey } from '../store/log/log-key.ts';
import { entryNameOf } from '../store/log/logged-entries.ts';
import type { Table } from '../table.ts';
import { faultDifference, isDataFault } from './data-fault.ts';
import { headDifferences, tileDifferences } from './log-differences.ts';
import { entryDifferences, leavesDifferences } from './log-leaf-differences.ts';

export type LogLook = {
  readonly unit: string;
  readonly look: () => Promise<readonly Difference[]>;
};

/** Within what is read of a part of the table, the same leaves are asked for again and again. */
const remembering = (table: Table): Pick<Table, 'get' | 'getMany'> => {
  const known = new Map<string, () => Promise<Item | undefined>>();
  return {
    get: (key) => {
      const name = `${key.PK}\n${key.SK}`;
      const find = known.get(name) ?? remembered(() => table.get(key));
      known.set(name, find);
      return find();
    },
    getMany: (keys) => table.getMany(keys),
  };
};

type Needed = Pick<WithLogKey, 'table' | 'logKey'>;

export const partLook = ({ table, logKey }: Needed, key: Key): LogLook | undefined => {
  const part = logPartOf(key);
  if (!part) return undefined;
  const { log } = part;
  switch (part.part) {
    case 'head':
      return {
        unit: `LOG#${log}`,
        look: async () => headDifferences(table, log, await findLogKey(logKey, log)),
      };
    case 'leaves':
      return {
        unit: `LOG#${log}#LEAVES#${part.index}`,
        look: () => leavesDifferences(table, log, part.index),
      };
    case 'tile':
      return {
        unit: `LOG#${log}#TILE#${part.level}#${part.index}`,
        look: () => tileDifferences(table, log, part),
      };
  }
};

const differencesIn = async ({ look }: LogLook): Promise<readonly Difference[]> => {
  try {
    return await look();
  } catch (error) {
    if (isDataFault(error)) return [faultDifference(error)];
    throw error;
  }
};

type LookedEntries = { readonly waiting: readonly Key[]; readonly looks: readonly LogLook[] };

export const lookAtEntries = async (table: Table, keys: readonly Key[]): Promise<LookedEntries> => {
  const once = remembering(table);
  const [entries, places] = [
    await table.getMany(keys),
    await table.getMany(keys.map(leafPlaceKey)),
  ];
  return {
    waiting: keys.filter((_, index) => entries[index] && !places[index]),
    looks: keys.flatMap((key, index): readonly LogLook[] => {
      const [entry, place] = [entries[index], places[index]];
      if (!entry || !place) return [];
      const look = () => entryDifferences(once, entry, place);
      return [{ unit: `LOG#OF#${entryNameOf(key)}`, look }];
    }),
  };
};

/** By unit, what was wrong. */
export const wrongLooks = async (
  looks: readonly LogLook[],
): Promise<ReadonlyMap<string, readonly Difference[]>> => {
  const wrong = new Map<string, readonly Difference[]>();
  for (const each of looks) {
    const differs = await differencesIn(each);
    if (differs.length > 0) wrong.set(each.unit, [...(wrong.get(each.unit) ?? []), ...differs]);
  }
  return wrong;
};
