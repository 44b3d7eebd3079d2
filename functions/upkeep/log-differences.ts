/**
 * What is wrong with a part of a log. Each part is held against the one below it: what the log says of itself against
 * the tiles that still grow, tiles against tiles, the lowest ones against leaves, and leaves against audit entries. So
 * whoever looks at every part has looked at the whole log, and no look reads more than a tile's worth of others.
 */
import type { Difference } from '#shared/recompute/verify-unit';
import type { Item } from '#shared/table/item';
import {
  auditPrefix,
  type Key,
  leafPlaceKey,
  type LogName,
  publicLeafKey,
} from '#shared/table/keys';
import { readLogCheckpoint } from '#shared/transparency-log/checkpoint';
import { isSignedBy, readNote } from '#shared/transparency-log/signed-note';
import {
  growingTiles,
  missingTile,
  rootFromTiles,
  rootOfSubtree,
  type TileName,
  tileWidth,
  widthIn,
} from '#shared/transparency-log/tiles';
import { isSameHash } from '#shared/transparency-log/tree-hash';

import { findLogKey, sha256Of, tree, verifiesEd25519 } from '../store/log-key.ts';
import { leafPlaceIn, leavesOfEntry, placeOfPublicLeaf } from '../store/logged-entries.ts';
import { findLeaves, findLogHead, findTiles, leafHash } from '../store/log-store.ts';
import type { Table } from '../table.ts';

type Reading = Pick<Table, 'get' | 'getMany'>;

const changed = (of: string): Difference => ({ what: 'changed', of });
const missing = (of: string): Difference => ({ what: 'missing', of });

export const headDifferences = async (
  table: Reading,
  log: LogName,
): Promise<readonly Difference[]> => {
  const [head, key] = [await findLogHead(table, log), await findLogKey(table, log)];
  if (!head) return [missing('head')];
  const note = readNote(head.checkpoint);
  const said = note && readLogCheckpoint(note.text);
  if (!note || !said || !key || !isSignedBy(note, key, sha256Of, verifiesEd25519))
    return [changed('signature')];
  if (said.size !== head.size || said.origin !== key.name) return [changed('checkpoint')];
  const tiles = await findTiles(table, log, growingTiles(head.size));
  try {
    return isSameHash(rootFromTiles(tree, tiles, head.size), said.root) ? [] : [changed('root')];
  } catch (error) {
    if (error instanceof Error && error.name === missingTile) return [missing('tile')];
    throw error;
  }
};

const lowestDifferences = async (
  table: Reading,
  log: LogName,
  index: number,
  width: number,
): Promise<readonly Difference[]> => {
  const name = { level: 0, index };
  const leaves = (await findLeaves(table, log, index)) ?? [];
  const hashes = (await findTiles(table, log, [name]))(name) ?? [];
  return Array.from({ length: width }, (_, at) => at).flatMap((at): readonly Difference[] => {
    const leaf = leaves[at];
    const number = index * tileWidth + at;
    if (leaf === undefined) return [missing(`leaf ${number}`)];
    return isSameHash(leafHash(leaf), hashes[at]) ? [] : [changed(`leaf ${number}`)];
  });
};

export const tileDifferences = async (
  table: Reading,
  log: LogName,
  name: TileName,
): Promise<readonly Difference[]> => {
  const { level, index } = name;
  const width = widthIn((await findLogHead(table, log))?.size ?? 0, name);
  if (width === 0) return [{ what: 'extra', of: 'tile' }];
  if (level === 0) return lowestDifferences(table, log, index, width);
  const below = Array.from({ length: width }, (_, at) => ({
    level: level - 1,
    index: index * tileWidth + at,
  }));
  const tiles = await findTiles(table, log, [name, ...below]);
  const hashes = tiles(name) ?? [];
  return below.flatMap((child, at): readonly Difference[] => {
    const all = tiles(child) ?? [];
    const of = `tile ${child.level}/${child.index}`;
    if (all.length < tileWidth) return [missing(of)];
    return isSameHash(rootOfSubtree(tree, all), hashes[at]) ? [] : [changed(of)];
  });
};

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
  table: Reading,
  keys: readonly (Key | undefined)[],
): Promise<readonly (Item | undefined)[]> => {
  const named = keys.flatMap((key) => key ?? []);
  const items = (await table.getMany(named)).values();
  return keys.map((key) => (key ? items.next().value : undefined));
};

const entriesOf = async (
  table: Reading,
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
  table: Reading,
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
  table: Reading,
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
