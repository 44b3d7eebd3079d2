import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { bytesOf, chunksOf } from '#infra/commands/import-chunks';
import type { ImportBody } from '#infra/commands/import-client';
import { readImportFile } from '#infra/commands/import-file';
import { UsageError } from '#infra/commands/command-line';
import { parseImportOptions } from '#infra/commands/import-options';
import { importRows } from '#infra/commands/import-rows';
import { RequestError } from '#infra/commands/product-client';
import { UnreachableError } from '#infra/commands/patient-request';
import { importChunk } from '#shared/contract/files/import-limits';

import { aRow, map, realRows } from '../../shared/public-record/mapping.ts';

const limits = { rows: 10, related: 5, bytes: 40_000 };
const rowsOf = (records: readonly unknown[]) => records.map((record, place) => ({ place, record }));

describe('chunks', () => {
  test('hold every row once, within their limits, matches last', () => {
    const chunks = chunksOf(rowsOf(realRows), limits);
    const places = chunks.flatMap((chunk) => chunk.places);

    expect(places.toSorted((one, other) => one - other)).toEqual(realRows.map((_, place) => place));
    for (const { records, related } of chunks) {
      expect(records.length).toBeLessThanOrEqual(limits.rows);
      expect(related.length).toBeLessThanOrEqual(limits.related);
      expect(
        [...records, ...related].reduce<number>((sum, one) => sum + bytesOf(one), 0),
      ).toBeLessThan(limits.bytes);
    }
    expect(
      chunks.at(-1)?.records.every((record) => (record as { kind: string }).kind === 'match'),
    ).toBe(true);
  });

  test('give the links that one request would', () => {
    const inChunks = chunksOf(rowsOf(realRows), limits).flatMap(({ records, related }) =>
      map(records, related).flatMap((outcome) =>
        outcome.ok && outcome.match ? outcome.match : [],
      ),
    );
    const atOnce = map(realRows).flatMap((outcome) =>
      outcome.ok && outcome.match ? outcome.match : [],
    );

    expect(inChunks).toEqual(atOnce);
  });
});

const fakeProduct = (answer?: () => never) => {
  const bodies: ImportBody[] = [];
  const send = (body: ImportBody) => {
    bodies.push(body);
    answer?.();
    const outcomes = map(body.records, body.related);
    return Promise.resolve({
      rows: outcomes.length,
      imported: outcomes.filter(({ ok }) => ok).length,
      unchanged: 0,
      refused: outcomes.flatMap((outcome) =>
        outcome.ok ? [] : outcome.refused.map((one) => ({ row: outcome.row, ...one })),
      ),
    });
  };
  return { bodies, send };
};
const fileOf = (records: readonly unknown[]) => ({ records, asOf: '2026-11-23', refused: [] });

describe('a file', () => {
  test('is imported with pointers into the file, in the order of the file', async () => {
    const tooMany = aRow({
      row: 7,
      parts: Array.from({ length: 11 }, () => ({ area: 'A1', alsoAreas: ['A2'], text: 'x' })),
    });
    const matchFirst = aRow({ row: 8, kind: 'match' });
    const records = [matchFirst, null, aRow({ row: 9 }), tooMany, aRow({ row: 9 })];

    const outcome = await importRows(fileOf(records), 'commit', fakeProduct());

    expect(outcome).toMatchObject({ rows: 5, imported: 2, unchanged: 0, failures: [] });
    expect(outcome.refused.map(({ row, pointer }) => [row, pointer])).toEqual([
      [null, '/records/1'],
      [7, '/records/3/parts'],
      [9, '/records/4'],
    ]);
  });

  test('with a row repeated far away is refused there', async () => {
    const others = Array.from({ length: 80 }, (_, at) => aRow({ row: at + 1 }));

    const outcome = await importRows(
      fileOf([...others, aRow({ row: 3 })]),
      'commit',
      fakeProduct(),
    );

    expect(outcome).toMatchObject({ imported: 80, refused: [{ row: 3, pointer: '/records/80' }] });
  });

  test('names the rows of a request that failed, and goes on', async () => {
    const records = Array.from({ length: 120 }, (_, at) => aRow({ row: at + 1 }));
    const failing = fakeProduct(() => {
      throw new RequestError('The product answered 503.');
    });

    const outcome = await importRows(fileOf(records), 'commit', failing);

    expect(failing.bodies).toHaveLength(Math.ceil(120 / importChunk.rows));
    expect(outcome.refused).toHaveLength(120);
    expect(outcome.failures).toEqual(['The product answered 503.']);
  });

  test('stops where there is no product', async () => {
    const records = Array.from({ length: 120 }, (_, at) => aRow({ row: at + 1 }));
    const away = fakeProduct(() => {
      throw new UnreachableError('It does not answer.');
    });

    const outcome = await importRows(fileOf(records), 'commit', away);

    expect(away.bodies).toHaveLength(1);
    expect(outcome.refused).toHaveLength(120);
  });

  test('refuses a row too large for any request', async () => {
    const padded = aRow({ substance: `${' '.repeat(3_600_000)}x` });

    const outcome = await importRows(fileOf([padded, aRow({ row: 1 })]), 'preview', fakeProduct());

    expect(outcome).toMatchObject({ imported: 1, refused: [{ row: 900, pointer: '/records/0' }] });
  });
});

describe('the command line', () => {
  test('takes one file', () => {
    expect(parseImportOptions(['a.json', '--preview'])).toMatchObject({
      file: 'a.json',
      mode: 'preview',
      data: '.local',
    });
    expect(parseImportOptions(['--help'])).toBeUndefined();
  });

  test.each([[[]], [['a', 'b']], [['a', '--what']], [['a', '--url', 'ftp://x']]])(
    'refuses %j',
    (argv) => {
      expect(() => parseImportOptions(argv)).toThrow(UsageError);
    },
  );
});

describe('reading a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-file-'));
  const fileWith = (content: string | Uint8Array): string => {
    const file = path.join(folder, 'file.json');
    writeFileSync(file, content);
    return file;
  };

  test('takes rows of any kind, with or without a day', () => {
    expect(readImportFile(fileWith('\uFEFF{"records": [null, 5]}'))).toEqual({
      records: [null, 5],
      asOf: undefined,
      refused: [],
    });
    expect(readImportFile(fileWith('{"records": [], "asOf": "2026-11-23"}')).asOf).toBe(
      '2026-11-23',
    );
  });

  test('imports without a day that cannot be, and says so', () => {
    const file = readImportFile(fileWith('{"records": [], "asOf": "2026-02-30"}'));

    expect(file).toMatchObject({ asOf: undefined, refused: [{ row: null, pointer: '/asOf' }] });
  });

  test.each([
    ['{', /not JSON/u],
    ['[]', /no rows/u],
    ['{"records": {}}', /no rows/u],
    ['null', /no rows/u],
    [new Uint8Array([0x22, 0xe9, 0x22]), /not UTF-8/u],
  ])('refuses %j', (content, reason) => {
    expect(() => readImportFile(fileWith(content))).toThrow(reason);
  });

  test('says when there is no such file', () => {
    expect(() => readImportFile(path.join(folder, 'none.json'))).toThrow(/does not exist/u);
    expect(() => readImportFile(folder)).toThrow(/folder/u);
  });
});
