import { expect, test } from 'vitest';

import { neighboursOf } from '#dashboard/record-pages/queue-neighbours';

const items = ['a', 'b', 'c'].map((id) => ({ id }));

test('a record of a worklist has the one before and the one after it', () => {
  expect(neighboursOf(items, 'b', 0)).toEqual({ at: 1, previous: items[0], next: items[2] });
  expect(neighboursOf(items, 'a', 0)).toEqual({ at: 0, previous: undefined, next: items[1] });
  expect(neighboursOf(items, 'c', 0)).toEqual({ at: 2, previous: items[1], next: undefined });
});

test('one that was decided on leads to what stands in its place now', () => {
  const rest = items.filter(({ id }) => id !== 'b');

  expect(neighboursOf(rest, 'b', 1)).toEqual({
    at: undefined,
    previous: items[0],
    next: items[2],
  });
});
