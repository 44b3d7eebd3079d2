/** A text of several parts is divided without the loss of a word, and only where its parts are told apart. */
import { expect, it } from 'vitest';

import { textsOfParts } from '#dashboard/readings/parts-read';

import { aPart, aReading } from './a-reading.ts';

const text = 'We will do two things. 1. Clear the backlog. 2. Train judges. We start soon.';

it('the words before the first part go with it, those behind a part with that one', () => {
  const parts = [
    aPart(text, '1', ['1. Clear the backlog.']),
    aPart(text, '2', ['2. Train judges.']),
  ];

  expect(textsOfParts(aReading({}, { parts }), text)).toEqual([
    'We will do two things. 1. Clear the backlog.',
    '2. Train judges. We start soon.',
  ]);
});

it('parts without numbers are about an area each, one after the other, or are none', () => {
  const sentences = ['1. Clear the backlog.', '2. Train judges.'] as const;
  const parts = (first: 'A1' | 'A3', second?: 'A1' | 'A3') => [
    aPart(text, null, [sentences[0]], first),
    aPart(text, null, [sentences[1]], second),
  ];
  const countOf = (of: ReturnType<typeof parts>) =>
    textsOfParts(aReading({}, { parts: of }), text).length;

  expect(countOf(parts('A3', 'A1'))).toBe(2);
  expect(countOf(parts('A3', 'A3'))).toBe(0);
  expect(countOf(parts('A3'))).toBe(0);
  expect(countOf(parts('A3').slice(0, 1))).toBe(0);
  const goingOn = [
    aPart(text, null, ['We will do two things.', '2. Train judges.'], 'A1'),
    aPart(text, null, [sentences[0]], 'A3'),
  ];
  expect(countOf(goingOn)).toBe(0);
});
