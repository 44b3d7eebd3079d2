/** A hash of source trees, by which a start knows that nothing changed since the last. */

import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const addFile = (hash: Hash, root: string, file: string): void => {
  const content = readFileSync(path.join(root, file));
  hash.update(`${file}\0${content.length}\0`).update(content);
};

const addTree = (hash: Hash, root: string, at: string, skip: ReadonlySet<string>): void => {
  if (skip.has(at)) return;
  const stats = statSync(path.join(root, at), { throwIfNoEntry: false });
  if (!stats) hash.update(`${at}\0absent\0`);
  else if (!stats.isDirectory()) addFile(hash, root, at);
  else {
    const names = readdirSync(path.join(root, at)).toSorted();
    for (const name of names) addTree(hash, root, path.posix.join(at, name), skip);
  }
};

export type Sources = {
  readonly root: string;
  /** Files and folders relative to the root; one that is absent counts as such. */
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  /** What else the outcome depends on. */
  readonly also?: string;
};

export const fingerprint = ({ root, include, exclude = [], also = '' }: Sources): string => {
  const hash = createHash('sha256').update(also);
  const skip = new Set(exclude);
  for (const at of include) addTree(hash, root, at, skip);
  return hash.digest('hex').slice(0, 24);
};
