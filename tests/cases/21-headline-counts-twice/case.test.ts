/** A joint pledge of two States in two regions: two cells show it and say so, every headline counts it once. */
import { beforeAll, describe, expect, test } from 'vitest';

import { coverageTable } from '#dashboard/figures/coverage-rows';
import { noFilters } from '#dashboard/filters/filters';
import type { Coverage } from '#shared/contract/figures/coverage-views';
import type { RecordFiguresView } from '#shared/contract/figures/record-figures-views';
import { pledgedIn } from '#shared/domain/coverage/counts';
import { readCsv } from '#tests/support/exported';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld, type World } from '#tests/support/world';

import joint from './joint.json' with { type: 'json' };

let world: World;
beforeAll(async () => {
  world = await aRealWorld();
  await importRows(world, [...realRows, ...joint.records]);
  await world.settle();
});

const coverage = async (): Promise<Coverage> =>
  (await world.call('getCoverage', { as: 'officer' })).body as Coverage;

const listedComponents = async (): Promise<number> =>
  (await readCsv(world, 'pledges', { as: 'officer' })).filter((row) => row['area'] !== '').length;

describe('one pledge of two regions', () => {
  test('is one in the headline of the page and in the total of the API', async () => {
    const answer = await coverage();

    const { finding } = coverageTable(answer, noFilters);

    const listed = await listedComponents();
    expect(finding.total).toBe(listed);
    expect(answer.totals.map(({ area }) => area)).toEqual(['A1', 'A2', 'A3', 'A4', 'all']);
    const whole = answer.totals.at(-1);
    expect(whole && pledgedIn(whole)).toBe(listed);
  });

  test('is one in the chart by stakeholder type', async () => {
    const { types } = (await world.call('getRecordFigures', { as: 'officer' }))
      .body as RecordFiguresView;

    expect(types.reduce((sum, each) => sum + pledgedIn(each), 0)).toBe(await listedComponents());
  });

  test('stands in both of its cells, which say that it is in another region too', async () => {
    const before = await aRealWorld();
    await importRows(before, realRows);
    await before.settle();
    const cellsOf = async (of: World) =>
      ((await of.call('getCoverage', { as: 'officer' })).body as Coverage).cells;
    const old = await cellsOf(before);

    const grown = (await cellsOf(world)).flatMap((cell, index) => {
      const earlier = old[index];
      if (!earlier || pledgedIn(cell) === pledgedIn(earlier)) return [];
      const more = cell.sharedPledgeComponents - earlier.sharedPledgeComponents;
      return [[cell.area, cell.region, more]];
    });

    expect(grown).toEqual([
      ['A1', 'europe', 1],
      ['A1', 'west-central-africa', 1],
    ]);
  });

  test('is one in the file, in the rows of all regions', async () => {
    const rows = await readCsv(world, 'coverage', { as: 'officer' });

    const whole = rows.find(
      (row) =>
        row['area'] === 'all' && row['stakeholder_type'] === 'all' && row['edition'] === 'all',
    );

    expect(Number(whole?.['pledge_components'])).toBe(await listedComponents());
  });
});
