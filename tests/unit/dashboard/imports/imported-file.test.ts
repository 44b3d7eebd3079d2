import { describe, expect, it } from 'vitest';

import { importedFileIn, isTooLarge, textAt } from '#dashboard/imports/imported-file';

describe('a file that somebody chose', () => {
  it.each(['', '[]', '{}', '{"records":[]}', '"text"', 'null'])('takes no file of %s', (text) => {
    expect(importedFileIn(text)).toBeUndefined();
  });

  it('keeps the day that the file describes, and nothing that is no day', () => {
    expect(importedFileIn('{"records":[1],"asOf":"2026-01-01"}')?.asOf).toBe('2026-01-01');
    expect(importedFileIn('{"records":[1],"asOf":"soon"}')?.asOf).toBeUndefined();
  });

  it('finds what the outcome points to, and nothing that is no text of the file', () => {
    const file = { records: [{ from: [{ name: 'A party', iso3: null }] }] };

    expect(textAt(file, '/records/0/from/0/name')).toBe('A party');
    for (const pointer of [
      '/records/0/from/0/iso3',
      '/records/0/from/1/name',
      '/records/0',
      '/length',
    ])
      expect(textAt(file, pointer)).toBeUndefined();
  });

  it('leaves a file that no request takes to the command', () => {
    const rowsOf = (count: number) => Array.from({ length: count }, (_, row) => ({ row }));

    expect(isTooLarge({ records: rowsOf(401) })).toBe(true);
    expect(isTooLarge({ records: ['x'.repeat(3_600_000)] })).toBe(true);
    expect(isTooLarge({ records: rowsOf(400) })).toBe(false);
  });
});
