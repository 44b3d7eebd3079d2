/** Checkpoints that were kept: what whoever wants to find a rewriting has to have, and nothing else. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

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

/** A file that was kept, or a folder of copies with whatever folders are in it. */
export const readCheckpointsAt = (place: string): KeptCheckpoints => {
  if (!statSync(place).isDirectory()) return readCheckpoints([readFileSync(place, 'utf8')]);
  const found = readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(unfinished))
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .toSorted();
  return readCheckpoints(found.map((file) => readFileSync(file, 'utf8')));
};

/** One after the other. */
export const writeCheckpointFile = (checkpoints: readonly string[]): string =>
  `${checkpoints.map((each) => each.trimEnd()).join(between)}\n`;
