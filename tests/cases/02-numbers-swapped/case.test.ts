import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { matchesIn, recordsIn } from '#tests/support/imported-records';
import { importRows } from '#tests/support/public-record';
import { aRealWorld, type World } from '#tests/support/world';

const first = new URL('edition-1.json', import.meta.url);
const second = new URL('edition-2.json', import.meta.url);

const anOffer = {
  row: 900,
  kind: 'offer',
  title: 'An offer to whoever asks',
  from: [{ name: 'Norway', type: 'state', iso3: 'NOR' }],
  to: [{ name: 'Global' }],
  areas: ['A1', 'A2', 'A3', 'A4'],
  source: ['https://example.org/offer'],
};

const titlesByCountry = (world: World) =>
  Object.fromEntries(recordsIn(world).map(({ party, title }) => [party.country, title]));

test('two pledges that exchange their numbers keep their records, their owners and their matches', async () => {
  const world = await aRealWorld(undefined, { importHosts: ['example.org'] });
  await importFile(world, first);
  await importRows(world, [anOffer]);
  const titles = titlesByCountry(world);
  const end = (country: string) => {
    const record = recordsIn(world).find(({ party }) => party.country === country);
    return { recordId: record?.id ?? '', component: record?.components[0]?.id ?? '' };
  };
  const { status } = await world.call('proposeMatch', {
    as: 'officer',
    body: { pledge: end('NER'), offer: end('NOR'), amount: null },
  });
  expect(status).toBe(201);
  const before = [recordsIn(world), matchesIn(world)];

  const preview = await importFile(world, second, 'preview');
  const outcome = await importFile(world, second);

  expect(outcome).toEqual(preview);
  expect(outcome).toMatchObject({ imported: 0, unchanged: 2, refused: [] });
  expect(outcome.renumbered).toHaveLength(2);
  expect(outcome.underMatches).toBeUndefined();
  expect(titlesByCountry(world)).toEqual(titles);
  expect([recordsIn(world), matchesIn(world)]).toEqual(before);
});
