/**
 * The container of a pack: a ZIP file of which every byte follows from its entries, so that a reader can build it once more
 * around the same compressed bytes and compare.
 */
import { entriesIn } from './directory.ts';
import type { PackedEntry } from './entry.ts';
import { directoryRecord, endRecord, entryFacts, joinedBytes, localRecord } from './records.ts';

export const zipOf = (entries: readonly PackedEntry[]): Uint8Array => {
  let offset = 0;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  for (const entry of entries) {
    const head = localRecord(entryFacts(entry));
    central.push(directoryRecord(entryFacts(entry), offset));
    local.push(head, entry.packed);
    offset += head.length + entry.packed.length;
  }
  const directory = joinedBytes(central);
  return joinedBytes([...local, directory, endRecord(entries.length, directory.length, offset)]);
};

const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);

/** Undefined for anything but a container that `zipOf` makes of what is found in it. */
export const unzipStrictly = (bytes: Uint8Array): readonly PackedEntry[] | undefined => {
  const entries = entriesIn(bytes);
  return entries && isSame(zipOf(entries), bytes) ? entries : undefined;
};
