import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';

/** What starts a formula, and what nobody sees before it: by this list and not by the code's. */
const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const unseen = [
  '\u200B',
  '\u200C',
  '\u200D',
  '\u2060',
  '\uFEFF',
  '\u200E',
  '\u200F',
  '\u00AD',
  '\u061C',
  ' ',
  '\u00A0',
];

describe('a cell of a spreadsheet', () => {
  test('never starts like a formula, whatever stands before the sign that nobody sees', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...unseen), { maxLength: 4 }),
        fc.constantFrom(...signs),
        fc.string(),
        (before, sign, rest) => {
          const text = `${before.join('')}${sign}${rest}`;

          expect(spreadsheetSafe(text)).toBe(`'${text}`);
        },
      ),
    );
  });

  test('keeps every other text as it is', () => {
    fc.assert(
      fc.property(fc.string(), (rest) => {
        expect(spreadsheetSafe(`A${rest}`)).toBe(`A${rest}`);
      }),
    );
  });

  test.each([5, -5, 0.5, true, null, ''])('keeps %j', (value) => {
    expect(spreadsheetSafe(value)).toBe(value);
  });

  test('is looked at in no time, however long its blanks', () => {
    const started = performance.now();

    spreadsheetSafe(`${' '.repeat(200_000)}A`);

    expect(performance.now() - started).toBeLessThan(200);
  });
});
