/** Checkpoints that were kept: what whoever wants to find a rewriting has to have, and nothing else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { readWholePack } from './pack-faults.ts';

const between = '\n\n\n';

/** By log, `whole` or `public`, as the names of checkpoints end. */
export type KeptCheckpoints = ReadonlyMap<string, readonly string[]>;

export const readCheckpoints = (texts: readonly string[]): KeptCheckpoints =>
  Map.groupBy(
    texts
      .flatMap((text) => text.split(between))
      .map((part) => `${part.trim()}\n`)
      .filter((part) => part.trim() !== ''),
    (checkpoint) => checkpoint.split('\n')[0]?.split('/').at(-1) ?? '',
  );

/** As the product on this machine names a copy until it is whole. */
const unfinished = '.draft';

/** Of the pack of a report, the checkpoint that its manifest carries. */
const textIn = (file: string): string => {
  const bytes = readFileSync(file);
  const isPack = bytes.subarray(0, 2).toString('latin1') === 'PK';
  return isPack ? (readWholePack(bytes).manifest?.checkpoint ?? '') : bytes.toString('utf8');
};

/** The second line of a checkpoint. */
const sizeIn = (checkpoint: string): number => Number(checkpoint.split('\n')[1]);

/** A file that was kept, a pack, or a folder of such or of copies with whatever folders are in it. */
export const readCheckpointsAt = (place: string): KeptCheckpoints => {
  if (!statSync(place).isDirectory()) return readCheckpoints([textIn(place)]);
  const found = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(unfinished))
    .map(({ parentPath, name }) => textIn(path.join(parentPath, name)));
  return readCheckpoints(found.toSorted((left, right) => sizeIn(left) - sizeIn(right)));
};

/** One after the other. */
export const writeCheckpointFile = (checkpoints: readonly string[]): string =>
  `${checkpoints.map((each) => each.trimEnd()).join(between)}\n`;
