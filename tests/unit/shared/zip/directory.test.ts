import { describe, expect, test } from 'vitest';

import { unzipStrictly, zipOf } from '#shared/zip/container';
import { crc32 } from '#shared/zip/crc32';
import { entriesIn } from '#shared/zip/directory';
import type { PackedEntry } from '#shared/zip/entry';

const entry = (name: string, text: string): PackedEntry => {
  const packed = new TextEncoder().encode(text);
  return { name, method: 0, crc: crc32(packed), size: packed.length, packed };
};

const entries = [entry('a.txt', 'one'), entry('é/b.txt', 'two')];
const bytes = zipOf(entries);
const end = bytes.length - 22;

const changed = (at: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice();
  copy.set(values, at);
  return copy;
};

const wide = [0xff, 0xff, 0xff, 0xff] as const;
const directory = new DataView(bytes.buffer).getUint32(end + 16, true);

test('entries are found by the directory, with a comment behind it as well', () => {
  expect(entriesIn(bytes)).toEqual(entries);
  const noted = new Uint8Array([...bytes, ...new TextEncoder().encode('a comment')]);
  expect(entriesIn(noted)).toEqual(entries);
  expect(unzipStrictly(noted)).toBeUndefined();
  expect(unzipStrictly(bytes)).toEqual(entries);
});

describe('nothing is found', () => {
  test.each([
    ['in nothing', new Uint8Array()],
    ['without an end', bytes.slice(0, end)],
    ['by a directory that lies elsewhere', changed(end + 16, ...wide)],
    ['by one whose length is told elsewhere', changed(end + 12, ...wide)],
    ['by a count that is told elsewhere', changed(end + 10, 0xff, 0xff)],
    ['of an entry whose size is told elsewhere', changed(directory + 24, ...wide)],
    ['of an entry that lies elsewhere', changed(directory + 42, ...wide)],
    ['of an entry that goes on behind the end', changed(directory + 20, 0xff, 0xff)],
    ['of an entry that begins nowhere', changed(directory + 42, 1)],
    ['of more entries than there are', changed(end + 10, 3)],
    ['of an entry that is packed in another way', changed(directory + 10, 12)],
  ])('%s', (_, given) => expect(entriesIn(given)).toBeUndefined());
});
