import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('name-against-code.json', import.meta.url);

test('a name that is another code’s is to be looked at, in preview as for good', async () => {
  const world = await aRealWorld();

  const preview = await importFile(world, file, 'preview');
  const outcome = await importFile(world, file);

  expect(outcome.looks).toEqual(preview.looks);
  expect(outcome.looks?.map(({ row, pointer, code }) => [row, pointer, code])).toEqual([
    [751, '/records/0/from/0/iso3', 'nameAgainstCode'],
    [752, '/records/1/from/0/iso3', 'nameAgainstCode'],
  ]);
  expect(outcome.looks?.[0]?.says).toMatch(/Austria.*Australia/u);
});

test('the register calls no State by the name of another', async () => {
  const world = await aRealWorld();
  await importFile(world, file);

  const named = recordsIn(world).map(({ party: { name, country } }) => `${country} ${name}`);
  expect(new Set(named)).toEqual(new Set(['AUS Australia', 'NER Niger']));
});
