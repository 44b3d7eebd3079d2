/** Whether every audit entry has its leaves, and the logs hold these and nothing else. What is missing at the end is appended. */
import { remembered } from '#shared/domain/remembered';
import type { Difference } from '#shared/recompute/unit-differences';
import type { Item } from '#shared/table/item';
import { missingTile } from '#shared/transparency-log/tiles';
import { isAuditKey, type Key } from '#shared/table/keys';
import { leafPlaceKey, logPartOf } from '#shared/table/log-keys';

import type { Dependencies } from '../dependencies.ts';
import { entryNameOf } from '../store/logged-entries.ts';
import { workInEntries } from '../stream/consume-entries.ts';
import { cannotAppend } from '../stream/sequence.ts';
import type { Table } from '../table.ts';
import { faultDifference, isDataFault } from './data-fault.ts';
import { headDifferences, tileDifferences } from './log-differences.ts';
import { secondLookMilliseconds } from '../time-for.ts';
import type { Drift } from './drift.ts';
import { entryDifferences, leavesDifferences } from './log-leaf-differences.ts';

type Look = { readonly unit: string; readonly look: () => Promise<readonly Difference[]> };

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

const partLook = (table: Pick<Table, 'get' | 'getMany'>, key: Key): Look | undefined => {
  const part = logPartOf(key);
  if (!part) return undefined;
  const { log } = part;
  switch (part.part) {
    case 'head':
      return { unit: `LOG#${log}`, look: () => headDifferences(table, log) };
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

const differencesIn = async ({ look }: Look): Promise<readonly Difference[]> => {
  try {
    return await look();
  } catch (error) {
    if (isDataFault(error)) return [faultDifference(error)];
    throw error;
  }
};

type Entries = { readonly waiting: readonly Key[]; readonly looks: readonly Look[] };

const lookAtEntries = async (table: Table, keys: readonly Key[]): Promise<Entries> => {
  const once = remembering(table);
  const [entries, places] = [
    await table.getMany(keys),
    await table.getMany(keys.map(leafPlaceKey)),
  ];
  return {
    waiting: keys.filter((_, index) => entries[index] && !places[index]),
    looks: keys.flatMap((key, index): readonly Look[] => {
      const [entry, place] = [entries[index], places[index]];
      if (!entry || !place) return [];
      const look = () => entryDifferences(once, entry, place);
      return [{ unit: `LOG#OF#${entryNameOf(key)}`, look }];
    }),
  };
};

/** By unit, what was wrong. */
const wrongAmong = async (
  looks: readonly Look[],
): Promise<ReadonlyMap<string, readonly Difference[]>> => {
  const wrong = new Map<string, readonly Difference[]>();
  for (const each of looks) {
    const differs = await differencesIn(each);
    if (differs.length > 0) wrong.set(each.unit, [...(wrong.get(each.unit) ?? []), ...differs]);
  }
  return wrong;
};

/** Logs that are damaged at their end take nothing: that is reported, and keeps nothing else from being verified. */
const appendWaiting = async (
  dependencies: Dependencies,
  waiting: readonly Key[],
): Promise<readonly Difference[]> => {
  try {
    await workInEntries(dependencies, waiting);
    return [];
  } catch (error) {
    const isDamage = error instanceof Error && [cannotAppend, missingTile].includes(error.name);
    if (isDamage || isDataFault(error)) return [faultDifference(error)];
    throw error;
  }
};

export type LogsVerified = {
  readonly drift: readonly Drift[];
  /** Audit entries that had no leaf yet: the stream is on its way with them, or lost them. */
  readonly unlogged: number;
};

/** Looks at what of these keys is an audit entry or a part of a log. */
export const verifyLogs = async (
  dependencies: Dependencies,
  keys: readonly Key[],
  repairs: boolean,
): Promise<LogsVerified> => {
  const { table, log, sleep } = dependencies;
  const audited = keys.filter(isAuditKey);
  // Not remembering: each part is read in an order of its own while the log grows.
  const parts = (): readonly Look[] => keys.flatMap((key) => partLook(table, key) ?? []);
  const first = await lookAtEntries(table, audited);
  const suspect = await wrongAmong([...first.looks, ...parts()]);
  if (first.waiting.length === 0 && suspect.size === 0) return { drift: [], unlogged: 0 };
  await sleep(secondLookMilliseconds);
  const second = await lookAtEntries(table, first.waiting);
  const blocked = repairs ? await appendWaiting(dependencies, second.waiting) : [];
  const again = [...(await lookAtEntries(table, audited)).looks, ...parts()];
  const wrong = await wrongAmong(again.filter(({ unit }) => suspect.has(unit)));
  const found = [...wrong, ...(blocked.length > 0 ? [['LOG', blocked] as const] : [])];
  const drift = found.map(([unit, differs]) => ({
    unit,
    generation: null,
    differs,
    repaired: false,
  }));
  for (const each of drift) log.error('driftFound', each);
  return { drift, unlogged: second.waiting.length };
};
