import { beforeAll, describe, expect, test } from 'vitest';

import { type Asked, type CsvRow, readCsv, readJson } from '#tests/support/exported';
import { aBusyWorld } from '#tests/support/operations';
import { importRows, realRows } from '#tests/support/public-record';
import type { World as Register } from '#shared/domain/world';
import type { World } from '#tests/support/world';

/** Counts of one cell and stakeholder type, as the coverage export names them. */
type Counts = Record<string, number>;

const statuses = [
  'open',
  'not_asked',
  'asking_not_stated',
  'partly_met',
  'met',
  'delivered',
  'not_stated',
];
const noCounts = (): Counts => ({
  pledge_records: 0,
  ...Object.fromEntries(statuses.map((status) => [status, 0])),
  offer_records: 0,
  open_offers: 0,
  committed_offers: 0,
});

/** The rows of a cell that count a record: all, its type, its forum. */
const partsOf = (row: CsvRow): readonly string[] => [
  'all all',
  `${row['entity_type']} all`,
  `all ${row['edition'] || 'not_stated'}`,
];

/** Counts every exported component in each of its regions, knowing nothing but the columns of the file. */
const recount = (pledges: readonly CsvRow[], offers: readonly CsvRow[]): Map<string, Counts> => {
  const counts = new Map<string, Counts>();
  const seen = new Set<string>();
  const add = (row: CsvRow, component: string, record: string): void => {
    if (row['area'] === '') return;
    for (const region of row['component_regions']?.split('; ') ?? []) {
      for (const part of partsOf(row)) {
        const cell = `${row['area']} ${region} ${part}`;
        const held = counts.get(cell) ?? noCounts();
        counts.set(cell, held);
        held[component] = (held[component] ?? 0) + 1;
        const first = `${cell} ${row['record_id']}`;
        if (!seen.has(first)) held[record] = (held[record] ?? 0) + 1;
        seen.add(first);
      }
    }
  };
  for (const row of pledges) add(row, row['coverage'] ?? '', 'pledge_records');
  for (const row of offers) add(row, `${row['availability']}_offers`, 'offer_records');
  return counts;
};

const shownBy = (rows: readonly CsvRow[]): Map<string, Counts> =>
  new Map(
    rows.map((row) => [
      `${row['area']} ${row['region']} ${row['stakeholder_type']} ${row['edition']}`,
      Object.fromEntries(Object.keys(noCounts()).map((name) => [name, Number(row[name])])),
    ]),
  );

const isOfCell = (row: CsvRow): boolean => row['area'] !== 'all' && row['region'] !== 'all';

/** Every component of the files of records once, whatever its regions. */
const countedOnce = (
  pledges: readonly CsvRow[],
  offers: readonly CsvRow[],
  area: string,
  type: string,
): readonly number[] =>
  [pledges, offers].map(
    (rows) =>
      rows.filter(
        (row) =>
          row['area'] !== '' &&
          (area === 'all' || row['area'] === area) &&
          (type === 'all' || row['entity_type'] === type),
      ).length,
  );

const nonEmpty = (counts: Map<string, Counts>) =>
  [...counts]
    .filter(([, each]) => Object.values(each).some((count) => count > 0))
    .sort(([left], [right]) => (left < right ? -1 : 1));

const worlds = new Map<Register, World>();
beforeAll(async () => {
  const real = await aBusyWorld('real');
  await importRows(real, realRows);
  await real.settle();
  worlds.set('real', real);
  const madeUp = await aBusyWorld('made_up');
  await madeUp.settle();
  worlds.set('made_up', madeUp);
});

describe.each<
  readonly [string, Register, Asked, least: { cells: number; open: number; amounts: number }]
>([
  [
    'the Secretariat of the real record',
    'real',
    { as: 'officer' },
    { cells: 50, open: 3, amounts: 3 },
  ],
  ['everyone who reads the real record', 'real', {}, { cells: 40, open: -1, amounts: -1 }],
  ['everyone who reads a made-up one', 'made_up', {}, { cells: 10, open: 1, amounts: 3 }],
])('coverage for %s', (_, register, asked, least) => {
  let world: World;
  beforeAll(() => {
    world = worlds.get(register) as World;
  });

  test('of each cell and stakeholder type equals a count made from the exported records', async () => {
    const counted = recount(
      await readCsv(world, 'pledges', asked),
      await readCsv(world, 'offers', asked),
    );

    const shown = shownBy((await readCsv(world, 'coverage', asked)).filter(isOfCell));

    expect(nonEmpty(counted)).toEqual(nonEmpty(shown));
    expect([...shown.keys()].filter((cell) => cell.endsWith(' all all'))).toHaveLength(36);
    expect(nonEmpty(counted).length).toBeGreaterThan(least.cells);
  });

  test('on the screen says the same as in the file', async () => {
    const route = asked.as ? 'getCoverage' : 'getReleasedCoverage';
    const { cells } = (await world.call(route, asked)).body;

    const shown = shownBy(await readCsv(world, 'coverage', asked));

    for (const cell of cells) {
      const types = Object.entries<typeof cell>(cell.byStakeholderType);
      const forums = Object.entries<typeof cell>(cell.byEdition);
      for (const [part, each] of [
        ['all all', cell] as const,
        ...types.map(([type, counts]) => [`${type} all`, counts] as const),
        ...forums.map(([forum, counts]) => [`all ${forum}`, counts] as const),
      ]) {
        expect(shown.get(`${cell.area} ${cell.region} ${part}`)).toEqual({
          pledge_records: each.pledgeRecords,
          ...each.pledgeComponents,
          offer_records: each.offerRecords,
          open_offers: each.openOffers,
          committed_offers: each.committedOffers,
        });
      }
    }
  });

  test('of a cell opens exactly the components that it counts', async () => {
    const { cells } = (await world.call(asked.as ? 'getCoverage' : 'getReleasedCoverage', asked))
      .body;
    const open = cells.filter(
      (cell: { pledgeComponents: { open: number } }) => cell.pledgeComponents.open > 0,
    );

    expect(open.length).toBeGreaterThan(least.open);
    for (const { area, region, pledgeComponents } of open) {
      const query = { area, region, status: 'open' };
      expect((await readJson(world, 'pledges', { ...asked, query })).rowCount).toBe(
        pledgeComponents.open,
      );
    }
  });

  test('gives amounts that equal a sum made from the exported records', async () => {
    const sums = new Map<string, { asked: number; offered: number }>();
    for (const side of ['pledges', 'offers'] as const) {
      for (const row of await readCsv(world, side, asked)) {
        if (row['area'] === '' || row['amount_max'] === '') continue;
        const unit = [row['unit'], row['currency']].filter(Boolean).join(':');
        const key = `${row['area']} ${row['component_regions']} ${unit}/${row['amount_period']}`;
        const sum = sums.get(key) ?? { asked: 0, offered: 0 };
        sum[side === 'pledges' ? 'asked' : 'offered'] += Number(row['amount_max']);
        sums.set(key, sum);
      }
    }

    const shown = (await readCsv(world, 'amounts', asked)).filter(
      // Figures as their sources state them stand beside the sums.
      ({ amount_basis: basis }) => basis === 'quantity',
    );

    expect(
      new Map(
        shown.map((row) => [
          `${row['area']} ${row['region']} ${row['measure']}`,
          { asked: Number(row['asked']), offered: Number(row['offered']) },
        ]),
      ),
    ).toEqual(sums);
    expect(shown.length).toBeGreaterThan(least.amounts);
  });

  test('counts every component once in each total, by area and by stakeholder type', async () => {
    const pledges = await readCsv(world, 'pledges', asked);
    const offers = await readCsv(world, 'offers', asked);
    const rows = await readCsv(world, 'coverage', asked);

    const totals = rows.filter((row) => !isOfCell(row) && row['edition'] === 'all');

    for (const row of totals)
      expect([Number(row['pledge_components']), Number(row['offer_components'])]).toEqual(
        countedOnce(pledges, offers, row['area'] ?? '', row['stakeholder_type'] ?? ''),
      );
    expect(totals.length).toBeGreaterThan(10);
    const cells = rows.filter((row) => isOfCell(row) && row['stakeholder_type'] === 'legal');
    const inCells = cells.reduce((sum, row) => sum + Number(row['offer_components']), 0);
    const once = totals.find((row) => row['area'] === 'all' && row['stakeholder_type'] === 'legal');
    expect(inCells).toBeGreaterThanOrEqual(Number(once?.['offer_components'] ?? 0));
  });

  test('adds up over stakeholder types to the whole of each cell', async () => {
    const all = await readCsv(world, 'coverage', asked);
    const shown = shownBy(all.filter((row) => isOfCell(row) && row['edition'] === 'all'));
    const byCell = Object.groupBy([...shown], ([name]) => name.split(' ').slice(0, 2).join(' '));

    for (const rows of Object.values(byCell)) {
      const [[, whole] = ['', noCounts()], ...types] = rows ?? [];
      for (const name of Object.keys(noCounts())) {
        const sum = types.reduce((total, [, each]) => total + (each[name] ?? 0), 0);
        expect(sum).toBe(whole[name]);
      }
    }
  });
});

describe('the two audiences', () => {
  test('see different coverage here, so that neither test passes by the other', async () => {
    const world = worlds.get('made_up') as World;
    const all = (await world.call('getCoverage', { as: 'officer' })).body.cells;
    const released = (await world.call('getReleasedCoverage')).body.cells;

    expect(released).not.toEqual(all);
  });
});
