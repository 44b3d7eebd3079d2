/** Reads a JSON file that somebody names on a command line; says in one sentence what is wrong with it. */

import { readFileSync } from 'node:fs';

import { UsageError } from './command-line.ts';

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`${file} does not exist.`);
    if (code === 'EISDIR') throw new UsageError(`${file} is a folder: name a file.`);
    throw new UsageError(`${file} cannot be read: ${String(error)}.`);
  }
};

/** Strictly UTF-8: what another encoding leaves unreadable would be replaced unseen. */
const contentOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not UTF-8 text: save it as such.`);
  }
};

export const jsonOfFile = (file: string): unknown => {
  try {
    return JSON.parse(contentOf(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON: ${String(error)}`);
  }
};
