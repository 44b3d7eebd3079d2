/** `.local/logs/<function>.log`: what a function printed and how each invocation ended, one prefixed line each. */

import { createWriteStream, existsSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

/** At a start, so that a log of many runs does not fill the disk; one older file is kept. */
const ROTATE_AT_BYTES = 10 * 1024 * 1024;

export type FunctionLog = {
  readonly write: (prefix: string, text: string) => void;
  readonly close: () => Promise<void>;
};

export const prefixed = (time: string, prefix: string, text: string): string =>
  text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => `${time} ${prefix} ${line}\n`)
    .join('');

export const openLog = (directory: string, name: string): FunctionLog => {
  const file = path.join(directory, `${name}.log`);
  if (existsSync(file) && statSync(file).size > ROTATE_AT_BYTES) renameSync(file, `${file}.1`);
  const stream = createWriteStream(file, { flags: 'a' });
  // A full disk must not end the product.
  stream.on('error', () => undefined);
  return {
    write: (prefix, text) => stream.write(prefixed(new Date().toISOString(), prefix, text)),
    close: () => new Promise((resolve) => stream.end(() => resolve())),
  };
};
