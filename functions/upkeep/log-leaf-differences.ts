/** What is wrong between the leaves of a log and the audit entries that they stand for. */
import type { Difference } from '#shared/recompute/unit-differences';
import type { Item } from '#shared/table/item';
import { auditPrefix, type Key } from '#shared/table/keys';
import { leafPlaceKey, type LogName, publicLeafKey } from '#shared/table/log-keys';
import { tileWidth } from '#shared/transparency-log/tiles';

import { leafPlaceIn, leavesOfEntry, placeOfPublicLeaf } from '../store/log/logged-entries.ts';
import { findLeaves, findLogHead, type LogReading } from '../store/log/log-store.ts';
import { changed } from './log-differences.ts';

/** The audit entry that a leaf of the whole log names; undefined for what names none. */
const entryNamedBy = (leaf: string): Key | undefined => {
  const named = /^\{"entry":("(?:[^"\\]|\\.)*"),"version":(\d{1,12}),/.exec(leaf);
  if (named?.[1] === undefined || named[2] === undefined) return undefined;
  return {
    PK: `${auditPrefix}${String(JSON.parse(named[1]))}`,
    SK: `V#${named[2].padStart(12, '0')}`,
  };
};

/** In their order; of two leaves that name one entry, both find it. */
const itemsOf = async (
  table: LogReading,
  keys: readonly (Key | undefined)[],
): Promise<readonly (Item | undefined)[]> => {
  const named = keys.flatMap((key) => key ?? []);
  const items = (await table.getMany(named)).values();
  return keys.map((key) => (key ? items.next().value : undefined));
};

const entriesOf = async (
  table: LogReading,
  log: LogName,
  leaves: readonly string[],
  first: number,
): Promise<readonly (Key | undefined)[]> => {
  if (log === 'whole') return leaves.map(entryNamedBy);
  const items = await table.getMany(leaves.map((_, at) => publicLeafKey(first + at)));
  return items.map((item) => item && placeOfPublicLeaf(item));
};

/** No leaf without an entry, none that says something else, and no entry with two leaves. */
export const leavesDifferences = async (
  table: LogReading,
  log: LogName,
  index: number,
): Promise<readonly Difference[]> => {
  // The head after them: what is appended in between is in it, and would else look like more than there should be.
  const leaves = (await findLeaves(table, log, index)) ?? [];
  const size = (await findLogHead(table, log))?.size ?? 0;
  const first = index * tileWidth;
  const keys = await entriesOf(table, log, leaves, first);
  const entries = await itemsOf(table, keys);
  const places = await itemsOf(
    table,
    keys.map((key) => key && leafPlaceKey(key)),
  );
  return leaves.flatMap((leaf, at): readonly Difference[] => {
    const of = `leaf ${first + at}`;
    if (first + at >= size) return [{ what: 'extra', of }];
    const [entry, place] = [entries[at], places[at]];
    if (!entry || !place || leafPlaceIn(place)[log] !== first + at) return [{ what: 'extra', of }];
    return leavesOfEntry(entry)[log] === leaf ? [] : [changed(of)];
  });
};

/** Of entries that have a place in the logs, whether their leaves are there. */
export const entryDifferences = async (
  table: LogReading,
  entry: Item,
  place: Item,
): Promise<readonly Difference[]> => {
  const [right, at] = [leavesOfEntry(entry), leafPlaceIn(place)];
  const of = `entry ${Number(entry.SK.slice(2))}`;
  for (const log of ['whole', 'public'] as const) {
    const number = at[log];
    const leaves =
      number === null ? undefined : await findLeaves(table, log, Math.floor(number / tileWidth));
    if ((number === null ? undefined : leaves?.[number % tileWidth]) !== right[log])
      return [changed(of)];
  }
  return [];
};
