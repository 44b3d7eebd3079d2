/** How much somebody has done on a day of what they may do so often, and the action that counts one more. */
import { goesAfter, keptDays } from '#shared/domain/kept/kept-days';
import type { Key } from '#shared/table/keys';
import { versionIn } from '#shared/table/stored-truth';

import type { Action, KeyedTable } from '../table.ts';

export const readDayCount = async (
  table: Pick<KeyedTable, 'get'>,
  /** Sorted by the day. */
  key: Key,
): Promise<{ readonly count: number; readonly oneMore: Action }> => {
  const item = await table.get(key);
  const count = item ? versionIn(item) : 0;
  const ttl = goesAfter(key.SK, keptDays.counts);
  return {
    count,
    oneMore: {
      put: { ...key, version: count + 1, ttl },
      ...(count === 0 ? { ifAbsent: true as const } : { ifVersion: count }),
    },
  };
};

export const dayOf = (now: string): string => now.slice(0, 10);

export const secondsUntilTomorrow = (now: string): number =>
  Math.ceil((Date.parse(`${dayOf(now)}T24:00:00.000Z`) - Date.parse(now)) / 1000);
