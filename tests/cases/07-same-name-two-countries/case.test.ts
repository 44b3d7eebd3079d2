import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('two-commissions.json', import.meta.url);

test('bodies of one name in two countries are two parties, which is said', async () => {
  const world = await aRealWorld();

  const outcome = await importFile(world, file);

  const parties = recordsIn(world).map(({ party }) => party);
  expect(new Set(parties.map(({ country }) => country))).toEqual(new Set(['IND', 'NGA']));
  expect(new Set(parties.map(({ id }) => id)).size).toBe(2);
  for (const { id, country } of parties) {
    const { body } = await world.call('getParty', { as: 'officer', path: { id } });
    expect(body).toMatchObject({ name: 'National Human Rights Commission', country });
  }
  expect(outcome.looks?.map(({ row, code }) => [row, code])).toEqual([[732, 'sameNameElsewhere']]);
});

test('stay two when the file comes again', async () => {
  const world = await aRealWorld();
  await importFile(world, file);

  expect(await importFile(world, file)).toMatchObject({ imported: 0, unchanged: 2, refused: [] });
});
