import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { importRows } from '#tests/support/public-record';
import { aRealWorld } from '#tests/support/world';
import commitment from './african-union.json' with { type: 'json' };

const [row] = commitment.records;

test('a commitment says in which regions and countries it applies', async () => {
  const world = await aRealWorld();
  const where = [{ name: 'West and Central Africa' }, { name: 'Niger', iso3: 'NER' }];

  expect((await importRows(world, [{ ...row, where }])).body).toMatchObject({ imported: 1 });
  expect(recordsIn(world)[0]?.components[0]?.places).toEqual({
    countries: ['NER'],
    regions: ['west-central-africa'],
    anywhere: false,
    stated: [],
  });
});

test('one that says none has none, as before', async () => {
  const world = await aRealWorld();
  await importFile(world, new URL('african-union.json', import.meta.url));

  expect(recordsIn(world)[0]?.components[0]?.places).toMatchObject({ countries: [], regions: [] });
});

test('what is given applies where its receivers are', async () => {
  const world = await aRealWorld();
  const offer = { ...row, kind: 'offer', where: [{ name: 'Europe' }] };

  expect((await importRows(world, [offer])).body.refused).toMatchObject([
    { pointer: '/records/0/where' },
  ]);
});
