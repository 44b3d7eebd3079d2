import { describe, expect, test } from 'vitest';

import { regionsThen, schemeOfEdition } from '#shared/domain/records/regions-then';

const places = { countries: [], regions: [], anywhere: false, stated: [] };

describe('the regions of a forum', () => {
  test('are those of its day: seven until 2025, six from the progress review on', () => {
    expect(['grf-2019', 'hlom-2021', 'grf-2023'].map(schemeOfEdition)).toEqual(
      Array.from({ length: 3 }, () => 'before-2025'),
    );
    expect(['progress-review-2025', 'grf-2027', 'not_stated'].map(schemeOfEdition)).toEqual(
      Array.from({ length: 3 }, () => '2025'),
    );
  });

  test('are told by the country, which may lie elsewhere today', () => {
    const { of } = regionsThen('before-2025');

    expect(of({ ...places, countries: ['COD'] })).toEqual(['southern-africa']);
    expect(regionsThen('2025').of({ ...places, countries: ['COD'] })).toEqual([
      'west-central-africa',
    ]);
  });

  test('of today that became of several keep their name, and others are as they were', () => {
    const { of, names } = regionsThen('before-2025');

    expect(of({ ...places, regions: ['europe'] })).toEqual(['europe']);
    expect(of({ ...places, regions: ['eastern-southern-africa'] })).toEqual([
      'eastern-southern-africa',
    ]);
    expect(names).toContain('eastern-southern-africa');
    expect(new Set(names).size).toBe(names.length);
  });

  test('are none where a place is stated as any, or not at all', () => {
    const { of } = regionsThen('before-2025');

    expect(of({ ...places, anywhere: true })).toEqual(['anywhere']);
    expect(of(places)).toEqual(['not_stated']);
    expect(of({ ...places, stated: ['countries to be chosen'] })).toEqual(['not_coded']);
  });
});
