/** Files as entries of a pack, and back. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { crc32 } from '#shared/zip/crc32';
import type { PackedEntry } from '#shared/zip/entry';
import { contentOfEntry } from '#shared/zip/entry-content';

export const packedEntry = (name: string, content: Uint8Array): PackedEntry => ({
  name,
  method: 8,
  crc: crc32(content),
  size: content.length,
  packed: deflateRawSync(content, { level: 9 }),
});

/** What verifying begins with lies in a pack as it is. */
export const plainEntry = (name: string, content: Uint8Array): PackedEntry => ({
  name,
  method: 0,
  crc: crc32(content),
  size: content.length,
  packed: content,
});

/** Undefined of what is not what its entry says. */
export const contentOfPacked = (entry: PackedEntry): Uint8Array | undefined =>
  contentOfEntry(entry, (packed, most) => inflateRawSync(packed, { maxOutputLength: most }));
