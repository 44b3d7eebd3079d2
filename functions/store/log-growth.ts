/** What appends leaves to a log: its head signed anew, the tiles that change, and the leaves. */
import { checkpointText } from '#shared/transparency-log/checkpoint';
import { signedNote } from '#shared/transparency-log/signed-note';
import {
  growingTiles,
  lackingTile,
  rootFromTiles,
  type Tile,
  tilesAfter,
  tileWidth,
} from '#shared/transparency-log/tiles';
import { logHeadKey, logLeavesKey, type LogName, logTileKey } from '#shared/table/log-keys';

import type { Action } from '../table.ts';
import { type LogSigner, sha256Of, tree } from './log-key.ts';
import {
  type LogReading,
  findLogHead,
  tileNameOf,
  findTiles,
  findLeaves,
  leafHash,
} from './log-store.ts';

const tileAction = (log: LogName, { level, index, hashes }: Tile): Action => ({
  put: {
    ...logTileKey(log, level, index),
    hashes: Buffer.concat(hashes).toString('base64'),
  },
});

const leavesActions = (
  log: LogName,
  size: number,
  kept: readonly string[],
  added: readonly string[],
): readonly Action[] => {
  const first = Math.floor(size / tileWidth);
  const standing = kept.slice(0, size % tileWidth);
  // Behind fewer than there should be, new leaves would stand before their places.
  if (standing.length < size % tileWidth)
    throw lackingTile(`The log lacks leaves from ${first * tileWidth} on`);
  const all = [...standing, ...added];
  return Array.from({ length: Math.ceil(all.length / tileWidth) }, (_, index) => ({
    put: {
      ...logLeavesKey(log, first + index),
      leaves: all.slice(index * tileWidth, (index + 1) * tileWidth),
    },
  }));
};

type Growth = {
  /** The first is the log's head, and holds only if nobody else appended. */
  readonly actions: readonly Action[];
  /** Where the first of the leaves stands. */
  readonly first: number;
};

/** What appends leaves to a log, and signs that it did. */
export const growthOf = async (
  table: LogReading,
  signer: LogSigner,
  log: LogName,
  leaves: readonly string[],
): Promise<Growth> => {
  const head = await findLogHead(table, log);
  const size = head?.size ?? 0;
  if (leaves.length === 0) return { actions: [], first: size };
  const growing = await findTiles(table, log, growingTiles(size));
  const kept = (await findLeaves(table, log, Math.floor(size / tileWidth))) ?? [];
  const changed = tilesAfter(tree, size, growing, leaves.map(leafHash));
  const after = new Map(changed.map((tile) => [tileNameOf(tile), tile.hashes]));
  const grown = size + leaves.length;
  const root = rootFromTiles(tree, (name) => after.get(tileNameOf(name)) ?? growing(name), grown);
  const key = signer.keyOf(log);
  const text = checkpointText({ origin: key.name, size: grown, root });
  const item = {
    ...logHeadKey(log),
    version: (head?.version ?? 0) + 1,
    size: grown,
    checkpoint: signedNote(text, key, sha256Of, signer.sign),
  };
  return {
    first: size,
    actions: [
      { put: item, ...(head ? { ifVersion: head.version } : { ifAbsent: true as const }) },
      ...changed.map((tile) => tileAction(log, tile)),
      ...leavesActions(log, size, kept, leaves),
    ],
  };
};
