/** The two logs in the table: what each says of itself, its tiles and its leaves. */
import * as z from 'zod';

import { readKept } from '#shared/domain/unreadable-item';
import type { Item } from '#shared/table/item';
import { logHeadKey, logLeavesKey, type LogName, logTileKey } from '#shared/table/log-keys';
import { checkpointText } from '#shared/transparency-log/checkpoint';
import { signedNote } from '#shared/transparency-log/signed-note';
import {
  growingTiles,
  lackingTile,
  rootFromTiles,
  type Tile,
  type TileName,
  type Tiles,
  tilesAfter,
  tileWidth,
} from '#shared/transparency-log/tiles';
import type { Hash } from '#shared/transparency-log/tree-hash';

import type { Action, Table } from '../table.ts';
import { type LogSigner, sha256Of, tree } from './log-key.ts';

type Reading = Pick<Table, 'get' | 'getMany'>;

const headSchema = z.object({
  version: z.int().min(1),
  size: z.int().min(1),
  checkpoint: z.string(),
});

/** Undefined while the log has no leaf. */
export type LogHead = z.infer<typeof headSchema> | undefined;

const headIn = (item: Item | undefined): LogHead =>
  item && readKept('head of a log', headSchema, item);

export const findLogHead = async (table: Reading, log: LogName): Promise<LogHead> =>
  headIn(await table.get(logHeadKey(log)));

const hashLength = 32;

const hashesIn = (item: Item): readonly Hash[] => {
  const bytes = Buffer.from(readKept('tile', z.base64(), item['hashes']), 'base64');
  return Array.from({ length: Math.floor(bytes.length / hashLength) }, (_, index) =>
    bytes.subarray(index * hashLength, (index + 1) * hashLength),
  );
};

const leavesSchema = z.array(z.string());
const leavesIn = (item: Item): readonly string[] =>
  readKept('leaves of a log', leavesSchema, item['leaves']);

const nameOf = ({ level, index }: TileName): string => `${level}/${index}`;

export const findTiles = async (
  table: Reading,
  log: LogName,
  wanted: readonly TileName[],
): Promise<Tiles> => {
  const items = await table.getMany(
    wanted.map(({ level, index }) => logTileKey(log, level, index)),
  );
  const found = new Map(
    wanted.map((name, index) => {
      const item = items[index];
      return [nameOf(name), item && hashesIn(item)];
    }),
  );
  return (name) => found.get(nameOf(name));
};

/** The leaves that lie together as the `index`th tile of level 0 has their hashes. */
export const findLeaves = async (
  table: Reading,
  log: LogName,
  index: number,
): Promise<readonly string[] | undefined> => {
  const item = await table.get(logLeavesKey(log, index));
  return item && leavesIn(item);
};

export const leafHash = (leaf: string): Hash => tree.leaf(Buffer.from(leaf));

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

/** What appends leaves to a log, and signs that it did. */
export const growthOf = async (
  table: Reading,
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
  const after = new Map(changed.map((tile) => [nameOf(tile), tile.hashes]));
  const grown = size + leaves.length;
  const root = rootFromTiles(tree, (name) => after.get(nameOf(name)) ?? growing(name), grown);
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
