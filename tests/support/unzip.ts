/** Reads a ZIP file whole, by its central directory, without the library that wrote it. */
import { inflateRawSync } from 'node:zlib';

const endOfDirectory = 0x06054b50;
const entryOfDirectory = 0x02014b50;

export type ZipEntry = { readonly name: string; readonly text: string; readonly time: number };

export const unzip = (bytes: Uint8Array): readonly ZipEntry[] => {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || file.readUInt32LE(end) !== endOfDirectory) throw new Error('This is no ZIP file');
  const entries: ZipEntry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== entryOfDirectory) throw new Error('A broken directory');
    const [method, time, size] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 12),
      file.readUInt32LE(at + 20),
    ];
    const [nameLength, extra, comment, offset] = [
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ];
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const begin = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
    const data = file.subarray(begin, begin + size);
    const content = method === 0 ? data : inflateRawSync(data);
    entries.push({ name, text: content.toString('utf8'), time });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
};
