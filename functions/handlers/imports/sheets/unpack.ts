/**
 * A packed file taken apart up to a limit, since what it says of its size may be untrue, and put together anew of what was
 * found: so a library that reads it finds nothing by another directory than the one that was followed here.
 */
import { inflateRawSync } from 'node:zlib';

import { zipOf } from '#shared/zip/container';
import { entriesIn } from '#shared/zip/directory';
import type { PackedEntry } from '#shared/zip/entry';

export type Unpacked = {
  readonly contents: readonly Uint8Array[];
  /** Of all of them. */
  readonly size: number;
  readonly anew: Uint8Array;
};

const inflated = ({ method, packed }: PackedEntry, most: number): Uint8Array =>
  method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });

const isBeyondLimit = (error: unknown): boolean =>
  error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** `damaged`: no list of its files, or one that leads nowhere or to the same bytes more than once. */
export const unpack = (bytes: Uint8Array, most: number): Unpacked | 'tooLarge' | 'damaged' => {
  const entries = entriesIn(bytes);
  const packed = entries?.reduce((sum, entry) => sum + entry.packed.length, 0) ?? 0;
  if (!entries || packed > bytes.length) return 'damaged';
  const contents: Uint8Array[] = [];
  let size = 0;
  try {
    for (const entry of entries) {
      const content = inflated(entry, most - size);
      size += content.length;
      if (size > most) return 'tooLarge';
      contents.push(content);
    }
  } catch (error) {
    return isBeyondLimit(error) ? 'tooLarge' : 'damaged';
  }
  const anew = zipOf(entries.map((entry, at) => ({ ...entry, size: contents[at]?.length ?? 0 })));
  return { contents, size, anew };
};
