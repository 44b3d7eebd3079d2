import { describe, expect, it } from 'vitest';

import { recordIdIn } from '#dashboard/suggestions/reference-of';

const reference = '0123456789abcdef';

describe('a reference', () => {
  it.each([
    reference,
    ` ${reference.toUpperCase()} `,
    `/offers/${reference}`,
    `https://example.org/offers/${reference}/?lang=ar`,
    `https://example.org/pledges/fedcba9876543210/suggestions/${reference}`,
  ])('is found in %j', (text) => {
    expect(recordIdIn(text)).toBe(reference);
  });

  it.each(['', 'Support for appeal bodies', `${reference}0`, `${reference}/edit`])(
    'is not found in %j',
    (text) => {
      expect(recordIdIn(text)).toBeUndefined();
    },
  );
});
