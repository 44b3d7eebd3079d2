/**
 * The container of a pack: a ZIP file of which every byte follows from its entries. No time, no attributes and nothing
 * optional stands in it, so that a reader can build it once more around the same compressed bytes and compare.
 */

export type PackedEntry = {
  readonly name: string;
  /** 0: as it is; 8: deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes before they were compressed. */
  readonly size: number;
  readonly packed: Uint8Array;
};

const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
/** 1 January 1980, the first day that the format knows. */
const firstDay = 0x0021;
const version = 20;
const namesAreUtf8 = 0x0800;

const crcTable = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

export const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
};

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

const endLength = 22;
const centralLength = 46;
const localLength = 30;

const entryAt = (bytes: Uint8Array, view: DataView, at: number): PackedEntry & { next: number } => {
  const nameEnd = at + centralLength + view.getUint16(at + 28, true);
  const length = view.getUint32(at + 20, true);
  const begin = view.getUint32(at + 42, true) + localLength + view.getUint16(at + 28, true);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + centralLength, nameEnd)),
    method: view.getUint16(at + 10, true) === 0 ? 0 : 8,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(begin, begin + length),
    next: nameEnd,
  };
};

const isSame = (left: Uint8Array, right: Uint8Array): boolean =>
  left.length === right.length && left.every((byte, at) => byte === right[at]);

/** Undefined for anything but a container that `zipOf` makes of what is found in it. */
export const unzipStrictly = (bytes: Uint8Array): readonly PackedEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  if (end < 0) return undefined;
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const entries: PackedEntry[] = [];
  let at = start;
  for (let left = count; left > 0; left -= 1) {
    if (at + centralLength > end) return undefined;
    const { next, ...entry } = entryAt(bytes, view, at);
    entries.push(entry);
    at = next;
  }
  return isSame(zipOf(entries), bytes) ? entries : undefined;
};
