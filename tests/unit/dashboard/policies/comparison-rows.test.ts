import { expect, test } from 'vitest';

import { comparisonRow } from '#dashboard/policies/comparison-rows';

const pledge = { id: 'p', title: 'A need', language: 'en' };
const offer = (id: string) => ({
  id,
  title: `Offer ${id}`,
  language: 'en',
  points: 500,
  known: 5,
  ofParts: 7,
});

test('what only one of two lists has is marked in it, and a first one that changes is told', () => {
  const row = comparisonRow({
    pledge,
    served: [offer('a'), offer('b')],
    other: [offer('b'), offer('c')],
  });

  expect(row.served.map(({ id, isOnlyHere }) => [id, isOnlyHere])).toEqual([
    ['a', true],
    ['b', false],
  ]);
  expect(row.other.map(({ id, isOnlyHere }) => [id, isOnlyHere])).toEqual([
    ['b', false],
    ['c', true],
  ]);
  expect(row.isFirstAnother).toBe(true);
});

test('the same list changes nothing, and neither does none', () => {
  const same = [offer('a'), offer('b')];

  expect(comparisonRow({ pledge, served: same, other: same }).isFirstAnother).toBe(false);
  expect(comparisonRow({ pledge, served: [], other: [] }).isFirstAnother).toBe(false);
});
