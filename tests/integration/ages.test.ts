/** How old a need is, by its source; the day of its import is another fact and never its age. */
import { beforeAll, describe, expect, test } from 'vitest';

import type { Coverage } from '#shared/contract/figures/coverage-views';
import { readCsv } from '#tests/support/exported';
import { born, step } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { importRows, realRows } from '#tests/support/public-record';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const importDay = /^2026-01-01/;

const coverageOf = async (world: World): Promise<Coverage> =>
  (await world.call('getCoverage', { as: 'officer' })).body as Coverage;

describe('the age of what has no agreed support', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld(createMemoryTable(), 'real');
    await importRows(world, realRows);
    await world.settle();
  });

  test('of imported pledges is what their pages state, and never the day of the import', async () => {
    const { cells, totals } = await coverageOf(world);

    const ages = [...cells, ...totals].flatMap((each) => Object.values(each.ages));

    const stated = ages.flatMap((age) => age.stated ?? []);
    expect(stated.filter((time) => importDay.test(time))).toEqual([]);
    expect(stated).toContain('2019');
    expect(totals.at(-1)?.ages.asking_not_stated.stated).toBe('2019');
    expect(totals.at(-1)?.ages.asking_not_stated.inRegisterSince).toMatch(importDay);
  });

  test('is not stated in the file where no source states it, beside the day of arrival', async () => {
    const other = await aWorld();
    const pledge = await born(
      other,
      'pledge',
      aPledgeBody(other.parties.state, { supportRequested: true }),
    );
    await step(other, pledge, 'acceptance');
    await other.settle();

    const [row] = (await readCsv(other, 'coverage', { as: 'officer' })).filter(
      (each) => each['open'] === '1',
    );

    expect(row?.['oldest_open']).toBe('not_stated');
    expect(row?.['open_in_register_since']).toMatch(importDay);
    expect(row?.['oldest_not_asked']).toBe('');
  });

  test('of a pledge at a forum is the time of the forum', async () => {
    const other = await aWorld();
    await born(
      other,
      'pledge',
      aPledgeBody(other.parties.state, { supportRequested: true, edition: 'grf-2023' }),
    );
    await other.settle();

    expect((await coverageOf(other)).totals.at(-1)?.ages.open.stated).toBe('2023-12-13');
  });
});
