import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('regions.json', import.meta.url);

test('regions are read in both schemes, four languages and usual words for the world', async () => {
  const world = await aRealWorld();

  const outcome = await importFile(world, file);

  const places = new Map(
    recordsIn(world).map(({ title, components: [first] }) => [title, first?.places]),
  );
  const west = { countries: [], regions: ['west-central-africa'], anywhere: false, stated: [] };
  expect([0, 1, 2, 3, 4].map((n) => places.get(`Offer ${n}`))).toEqual([
    { ...west, regions: ['eastern-southern-africa'] },
    west,
    west,
    { ...west, regions: [], anywhere: true },
    west,
  ]);
  expect(outcome.looks?.map(({ row, code }) => [row, code])).toEqual([[771, 'formerRegion']]);
});

test.each([
  ['en', 'kept in words'],
  ['fr', 'gardé en toutes lettres'],
  ['es', 'en palabras'],
  ['ar', 'بالكلمات'],
] as const)('what is read as no place is said in %s', async (language, words) => {
  const world = await aRealWorld();
  const { body } = await world.call('importRecords', {
    as: 'officer',
    body: {
      mode: 'preview',
      language,
      records: [
        {
          row: 1,
          kind: 'offer',
          title: 'An offer',
          from: [{ name: 'Example Legal Fund', type: 'ngo_int' }],
          to: [{ name: 'Wherever it is needed' }],
          areas: ['A1'],
          source: ['https://example.org/1'],
        },
      ],
    },
  });

  expect(body.looks).toMatchObject([{ code: 'placeAsWords', pointer: '/records/0/to/0/name' }]);
  expect(body.looks[0].says).toContain(words);
});
