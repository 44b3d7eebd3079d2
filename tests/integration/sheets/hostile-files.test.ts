/** Files that nobody should send: each gets a sentence, and nothing is changed. */
import { deflateRawSync } from 'node:zlib';

import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { preview, type SentFile } from '#tests/support/sheets';
import { aWorld } from '#tests/support/world';

const workbook = async (rows: readonly (readonly string[])[]) =>
  new Uint8Array(
    await writeXlsx({ sheets: [{ name: 'Rows', rows: rows.map((row) => [...row]) }] }),
  );

/** The sheet of a workbook, replaced by a packed one that says it is small and becomes large. */
const bomb = async () => {
  const book = Buffer.from(await workbook([['title', 'text']]));
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const packed = deflateRawSync(Buffer.alloc(200_000_000, 0x20), { level: 9 });
  const local = book.indexOf(name) - 30;
  const central = book.lastIndexOf(name) - 46;
  const start = local + 30 + book.readUInt16LE(local + 26) + book.readUInt16LE(local + 28);
  const end = start + book.readUInt32LE(central + 20);
  const grown = packed.length - (end - start);
  const out = Buffer.concat([book.subarray(0, start), packed, book.subarray(end)]);
  const at = central > start ? central + grown : central;
  for (const header of [local + 18, at + 20]) out.writeUInt32LE(packed.length, header);
  for (
    let entry = out.indexOf('PK\u0001\u0002');
    entry >= 0;
    entry = out.indexOf('PK\u0001\u0002', entry + 4)
  ) {
    const offset = out.readUInt32LE(entry + 42);
    if (offset > start) out.writeUInt32LE(offset + grown, entry + 42);
  }
  const last = out.lastIndexOf('PK\u0005\u0006');
  out.writeUInt32LE(out.readUInt32LE(last + 16) + grown, last + 16);
  return new Uint8Array(out);
};

const lines = (count: number) => `title,text\n${'a,b\n'.repeat(count)}`;

// oxfmt-ignore
const files: Readonly<Record<string, () => SentFile | Promise<SentFile>>> = {
  'notASheet: nothing but blanks around a page': () => '  <!doctype html><title>A page</title>',
  'notASheet: JSON': () => '{"records": []}',
  'oldWorkbook: a workbook of before': () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.alloc(600)]),
  'encrypted: a workbook under a password': () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
  'damaged: half a workbook': async () => (await workbook([['title', 'text'], ['a', 'b']])).slice(0, 900),
  'damaged: a packed file of something else': () => new Uint8Array([0x50, 0x4b, 0x03, 0x04, ...Buffer.alloc(100)]),
  'unpacksTooLarge: a bomb': bomb,
  'tooManyRows: a text of a million rows': () => lines(700_000),
  'tooManyRows: a workbook of many rows': () => workbook([['title', 'text'], ...Array.from({ length: 6_000 }, (_, at) => [`a${at}`, 'b'])]),
  'tooManyRecords: more than is looked at': () => `title,text\n${Array.from({ length: 1_100 }, (_, at) => `a${at},b`).join('\n')}`,
  'tooManyColumns: a row without end': () => `title,text${',x'.repeat(400)}\na,b`,
  'unknownEncoding: another code page': () => new Uint8Array(Buffer.from('title,text\n\u00C7\u00E1\u00E3\u00DB\u00D1\u00C8,\u00CA\u00CF\u00D1\u00ED\u00C8', 'latin1')),
  'noHeadings: words': () => 'Dear colleagues,\nplease find below what we offer.\n',
  'headingTwice: two titles': () => 'title,text,Titre\na,b,c\n',
  'missingColumns: no titles': () => 'text,area\na,A1\n',
  'noRows: headings alone': () => 'title,text,Example (not imported)\na,b,x\n,,\n',
};

test.each(Object.keys(files))(
  '%s',
  async (name) => {
    const world = await aWorld();
    const before = world.table.items();
    const { fault, digest, lines: told } = await preview(world, (await files[name]?.()) ?? '');
    expect(fault?.code).toBe(name.split(':')[0]);
    expect(fault?.says).not.toMatch(/[{}]/);
    expect([digest, told]).toEqual([null, []]);
    expect(world.table.items()).toEqual(before);
  },
  20_000,
);
