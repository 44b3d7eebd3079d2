/** How large a packed file becomes, by unpacking it up to a limit: what it says of itself may be untrue. */
import { inflateRawSync } from 'node:zlib';

const centralEntry = 0x02014b50;
const endOfDirectory = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;

const endIn = (bytes: Buffer): number | undefined => {
  const from = Math.max(0, bytes.length - endLength - longestComment);
  for (let at = bytes.length - endLength; at >= from; at -= 1)
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  return undefined;
};

const inflatedLength = (packed: Buffer, method: number, most: number): number =>
  method === 0
    ? packed.length
    : inflateRawSync(packed, { maxOutputLength: Math.max(1, most) }).length;

/** `damaged`: no list of its files, or one that leads nowhere. */
export const unpackedSize = (given: Uint8Array, most: number): number | 'tooLarge' | 'damaged' => {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const end = endIn(bytes);
  if (end === undefined) return 'damaged';
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  let size = 0;
  try {
    for (let entry = 0; entry < count; entry += 1) {
      if (bytes.readUInt32LE(at) !== centralEntry) return 'damaged';
      const method = bytes.readUInt16LE(at + 10);
      const packedLength = bytes.readUInt32LE(at + 20);
      const header = bytes.readUInt32LE(at + 42);
      const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
      size += inflatedLength(bytes.subarray(start, start + packedLength), method, most - size);
      if (size > most) return 'tooLarge';
      at +=
        46 +
        bytes.readUInt16LE(at + 28) +
        bytes.readUInt16LE(at + 30) +
        bytes.readUInt16LE(at + 32);
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'tooLarge'
      : 'damaged';
  }
  return size;
};
