/** The entries of a ZIP file by its own directory, whoever wrote it. What its directory says of sizes may be untrue. */
import { lengths, marks, type PackedEntry } from './entry.ts';

const longestComment = 0xffff;

/** What stands in the place of a number that the older form has no room for: no file that is taken here needs one. */
const elsewhere = { count: 0xffff, place: 0xffffffff } as const;

const endIn = (view: DataView): number | undefined => {
  const last = view.byteLength - lengths.end;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1)
    if (view.getUint32(at, true) === marks.end) return at;
  return undefined;
};

const isMarked = (view: DataView, at: number, kind: 'local' | 'central'): boolean =>
  at + lengths[kind] <= view.byteLength && view.getUint32(at, true) === marks[kind];

const methodOf = (method: number): PackedEntry['method'] | undefined =>
  method === 0 || method === 8 ? method : undefined;

const packedAt = (
  bytes: Uint8Array,
  view: DataView,
  local: number,
  length: number,
): Uint8Array | undefined => {
  if (!isMarked(view, local, 'local')) return undefined;
  const begin =
    local + lengths.local + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  return begin + length <= bytes.length ? bytes.subarray(begin, begin + length) : undefined;
};

type Read = { readonly entry: PackedEntry; readonly next: number };

const entryAt = (bytes: Uint8Array, view: DataView, at: number): Read | undefined => {
  if (!isMarked(view, at, 'central')) return undefined;
  const method = methodOf(view.getUint16(at + 10, true));
  const [crc = 0, length = 0, size = 0, local = 0] = [16, 20, 24, 42].map((place) =>
    view.getUint32(at + place, true),
  );
  const [named = 0, extra = 0, comment = 0] = [28, 30, 32].map((place) =>
    view.getUint16(at + place, true),
  );
  const isElsewhere = [length, size, local].includes(elsewhere.place);
  const packed = isElsewhere ? undefined : packedAt(bytes, view, local, length);
  if (method === undefined || !packed) return undefined;
  const from = at + lengths.central;
  const name = new TextDecoder().decode(bytes.subarray(from, from + named));
  return { entry: { name, method, crc, size, packed }, next: from + named + extra + comment };
};

/** Undefined of what has no directory, or one that leads nowhere or to another form of it (ZIP64). */
export const entriesIn = (bytes: Uint8Array): readonly PackedEntry[] | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endIn(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const places = [12, 16].map((place) => view.getUint32(end + place, true));
  if (count === elsewhere.count || places.includes(elsewhere.place)) return undefined;
  const entries: PackedEntry[] = [];
  let [, at = 0] = places;
  while (entries.length < count) {
    const read = entryAt(bytes, view, at);
    if (!read) return undefined;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
};
