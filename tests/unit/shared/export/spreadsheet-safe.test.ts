import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { spreadsheetSafe } from '#shared/export/spreadsheet-safe';

/** What starts a formula, and what nobody sees before it: by this list and not by the code's. */
const signs = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
/** Where some spreadsheets begin another cell. */
const dividers = [';', '\t', '\n', '\r', '\r\n', '\u2028'];
const plain = fc.string().map((text) => text.replaceAll(/[;\t\n\r\v\f\u0085\u2028\u2029]/g, ''));
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
        plain,
        (before, sign, rest) => {
          const text = `${before.join('')}${sign}A${rest}`;

          expect(spreadsheetSafe(text)).toBe(`'${text}`);
        },
      ),
    );
  });

  test('keeps every other text as it is', () => {
    fc.assert(
      fc.property(plain, (rest) => {
        expect(spreadsheetSafe(`A${rest}`)).toBe(`A${rest}`);
      }),
    );
  });

  test.each(dividers)('is guarded behind %j as at its start', (divider) => {
    for (const before of ['', ' ', '"', '""', '\u200B', ' "'])
      for (const sign of ['=', '+', '-', '@', '＝'])
        expect(spreadsheetSafe(`A${divider}${before}${sign}1`)).toBe(
          `A${divider}'${before}${sign}1`,
        );
    expect(spreadsheetSafe(`A${divider} B = 1`)).toBe(`A${divider} B = 1`);
  });

  test.each([5, -5, 0.5, true, null, ''])('keeps %j', (value) => {
    expect(spreadsheetSafe(value)).toBe(value);
  });

  test('is looked at in no time, however long its blanks', () => {
    const started = performance.now();

    for (const blank of [' ', '\t', '\n', ';', '"', '\u200B', '; '])
      spreadsheetSafe(`${blank.repeat(30_000)}A`);

    expect(performance.now() - started).toBeLessThan(1000);
  });
});
