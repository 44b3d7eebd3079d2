import { describe, expect, test } from 'vitest';

import { extentOf, holdsCells } from '#shared/sheets/sheet-extent';

const reach = (...rows: readonly string[]) => {
  const { rows: last, columns } = extentOf(`<sheetData>${rows.join('')}</sheetData>`);
  return [last, columns];
};

describe('the cells of a sheet reach', () => {
  test.each([
    [
      'as far as the last says that it stands',
      [3, 28],
      ['<row r="3"><c r="AB3"><v>1</v></c></row>'],
    ],
    [
      'as far as they follow one another',
      [2, 3],
      ['<row/>', '<row><c><v>1</v></c><c/><c t="s"><v>0</v></c></row>'],
    ],
    [
      'on from one that says where it stands',
      [7, 4],
      ['<row r="7"><c r="C7"><v>1</v></c><c><v>2</v></c></row>'],
    ],
    [
      'as far in a namespace of a name',
      [1, 2],
      ['<x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row>'],
    ],
    [
      'no farther for what is formatted alone',
      [1, 1],
      [
        '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="4"/><c r="B1"></c></row>',
        '<row r="9" ht="3"/>',
      ],
    ],
    ['nowhere where nothing stands', [0, 0], ['<row r="1"><c r="A1"/></row>']],
  ] as const)('%s', (_, expected, rows) => expect(reach(...rows)).toEqual(expected));
});

test('a sheet is known by its data, under whatever name it lies', () => {
  expect(holdsCells('<x:sheetData/>')).toBe(true);
  expect(holdsCells('<sst><si/></sst>')).toBe(false);
});

test('a long text is read once from left to right', () => {
  const begun = performance.now();
  extentOf('<c '.repeat(2_000_000));
  extentOf(`<c ${' '.repeat(5_000_000)}`);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
