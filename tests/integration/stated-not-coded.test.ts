/** What a source says in words that no code stands for is stated: it is told apart from what nobody said, wherever it is counted. */
import { beforeAll, describe, expect, test } from 'vitest';

import { violationsIn } from '#tests/support/invariants';
import { born, step } from '#tests/support/lives';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const places = {
  inWords: { stated: ['countries to be chosen'] },
  notStated: {},
  coded: { countries: ['XA'], stated: ['and its neighbours'] },
} as const;

let world: World;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await aWorld();
  for (const [name, said] of Object.entries(places)) {
    const body = anOfferBody(world.parties.stakeholder, {
      title: name,
      components: [aComponent({ places: said })],
    });
    const offer = await born(world, 'offer', body);
    await step(world, offer, 'acceptance', 'release');
    ids[name] = offer.id;
  }
  await world.settle();
});

const listedIn = async (region: string) =>
  (await world.call('listReleasedRecords', { query: { region } })).body.items.map(
    ({ title }: { readonly title: string }) => title,
  );

describe('what is stated and not coded', () => {
  test('has a cell of its own, and everything counts once in the total', async () => {
    const { body } = await world.call('getReleasedCoverage');
    const offers = (region: string): number =>
      body.cells.find(
        (cell: { area: string; region: string }) => cell.area === 'A1' && cell.region === region,
      ).openOffers;
    const total = body.totals.find(({ area }: { readonly area: string }) => area === 'A1');

    expect([offers('not_coded'), offers('not_stated')]).toEqual([1, 1]);
    expect(total.openOffers).toBe(3);
  });

  test('is found by a filter of its own, and not as not stated', async () => {
    expect(await listedIn('not_coded')).toEqual(['inWords']);
    expect(await listedIn('not_stated')).toEqual(['notStated']);
  });

  test('is a row of the figures by region', async () => {
    const { body } = await world.call('getReleasedRecordFigures');
    const of = (region: string) =>
      body.regions.find(
        (row: { area: string; region: string }) => row.area === 'A1' && row.region === region,
      )?.offerComponents ?? 0;

    expect([of('not_coded'), of('not_stated')]).toEqual([1, 1]);
  });

  test('says so in files, beside the words', async () => {
    const { text } = await world.call('getReleasedExport', { path: { name: 'offers.json' } });
    const rows = JSON.parse(text).rows as readonly Readonly<Record<string, unknown>>[];
    const regionOf = (title: string) =>
      rows.find((row) => row['title'] === title)?.['component_regions'];

    expect(regionOf('inWords')).toBe('not_coded');
    expect(regionOf('notStated')).toBe('not_stated');
  });

  test('leaves lists, cells and postings as they have to be', () => {
    expect(violationsIn(world.table.items())).toEqual([]);
  });
});
