/** Files as entries of a pack, and back. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { crc32, type PackedEntry } from '#shared/report/zip-container';

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

export const contentOfEntry = ({ method, packed, size }: PackedEntry): Uint8Array =>
  method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
