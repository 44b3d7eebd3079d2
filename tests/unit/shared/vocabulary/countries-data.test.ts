import { expect, test } from 'vitest';
import { deriveCountries } from './derive-countries.ts';

test('the committed countries are the two published lists joined on the ISO code', async () => {
  const rows = deriveCountries().map((row) => JSON.stringify(row));

  const file = `[\n${rows.join(',\n')}\n]\n`;

  await expect(file).toMatchFileSnapshot('../../../../shared/data/countries.json');
});
