import { describe, expect, it } from 'vitest';

import { isCountryId } from '#shared/vocabulary/countries';
import { countryAdjectives } from '#shared/vocabulary/country-other-names';
import { languages } from '#shared/vocabulary/label';

describe('adjectives of countries', () => {
  it('are of known countries, in every language', () => {
    for (const [country, of] of Object.entries(countryAdjectives)) {
      expect(isCountryId(country)).toBe(true);
      for (const language of languages) expect(of[language]).not.toBe('');
    }
  });
});
