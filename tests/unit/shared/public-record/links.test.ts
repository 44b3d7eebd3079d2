import { describe, expect, test } from 'vitest';

import { inImportOrder, referencedRows, relatedIn } from '#shared/public-record/row-references';

import { aRow, importedRow, map, realRows } from './mapping.ts';

describe('rows mentioned in prose', () => {
  test.each<[string, readonly number[]]>([
    ['Niger’s commitment is row 23.', [23]],
    ['Rows 1 and 2.', [1, 2]],
    ['See rows 1, 2, and 5; also row 9, which is older', [1, 2, 5, 9]],
    ['rows 42–45', [42, 43, 44, 45]],
    ['rows 1-999999999', [1, 999_999_999]],
    ['in one row; the agency', []],
    ['tomorrow 5, arrows 7', []],
  ])('%s', (notes, numbers) => {
    expect(referencedRows({ row: 900, notes })).toEqual(numbers);
  });

  test('are none in what is no row', () => {
    expect([null, 5, 'row 7', [], {}].flatMap(referencedRows)).toEqual([]);
  });
});

const match = aRow({ row: 1, kind: 'match', notes: 'The pledge is row 2, the offer is row 3.' });
const pledge = aRow({
  row: 2,
  kind: 'commitment',
  from: [{ name: 'Niger', type: 'state', iso3: 'NER' }],
  to: [],
});
const offer = aRow({ row: 3 });
const endsOf = (...others: readonly unknown[]) => {
  const outcome = importedRow(map([match], others), 1);
  return [outcome.match?.pledge.recordId !== null, outcome.records.length === 0];
};

describe('a match links', () => {
  test('the rows that it names', () => {
    expect(endsOf(pledge, offer)).toEqual([true, true]);
  });

  test('no row of another party', () => {
    expect(endsOf({ ...pledge, from: offer.from }, { ...offer, from: pledge.from })).toEqual([
      false,
      false,
    ]);
  });

  test('no row without a shared area', () => {
    expect(endsOf({ ...pledge, areas: ['A2'] }, { ...offer, areas: [] })).toEqual([false, false]);
  });

  test('no row that it does not name', () => {
    expect(endsOf({ ...pledge, row: 7 }, { ...offer, row: 8 })).toEqual([false, false]);
  });

  test('a row that names it', () => {
    expect(endsOf({ ...pledge, row: 7, notes: 'Answered in row 1.' })).toEqual([true, false]);
  });

  test('no support, and nothing that cannot be read', () => {
    expect(endsOf({ ...pledge, areas: ['A9'] }, { ...offer, kind: 'support' })).toEqual([
      false,
      false,
    ]);
  });

  test('nothing where several rows qualify', () => {
    const second = { ...pledge, source: ['https://example.org/second'] };

    expect(endsOf(pledge, second, offer)).toEqual([false, true]);
  });
});

test('matches come last, and bring along what they tie to', () => {
  const numbers = inImportOrder(realRows).map(({ row }) => row);
  const related = relatedIn(realRows);
  const relatedTo = (number: number) =>
    related(realRows.find(({ row }) => row === number)).map(({ row }) => row);

  expect(numbers.slice(-8)).toEqual([1, 2, 3, 4, 6, 7, 8, 37]);
  expect(relatedTo(1)).toEqual([23]);
  expect(relatedTo(2)).toEqual([14, 23]);
  expect(relatedTo(8)).toEqual([15]);
  expect(relatedTo(12)).toEqual([]);
});

test('related rows give the links that the whole file gives', () => {
  const whole = map(realRows);
  const related = relatedIn(realRows);

  for (const record of realRows.filter(({ kind }) => kind === 'match')) {
    const alone = importedRow(map([record], related(record)), Number(record.row));
    const inFile = importedRow(whole, Number(record.row));
    expect([alone.match, alone.records]).toEqual([inFile.match, inFile.records]);
  }
});
