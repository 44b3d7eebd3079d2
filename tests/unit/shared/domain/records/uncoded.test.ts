import { describe, expect, test } from 'vitest';

import { lacksCodes } from '#shared/domain/records/uncoded';
import { anOffer, aPledge } from '#tests/support/records';

describe('a record lacks codes', () => {
  const whole = { area: 'A1', topics: ['staffing'], supportTypes: ['training'] };

  test.each([
    ['an area', { area: null }],
    ['topics', { topics: [] }],
    ['kinds of support', { supportTypes: [] }],
  ])('where a component of an offer has not %s', (_, missing) => {
    expect(lacksCodes(anOffer({ component: whole }))).toBe(false);
    expect(lacksCodes(anOffer({ components: [whole, { ...whole, ...missing }] }))).toBe(true);
  });

  test('of support only where it is asked for', () => {
    const component = { ...whole, supportTypes: [] };

    expect(lacksCodes(aPledge({ component, supportRequested: false }))).toBe(false);
    expect(lacksCodes(aPledge({ component, supportRequested: true }))).toBe(true);
  });
});
