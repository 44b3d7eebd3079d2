/** What lies in an entry of a pack; undefined of what is not what its entry says. */
import { inflateRawSync } from 'node:zlib';

import type { PackedEntry } from '#shared/zip/entry';
import { contentOfEntry } from '#shared/zip/entry-content';

export const contentInPack = (entry: PackedEntry): Uint8Array | undefined =>
  contentOfEntry(entry, (packed, most) => inflateRawSync(packed, { maxOutputLength: most }));
