/**
 * The records of a ZIP file around the bytes of its entries. No time, no attributes and nothing optional stands in them, so
 * that every byte follows from what is said of the entries.
 */
import { marks, type PackedEntry } from './entry.ts';

/** 1 January 1980, the first day that the format knows. */
const firstDay = 0x0021;
const version = 20;
const namesAreUtf8 = 0x0800;
/** Of an entry that was begun before anybody knew how long it would be: what it came to follows its bytes. */
const isToldAfter = 0x0008;

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

export const joinedBytes = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** What its records say of an entry. */
export type EntryFacts = Omit<PackedEntry, 'packed'> & {
  readonly packedLength: number;
  /** Told behind its bytes and in the directory, and not before them. */
  readonly isToldAfter?: true;
};

export const entryFacts = ({ packed, ...entry }: PackedEntry): EntryFacts => ({
  ...entry,
  packedLength: packed.length,
});

const sums = ({ crc, packedLength, size }: EntryFacts): readonly Field[] => [
  [4, crc],
  [4, packedLength],
  [4, size],
];

const nameBytes = (name: string): Uint8Array => new TextEncoder().encode(name);

const commonFields = (entry: EntryFacts, told: EntryFacts): readonly Field[] => [
  [2, version],
  [2, entry.isToldAfter ? namesAreUtf8 | isToldAfter : namesAreUtf8],
  [2, entry.method],
  [2, 0],
  [2, firstDay],
  ...sums(told),
  [2, nameBytes(entry.name).length],
  [2, 0],
];

const untold = { crc: 0, packedLength: 0, size: 0 } as const;

/** Before the bytes of an entry. */
export const localRecord = (entry: EntryFacts): Uint8Array =>
  joinedBytes([
    bytesOfFields([
      [4, marks.local],
      ...commonFields(entry, entry.isToldAfter ? { ...entry, ...untold } : entry),
    ]),
    nameBytes(entry.name),
  ]);

/** Behind the bytes of an entry that was begun before it was known. */
export const sumsRecord = (entry: EntryFacts): Uint8Array =>
  bytesOfFields([[4, marks.sums], ...sums(entry)]);

/** @param place where its local record begins. */
export const directoryRecord = (entry: EntryFacts, place: number): Uint8Array =>
  joinedBytes([
    bytesOfFields([
      [4, marks.central],
      [2, version],
      ...commonFields(entry, entry),
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, place],
    ]),
    nameBytes(entry.name),
  ]);

/** @param place where the directory begins. */
export const endRecord = (entries: number, directoryLength: number, place: number): Uint8Array =>
  bytesOfFields([
    [4, marks.end],
    [2, 0],
    [2, 0],
    [2, entries],
    [2, entries],
    [4, directoryLength],
    [4, place],
    [2, 0],
  ]);
