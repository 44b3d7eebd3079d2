import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { textLikeness } from '#shared/domain/matching/text-likeness';

const english = (text: string) => ({ language: 'en', text });

describe('the likeness of two texts', () => {
  test.each([
    ['the same', 'Training of judges', 'Training of judges', 100],
    ['case, marks and spaces aside', 'Réception  CENTRES', 'reception centres', 100],
    ['nothing in common', 'abc', 'xyz', 0],
    ['an empty text', '', 'anything', 0],
  ])('%s: %j and %j are %i of 100', (_, left, right, likeness) => {
    expect(textLikeness(english(left), english(right))).toBe(likeness);
  });

  test('is higher for a text about the same than for one about something else', () => {
    const own = english('Training of judges of the appeal body');
    const near = textLikeness(own, english('Judges of the appeal body are trained'));

    expect(near).toBeGreaterThan(textLikeness(own, english('Mobile registration desks')));
  });

  test('is none across languages, whatever the texts', () => {
    expect(textLikeness({ language: 'fr', text: 'asile' }, english('asile'))).toBe(0);
  });

  test('works in every script, is the same from both sides, and lies between 0 and 100', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('تدريب قضاة الاستئناف', 'تدريب القضاة', 'апелляция'),
    );
    fc.assert(
      fc.property(text, text, (left, right) => {
        const likeness = textLikeness(english(left), english(right));

        expect(textLikeness(english(right), english(left))).toBe(likeness);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(100);
        expect(Number.isInteger(likeness)).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(textLikeness(english('تدريب قضاة الاستئناف'), english('تدريب القضاة'))).toBeGreaterThan(
      30,
    );
  });
});
