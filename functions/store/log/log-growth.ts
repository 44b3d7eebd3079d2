/** What appends leaves to a log: its head signed anew, the tiles that change, and the leaves. */
import { checkpointText } from '#shared/transparency-log/checkpoint';
import type { TreeHead } from '#shared/transparency-log/proofs';
import { type NoteKey, signedNote } from '#shared/transparency-log/signed-note';
import {
  growingTiles,
  lackingTile,
  rootFromTiles,
  type Tile,
  tilesAfter,
  tileWidth,
} from '#shared/transparency-log/tiles';
import { logHeadKey, logLeavesKey, type LogName, logTileKey } from '#shared/table/log-keys';

import type { WithLogs } from '../../dependencies.ts';
import type { Action } from '../../table.ts';
import { copyDifferences } from './checkpoint-copies.ts';
import { findFormerKeys, findLogKey, keysItem, sha256Of, tree } from './log-key.ts';
import { isUnder, mustBeSigned, notAppended } from './log-standing.ts';
import {
  type LogHead,
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

export type Growth = {
  /** The first is the log's head, and holds only if nobody else appended. */
  readonly actions: readonly Action[];
  /** Where the first of the leaves stands. */
  readonly first: number;
};

export type LogWriting = Pick<WithLogs, 'logKey' | 'copies'> & { readonly table: LogReading };

/** The key is named beside those before it, once: with the head of the log that every entry is in. */
const namingKey = (log: LogName, key: NoteKey, former: readonly NoteKey[]): readonly Action[] =>
  log === 'whole' ? [{ put: keysItem(key, former) }] : [];

/** A log is begun, or taken over from another key, once: else whoever empties the table would have another one signed. */
const mustFollowCopies = async (writing: LogWriting, log: LogName): Promise<void> => {
  if ((await copyDifferences(writing, log)).length > 0)
    throw notAppended('The log does not go on from the last copy of its checkpoints');
};

const headAction = async (
  { logKey }: LogWriting,
  log: LogName,
  head: LogHead,
  { size, root }: TreeHead,
): Promise<Action> => {
  const key = await findLogKey(logKey, log);
  const text = checkpointText({ origin: key.name, size, root });
  const checkpoint = await signedNote(text, key, sha256Of, logKey.sign);
  const put = { ...logHeadKey(log), version: (head?.version ?? 0) + 1, size, checkpoint };
  return head ? { put, ifVersion: head.version } : { put, ifAbsent: true };
};

/**
 * What appends leaves to a log, and signs that it did. A log that an earlier key signed, such as one that lay in the table,
 * is signed by the key of now where there is no leaf for it as well: under another name, since that is of the key.
 */
export const growthOf = async (
  writing: LogWriting,
  log: LogName,
  leaves: readonly string[],
): Promise<Growth> => {
  const { table } = writing;
  const key = await findLogKey(writing.logKey, log);
  const head = await findLogHead(table, log);
  const size = head?.size ?? 0;
  const isOwn = isUnder(head, key);
  if (leaves.length === 0 && (!head || isOwn)) return { actions: [], first: size };
  if (!isOwn) await mustFollowCopies(writing, log);
  const former = isOwn ? [] : await findFormerKeys(table, log, key);
  const growing = await findTiles(table, log, growingTiles(size));
  if (head) mustBeSigned(head, growing, [key, ...former]);
  const kept = (await findLeaves(table, log, Math.floor(size / tileWidth))) ?? [];
  const changed = tilesAfter(tree, size, growing, leaves.map(leafHash));
  const after = new Map(changed.map((tile) => [tileNameOf(tile), tile.hashes]));
  const grown = size + leaves.length;
  const root = rootFromTiles(tree, (name) => after.get(tileNameOf(name)) ?? growing(name), grown);
  return {
    first: size,
    actions: [
      await headAction(writing, log, head, { size: grown, root }),
      ...(isOwn ? [] : namingKey(log, key, former)),
      ...changed.map((tile) => tileAction(log, tile)),
      ...(leaves.length > 0 ? leavesActions(log, size, kept, leaves) : []),
    ],
  };
};
