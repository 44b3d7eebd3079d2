/**
 * Copies of the logs' checkpoints outside the table: whoever rewrites the table cannot rewrite them. A checkpoint covers all
 * before it, so what is copied is what stands after a batch, under its size, once.
 */
import type { Difference } from '#shared/recompute/unit-differences';
import { type LogName, logNames } from '#shared/table/log-keys';
import type { LogCheckpoint } from '#shared/transparency-log/checkpoint';
import { hashFromTiles, missingTile, tilesOfRange } from '#shared/transparency-log/tiles';
import { isSameHash } from '#shared/transparency-log/tree-hash';

import type { WithLogs } from '../../dependencies.ts';
import { findLogKey, tree } from './log-key.ts';
import { saidUnder } from './log-standing.ts';
import { findLogHead, findTiles, type LogReading } from './log-store.ts';

type Needed = Pick<WithLogs, 'logKey' | 'copies'> & { readonly table: LogReading };

const digits = 12;

/** Later ones come first, as a bucket lists its names from the first on: so one name tells the last of any number. */
const copyName = (log: string, size: number): string =>
  `${log}/${String(10 ** digits - size).padStart(digits, '0')}-${size}`;

/** What is not signed by the key of now is not copied: nobody could tell it from what somebody wrote into the table. */
const keepCopy = async (
  { table, logKey, copies, log }: Needed & Pick<WithLogs, 'log'>,
  name: LogName,
): Promise<void> => {
  const key = await findLogKey(logKey, name);
  const head = await findLogHead(table, name);
  const said = head && saidUnder(head.checkpoint, key);
  if (!head || !said) return;
  const copy = copyName(key.name, said.size);
  const standing = await copies.keep(copy, head.checkpoint);
  if (standing !== head.checkpoint) log.error('fault', { copy, name: 'CopyDiffers' });
};

/** Said and gone on from where another stands already: to fail would hold up the stream for what people must look at. */
export const keepCopies = async (needed: Needed & Pick<WithLogs, 'log'>): Promise<void> => {
  for (const name of logNames) await keepCopy(needed, name);
};

const holds = async (
  table: LogReading,
  log: LogName,
  { size, root }: LogCheckpoint,
): Promise<boolean> => {
  const range = { first: 0, end: size };
  const tiles = await findTiles(table, log, tilesOfRange(range));
  try {
    return isSameHash(hashFromTiles(tree, tiles, range), root);
  } catch (error) {
    if (error instanceof Error && error.name === missingTile) return false;
    throw error;
  }
};

/** What is wrong between a log and the last copy of it: it was set back, begun anew, or went on from something else. */
export const copyDifferences = async (
  { table, logKey, copies }: Needed,
  log: LogName,
): Promise<readonly Difference[]> => {
  const key = await findLogKey(logKey, log);
  // Before the head: what is appended in between is in both.
  const copy = await copies.first(`${key.name}/`);
  if (copy === undefined) return [];
  const said = saidUnder(copy, key);
  const size = (await findLogHead(table, log))?.size ?? 0;
  return said && said.size <= size && (await holds(table, log, said))
    ? []
    : [{ what: 'changed', of: `copy ${said?.size ?? ''}`.trim() }];
};
