/**
 * What is wrong with a part of a log. Each part is held against the one below it: what the log says of itself against
 * the tiles that still grow, tiles against tiles, the lowest ones against leaves, and leaves against audit entries. So
 * whoever looks at every part has looked at the whole log, and no look reads more than a tile's worth of others.
 */
import type { Difference } from '#shared/recompute/unit-differences';
import type { LogName } from '#shared/table/log-keys';
import type { NoteKey } from '#shared/transparency-log/signed-note';
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

import { tree } from '../store/log/log-key.ts';
import { saidUnder } from '../store/log/log-standing.ts';
import {
  findLeaves,
  findLogHead,
  findTiles,
  leafHash,
  type LogReading,
} from '../store/log/log-store.ts';

export const changed = (of: string): Difference => ({ what: 'changed', of });
const missing = (of: string): Difference => ({ what: 'missing', of });

/** @param key that of now: whatever an earlier one signed was signed anew by it. */
export const headDifferences = async (
  table: LogReading,
  log: LogName,
  key: NoteKey,
): Promise<readonly Difference[]> => {
  const head = await findLogHead(table, log);
  if (!head) return [missing('head')];
  const said = saidUnder(head.checkpoint, key);
  if (!said) return [changed('signature')];
  if (said.size !== head.size) return [changed('checkpoint')];
  const tiles = await findTiles(table, log, growingTiles(head.size));
  try {
    return isSameHash(rootFromTiles(tree, tiles, head.size), said.root) ? [] : [changed('root')];
  } catch (error) {
    if (error instanceof Error && error.name === missingTile) return [missing('tile')];
    throw error;
  }
};

const lowestDifferences = async (
  table: LogReading,
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
  table: LogReading,
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
