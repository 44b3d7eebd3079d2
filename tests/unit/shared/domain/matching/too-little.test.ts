import { expect, test } from 'vitest';

import { saysTooLittle } from '#shared/domain/matching/too-little';

const part = (name: 'topics' | 'support' | 'likeness' | 'place', known: boolean, points = 0) => ({
  part: name,
  known,
  points,
});

// oxfmt-ignore
test.each([
  ['where it lies alone', [part('topics', false), part('support', false), part('likeness', true), part('place', true, 90)], true],
  ['topics, though none is shared', [part('topics', true), part('support', false)], false],
  ['kinds of support', [part('topics', false), part('support', true, 5)], false],
  ['words in common', [part('topics', false), part('likeness', true, 3)], false],
] as const)('a pair of which is known %s', (_, parts, tooLittle) => {
  expect(saysTooLittle(parts)).toBe(tooLittle);
});
