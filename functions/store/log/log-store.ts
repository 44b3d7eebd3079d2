/** The two logs in the table: what each says of itself, its tiles and its leaves. */
import * as z from 'zod';

import { readKept } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import type { TileName, Tiles } from '#shared/transparency-log/tiles';
import type { Hash } from '#shared/transparency-log/tree-hash';
import { logHeadKey, logLeavesKey, type LogName, logTileKey } from '#shared/table/log-keys';

import type { Table } from '../../table.ts';
import { tree } from './log-key.ts';

export type LogReading = Pick<Table, 'get' | 'getMany'>;

const headSchema = z.object({
  version: z.int().min(1),
  size: z.int().min(1),
  checkpoint: z.string(),
});

/** Undefined while the log has no leaf. */
export type LogHead = z.infer<typeof headSchema> | undefined;

const headIn = (item: Item | undefined): LogHead =>
  item && readKept('head of a log', headSchema, item);

export const findLogHead = async (table: LogReading, log: LogName): Promise<LogHead> =>
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

export const tileNameOf = ({ level, index }: TileName): string => `${level}/${index}`;

export const findTiles = async (
  table: LogReading,
  log: LogName,
  wanted: readonly TileName[],
): Promise<Tiles> => {
  const items = await table.getMany(
    wanted.map(({ level, index }) => logTileKey(log, level, index)),
  );
  const found = new Map(
    wanted.map((name, index) => {
      const item = items[index];
      return [tileNameOf(name), item && hashesIn(item)];
    }),
  );
  return (name) => found.get(tileNameOf(name));
};

/** The leaves that lie together as the `index`th tile of level 0 has their hashes. */
export const findLeaves = async (
  table: LogReading,
  log: LogName,
  index: number,
): Promise<readonly string[] | undefined> => {
  const item = await table.get(logLeavesKey(log, index));
  return item && leavesIn(item);
};

export const leafHash = (leaf: string): Hash => tree.leaf(Buffer.from(leaf));
