import { describe, expect, test } from 'vitest';

import { currencyCodes, currencyNames, isCurrency } from '#shared/vocabulary/currencies';

describe('currencies', () => {
  test('are codes of three capitals, each once, in order', () => {
    expect(currencyCodes.filter((code) => !/^[A-Z]{3}$/u.test(code))).toEqual([]);
    expect([...new Set(currencyCodes)].sort()).toEqual(currencyCodes);
  });

  test('hold every currency that money is stated in, whatever the runtime knows', () => {
    expect(
      ['VED', 'VES', 'XCG', 'ZWG', 'SLE', 'XOF', 'XAF', 'CHE', 'XAD', 'HRK'].filter(
        (code) => !isCurrency(code),
      ),
    ).toEqual([]);
  });

  test('hold no code that stands for none', () => {
    expect(['CFA', 'XXX', 'XTS', 'EURO', 'eur', '', 'ZZZ'].filter(isCurrency)).toEqual([]);
  });

  test('have a name in every language, the English one where the runtime has none', () => {
    for (const language of ['en', 'fr', 'es', 'ar']) {
      const nameOf = currencyNames(language);
      expect(currencyCodes.filter((code) => nameOf(code) === code)).toEqual([]);
    }
    expect(currencyNames('fr')('EUR')).toBe('euro');
  });
});
