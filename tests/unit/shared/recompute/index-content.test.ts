import { describe, expect, test } from 'vitest';

import { indexContent } from '#shared/recompute/index-content';

const aRow = (id: number, words: number, codes = ''): string =>
  [
    String(id).padStart(16, '0'),
    codes,
    ...Array<string>(11).fill(''),
    ' wordwords'.repeat(words),
  ].join('\t');

describe('a page of the index', () => {
  test('holds its rows in the order of their ids, however they came', () => {
    const rows = [3, 1, 2].map((id) => aRow(id, 1));

    expect(indexContent(rows)).toEqual({
      rows: rows.toSorted().join('\n'),
      leftOut: 0,
    });
    expect(indexContent([])).toEqual({ rows: '', leftOut: 0 });
  });

  test('cuts words before it leaves a row out', () => {
    const { rows, leftOut } = indexContent(Array.from({ length: 300 }, (_, id) => aRow(id, 100)));

    expect(leftOut).toBe(0);
    expect(rows.split('\n')).toHaveLength(300);
    expect(Buffer.byteLength(rows)).toBeLessThan(390 * 1024);
  });

  test('always fits an item: the longest rows are left out, and counted', () => {
    const long = aRow(0, 0, 'x'.repeat(120_000));
    const { rows, leftOut } = indexContent([
      long,
      ...Array.from({ length: 100 }, (_, id) => aRow(id + 1, 0, 'y'.repeat(500))),
    ]);

    expect(leftOut).toBe(1);
    expect(rows.split('\n')).toHaveLength(100);
    expect(rows).not.toContain('x');
  });
});
