import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('six-spellings.json', import.meta.url);

test('six spellings are one party, and those that can be told apart are to be looked at', async () => {
  const world = await aRealWorld();

  const preview = await importFile(world, file, 'preview');
  const outcome = await importFile(world, file);

  expect(new Set(recordsIn(world).map(({ party }) => party.id)).size).toBe(1);
  expect(outcome.looks).toEqual(preview.looks);
  const looks = outcome.looks?.filter(({ code }) => code === 'partyLooksLike') ?? [];
  // The first three differ in what nobody sees: a kind of apostrophe, and a mark without width.
  expect(looks.map(({ row }) => row)).toEqual([744, 745, 746]);
  expect(looks.every(({ says }) => says.includes('Bar Association of Côte d’Ivoire'))).toBe(true);
});

test('each record keeps the name as its source spells it', async () => {
  const world = await aRealWorld();
  await importFile(world, file);

  expect(new Set(recordsIn(world).map(({ party }) => party.name)).size).toBeGreaterThan(3);
});
