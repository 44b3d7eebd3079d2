import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';
import { importRows } from '#tests/support/public-record';
import { aPledgeBody } from '#tests/support/submissions';

import cell from './cell.json' with { type: 'json' };

const file = new URL('cell.json', import.meta.url);

test('several States in one cell are read one by one where each is known, which is said', async () => {
  const world = await aRealWorld();

  const outcome = await importFile(world, file);

  const [offer] = recordsIn(world);
  expect(offer?.components[0]?.places).toEqual({
    countries: ['COL', 'ECU', 'PER'],
    regions: [],
    anywhere: false,
    stated: [],
  });
  expect(outcome.looks).toMatchObject([
    { row: 781, code: 'severalStates', says: expect.stringContaining('Colombia; Ecuador; Peru') },
  ]);
});

test('a cell of which a part is no name stays in its words, which is said', async () => {
  const world = await aRealWorld();
  const [row] = cell.records;

  const { body } = await importRows(world, [
    { ...row, to: [{ name: 'Colombia, Ecuador, others' }] },
  ]);

  expect(recordsIn(world)[0]?.components[0]?.places).toMatchObject({
    countries: [],
    stated: ['Colombia, Ecuador, others'],
  });
  expect(body.looks).toMatchObject([{ code: 'placeAsWords' }]);
});

test('the offer is suggested to none but these', async () => {
  const world = await aRealWorld();
  await importFile(world, file);
  await world.settle();
  const { body: pledge } = await world.call('createPledge', {
    as: 'state',
    body: aPledgeBody(world.parties.state),
  });
  await world.settle();

  const { body } = await world.call('getPledgeSuggestions', {
    as: 'officer',
    path: { id: pledge.id },
  });

  expect(body.items).toEqual([]);
});
