/** Files that name a party which went into another: their rows are known again, and nobody is made anew. */
import { describe, expect, test } from 'vitest';

import { recordsIn } from '#tests/support/imported-records';
import { merged, parted } from '#tests/support/merging';
import { importRows } from '#tests/support/public-record';
import { aRealWorld, type World } from '#tests/support/world';

const offerOf = (row: number, name: string, title = `Offer ${row}`) => ({
  row,
  kind: 'offer',
  title,
  from: [{ name, type: 'legal', iso3: 'CIV' }],
  areas: ['A1'],
  source: [`https://globalcompactrefugees.org/${row}`],
});

const first = offerOf(1, 'Example Bar Association');
const second = offerOf(2, 'Association of Advocates');

const aMergedWorld = async () => {
  const world = await aRealWorld();
  await importRows(world, [first, second]);
  const byTitle = (title: string) =>
    recordsIn(world).find((record) => record.title === title)?.party.id ?? '';
  const pair = { stays: byTitle('Offer 1'), goes: byTitle('Offer 2') };
  await merged(world, pair);
  await world.settle();
  return { world, pair };
};

const partiesIn = (world: World) => [...new Set(recordsIn(world).map(({ party }) => party.id))];

describe('a file that names a party which went into another', () => {
  test('says what it said: its rows are known again, and none is stored anew', async () => {
    const { world, pair } = await aMergedWorld();

    const { body } = await importRows(world, [first, second]);

    expect(body).toMatchObject({ imported: 0, unchanged: 2, refused: [] });
    expect(partiesIn(world)).toEqual([pair.stays]);
  });

  test('corrects the record that went with it', async () => {
    const { world, pair } = await aMergedWorld();
    const corrected = offerOf(2, 'Association of Advocates', 'Another title');

    const { body } = await importRows(world, [first, corrected]);

    expect(body).toMatchObject({ imported: 1, unchanged: 1, refused: [] });
    expect(recordsIn(world)).toHaveLength(2);
    expect(partiesIn(world)).toEqual([pair.stays]);
  });

  test('adds what is new to the party that stays', async () => {
    const { world, pair } = await aMergedWorld();

    const { body } = await importRows(world, [offerOf(3, 'Association of advocates')]);

    expect(body).toMatchObject({ imported: 1, refused: [] });
    expect(partiesIn(world)).toEqual([pair.stays]);
  });

  test('finds both again once they are parted', async () => {
    const { world, pair } = await aMergedWorld();
    await parted(world, pair);

    const { body } = await importRows(world, [first, second]);

    expect(body).toMatchObject({ imported: 0, unchanged: 2, refused: [] });
    expect(partiesIn(world).toSorted()).toEqual([pair.stays, pair.goes].toSorted());
  });
});
