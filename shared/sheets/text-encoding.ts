/** Bytes of a text file as text. What an encoding cannot tell for certain is refused, and never read into other letters. */
import { ok, refuse, type Result } from '../domain/result.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

const decodedAs = (encoding: Encoding, bytes: Uint8Array): DecodedText | undefined => {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
};

/** In texts of two bytes a character, nearly every other byte of a heading is zero. */
const twoByteEncodingOf = (bytes: Uint8Array): Encoding | undefined => {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even + odd < head.length / 8) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
};

/** Bytes that stand for no character in Windows-1252. */
const unused = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const isControl = (byte: number): boolean =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d;

/** Western texts have accents one by one; where they come in rows, it is another script in a code page of its own. */
const isWestern = (bytes: Uint8Array): boolean => {
  let high = 0;
  let inRows = 0;
  let row = 0;
  for (const byte of bytes) {
    if (unused.has(byte) || isControl(byte)) return false;
    if (byte < 0x80) {
      row = 0;
      continue;
    }
    high += 1;
    row += 1;
    if (row >= 3) inRows += 1;
  }
  return inRows * 5 <= high;
};

export const decodeText = (bytes: Uint8Array): Result<DecodedText, 'unknownEncoding'> => {
  const marked: Encoding | undefined = startsWith(bytes, [0xff, 0xfe])
    ? 'utf-16le'
    : startsWith(bytes, [0xfe, 0xff])
      ? 'utf-16be'
      : startsWith(bytes, [0xef, 0xbb, 0xbf])
        ? 'utf-8'
        : twoByteEncodingOf(bytes);
  const read = marked
    ? decodedAs(marked, bytes)
    : (decodedAs('utf-8', bytes) ??
      (isWestern(bytes) ? decodedAs('windows-1252', bytes) : undefined));
  return read && !read.text.includes('\0') ? ok(read) : refuse('unknownEncoding');
};
