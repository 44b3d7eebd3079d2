/** Files that nobody should send: each gets a sentence, and nothing is changed. */
import { deflateRawSync } from 'node:zlib';

import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';

import { zipOf } from '#shared/zip/container';
import { preview, type SentFile } from '#tests/support/sheets';
import { bookOf, partsOfBook, rowXml, sheetXml, textCell } from '#tests/support/workbooks';
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

const headings = rowXml(1, textCell('A1', 'title'), textCell('B1', 'text'));
const rowsTo = (count: number, ...others: readonly string[]) =>
  Array.from({ length: count }, (_, at) =>
    rowXml(at + 2, textCell(`A${at + 2}`, `t${at}`), textCell(`B${at + 2}`, 'a'), ...others),
  );

/** What it ends with leads to another directory than the one that is found by its end. */
const behindAnother = (): Uint8Array => {
  const seen = Buffer.from(bookOf({ sheets: [sheetXml([headings])] }));
  const large = sheetXml([headings, rowXml(2, textCell('A2', 'hidden'))]);
  const parts = partsOfBook({ sheets: [large] });
  const hidden = Buffer.from(zipOf(parts));
  const place = hidden.readUInt32LE(hidden.length - 6);
  const wide = Buffer.alloc(56);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(BigInt(parts.length), 32);
  wide.writeBigUInt64LE(BigInt(place), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  // Both directories lie in one file: that of the hidden book first, where its places count from.
  const decoy = seen.subarray(0, seen.length - 22);
  const end = Buffer.from(seen.subarray(seen.length - 22));
  const before = hidden.subarray(0, hidden.length - 22);
  locator.writeBigUInt64LE(BigInt(before.length + decoy.length), 8);
  end.writeUInt32LE(0xffffffff, 12);
  end.writeUInt32LE(end.readUInt32LE(16) + before.length, 16);
  const moved = Buffer.from(decoy);
  for (let at = seen.readUInt32LE(seen.length - 6); at < moved.length;) {
    moved.writeUInt32LE(moved.readUInt32LE(at + 42) + before.length, at + 42);
    at += 46 + moved.readUInt16LE(at + 28);
  }
  return new Uint8Array(Buffer.concat([before, moved, wide, locator, end]));
};

/** Each of its files under two hundred entries of its directory. */
const underManyEntries = async (): Promise<Uint8Array> => {
  const times = 200;
  const book = Buffer.from(
    await workbook([
      ['title', 'text'],
      ['a', 'b'],
    ]),
  );
  const end = Buffer.from(book.subarray(book.length - 22));
  const files = book.subarray(0, end.readUInt32LE(16));
  const directory = book.subarray(files.length, book.length - 22);
  for (const at of [8, 10]) end.writeUInt16LE(end.readUInt16LE(at) * times, at);
  end.writeUInt32LE(directory.length * times, 12);
  const repeated = Array.from({ length: times }, () => directory);
  return new Uint8Array(Buffer.concat([files, ...repeated, end]));
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
  'damaged: a book behind the directory of another': behindAnother,
  'damaged: the same bytes under many entries': underManyEntries,
  'damaged: cells merged over one another': () => bookOf({ sheets: [sheetXml([headings, ...rowsTo(4_000)], `<mergeCells>${'<mergeCell ref="A1:A4001"/>'.repeat(50_000)}</mergeCells>`)] }),
  'tooManyColumns: a cell in the last column of many rows': () => bookOf({ sheets: [sheetXml([headings, ...rowsTo(1_300), rowXml(1_302, textCell('XFD1302', 'x'))])] }),
  'tooManyColumns: a cell beyond what is read, as it follows others': () => bookOf({ sheets: [sheetXml([`<row>${'<c t="inlineStr"><is><t>title</t></is></c>'.repeat(201)}</row>`])] }),
  'tooManyRows: a cell far below the others': () => bookOf({ sheets: [sheetXml([headings, ...rowsTo(3), rowXml(900_000, textCell('A900000', 'x'))])] }),
  'tooManyRows: many sheets that fit one by one': () => bookOf({ sheets: Array.from({ length: 6 }, () => sheetXml([headings, ...rowsTo(1_000)])) }),
  'unpacksTooLarge: one sheet under many names': () => bookOf({ sheets: [sheetXml([headings, ...rowsTo(3, textCell('C2', 'x'.repeat(1_000_000)))])], shown: Array.from({ length: 200 }, () => 0) }),
  'unpacksTooLarge: one text in very many cells': () => bookOf({ sheets: [sheetXml([headings, ...rowsTo(4_000).map((row, at) => row.replace('</row>', `<c r="C${at + 2}" t="s"><v>0</v></c></row>`))])], shared: ['x'.repeat(100_000)] }),
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
