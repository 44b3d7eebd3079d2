/** What lies in an entry of a ZIP file, where it is what the entry says of it. How to inflate comes in from outside. */
import { crc32 } from './crc32.ts';
import type { PackedEntry } from './entry.ts';

/** Throws beyond `most` bytes, and for what cannot be inflated. */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;

export const contentOfEntry = (
  { method, packed, size, crc }: PackedEntry,
  inflate: Inflate,
): Uint8Array | undefined => {
  try {
    const content = method === 0 ? packed : inflate(packed, Math.max(1, size));
    return content.length === size && crc32(content) === crc ? content : undefined;
  } catch {
    return undefined;
  }
};
