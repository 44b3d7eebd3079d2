/**
 * The container of a pack: a ZIP file of which every byte follows from its entries. No time, no attributes and nothing
 * optional stands in it, so that a reader can build it once more around the same compressed bytes and compare.
 */

import { entriesIn } from './directory.ts';
import { marks, type PackedEntry } from './entry.ts';

/** 1 January 1980, the first day that the format knows. */
const firstDay = 0x0021;
const version = 20;
const namesAreUtf8 = 0x0800;

type Field = readonly [size: 2 | 4, value: number];

const bytesOfFields = (fields: readonly Field[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
};

const nameBytes = (name: string): Uint8Array => new TextEncoder().encode(name);

const commonFields = ({ name, method, crc, size, packed }: PackedEntry): readonly Field[] => [
  [2, version],
  [2, namesAreUtf8],
  [2, method],
  [2, 0],
  [2, firstDay],
  [4, crc],
  [4, packed.length],
  [4, size],
  [2, nameBytes(name).length],
  [2, 0],
];

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

export const zipOf = (entries: readonly PackedEntry[]): Uint8Array => {
  let offset = 0;
  const local: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  for (const entry of entries) {
    const name = nameBytes(entry.name);
    const head = bytesOfFields([[4, marks.local], ...commonFields(entry)]);
    central.push(
      bytesOfFields([
        [4, marks.central],
        [2, version],
        ...commonFields(entry),
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, offset],
      ]),
      name,
    );
    local.push(head, name, entry.packed);
    offset += head.length + name.length + entry.packed.length;
  }
  const directory = joined(central);
  const end = bytesOfFields([
    [4, marks.end],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ]);
  return joined([...local, directory, end]);
};

const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);

/** Undefined for anything but a container that `zipOf` makes of what is found in it. */
export const unzipStrictly = (bytes: Uint8Array): readonly PackedEntry[] | undefined => {
  const entries = entriesIn(bytes);
  return entries && isSame(zipOf(entries), bytes) ? entries : undefined;
};
