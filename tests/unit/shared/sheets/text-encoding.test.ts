import { describe, expect, test } from 'vitest';

import { decodeText } from '#shared/sheets/text-encoding';

const text = 'title;text\r\nÉté à Genève;“Où”\r\n';
const bytesOf = (given: string, encoding: BufferEncoding, ...mark: readonly number[]) =>
  new Uint8Array([...mark, ...Buffer.from(given, encoding)]);
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

describe('the bytes of a text file', () => {
  test.each([
    ['utf-8', bytesOf(text, 'utf8')],
    ['utf-8', bytesOf(text, 'utf8', 0xef, 0xbb, 0xbf)],
    ['utf-16le', bytesOf(text, 'utf16le', 0xff, 0xfe)],
    ['utf-16le', bytesOf(text, 'utf16le')],
    ['utf-16be', new Uint8Array([0xfe, 0xff, ...swapped(bytesOf(text, 'utf16le'))])],
    ['utf-16be', swapped(bytesOf(text, 'utf16le'))],
  ] as const)('are read as %s, with or without a mark', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: { encoding, text } });
  });

  test('of a Western office are read by its code page, with accents and quotation marks', () => {
    const western = bytesOf('Été à Genève; \u0080 \u0093Où\u0094', 'latin1');
    expect(decodeText(western)).toEqual({
      ok: true,
      value: { encoding: 'windows-1252', text: 'Été à Genève; € “Où”' },
    });
  });

  test.each([
    [
      'Arabic letters in a code page of their own',
      [0xc7, 0xe1, 0xe3, 0xdb, 0xd1, 0xc8, 0x2c, 0xca],
    ],
    ['a character cut in half', [0xff, 0xfe, 0x61]],
    ['bytes that stand for nothing', [0x61, 0x2c, 0x81, 0x8d]],
    ['a picture', [0x89, 0x00, 0x01, 0x02, 0xff, 0xd8]],
  ])('that may be %s are refused rather than guessed', (_, bytes) => {
    expect(decodeText(new Uint8Array(bytes))).toEqual({ ok: false, error: 'unknownEncoding' });
  });
});
