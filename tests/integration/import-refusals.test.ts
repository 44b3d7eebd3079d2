import { describe, expect, test } from 'vitest';

import { createMemoryTable } from '#functions/store/table/memory-table';
import { importRows, type Row, realRows } from '#tests/support/public-record';
import { aRealWorld, openWorld } from '#tests/support/world';

const rowOf = (number: number): Row => {
  const found = realRows.find(({ row }) => row === number);
  if (!found) throw new Error(`There is no row ${number}`);
  return found;
};

const areas = ['A1', 'A2', 'A3', 'A4'];
const states = [
  ['Niger', 'NER'],
  ['Georgia', 'GEO'],
  ['Thailand', 'THA'],
  ['Mexico', 'MEX'],
  ['Uganda', 'UGA'],
  ['Egypt', 'EGY'],
  ['Zimbabwe', 'ZWE'],
].map(([name, iso3]) => ({ name, iso3, type: 'state' }));
const partsOf = (kind: string) =>
  areas.map((area, n) => ({ n: String(n + 1), kind, area, text: `Part ${n + 1}` }));

/** A match and the commitment that it serves, each in every area of every region. */
const widestMatch = { ...rowOf(1), to: states, areas, parts: partsOf('offer') };
const widestPledge = { ...rowOf(23), from: states, areas, parts: partsOf('commitment') };

describe('an import refuses what cannot be written, and goes on', () => {
  const rows = [widestMatch, widestPledge, rowOf(10)];
  const expected = {
    rows: 3,
    imported: 2,
    unchanged: 0,
    refused: [
      {
        row: 1,
        pointer: '/records/0',
        reason: expect.stringMatching(/too many areas and places.*Divide the row/) as unknown,
      },
    ],
  };

  test('the same in preview as for good: a match too wide for one step', async () => {
    const world = await aRealWorld();

    const preview = await importRows(world, rows, { mode: 'preview' });
    const outcome = await importRows(world, rows);

    expect([preview.status, preview.body]).toEqual([outcome.status, outcome.body]);
    expect([outcome.status, outcome.body]).toMatchObject([200, expected]);
  });

  test('of a refused row writes nothing, neither its parties nor the offer that it stands for', async () => {
    const world = await aRealWorld();
    await importRows(world, [widestPledge]);
    world.table.takeStream();

    await importRows(world, [widestMatch], { related: [widestPledge] });

    const written = world.table.takeStream().filter(({ PK }) => !PK.startsWith('IDEM#'));
    expect(written).toEqual([]);
  });
});

/** A table on which the writes of one kind of item are in conflict for a number of times. */
const aBusyTable = (times: number, isContended: (partition: string) => boolean) => {
  const table = createMemoryTable();
  let left = times;
  return {
    ...table,
    transact: async (...[actions]: Parameters<typeof table.transact>) => {
      const contended = actions.some((action) => 'put' in action && isContended(action.put.PK));
      if (!contended || left === 0) return table.transact(actions);
      left -= 1;
      return { outcome: 'busy' as const };
    },
  };
};

describe('an import in conflict with other writers', () => {
  const isOffer = (partition: string) => partition.startsWith('OFFER#');

  test('waits and tries again', async () => {
    const pauses: number[] = [];
    const table = aBusyTable(3, isOffer);
    const world = await aRealWorld(table);
    const { dependencies } = world;
    const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
    const waiting = openWorld(table, world.parties, { ...dependencies, sleep, random: () => 0.5 });

    const { body } = await importRows(waiting, [rowOf(10)]);

    expect(body).toMatchObject({ rows: 1, imported: 1, unchanged: 0, refused: [] });
    expect(pauses).toEqual([25, 25, 25]);
  });

  test('gives up on the row alone, and says to import it again', async () => {
    const world = await aRealWorld(aBusyTable(Infinity, isOffer));

    const { status, body } = await importRows(world, [rowOf(10), rowOf(23)]);

    expect(status).toBe(200);
    expect(body).toEqual({
      rows: 2,
      imported: 1,
      unchanged: 0,
      refused: [
        {
          row: 10,
          pointer: '/records/0',
          reason: expect.stringMatching(/Import the row again/) as unknown,
        },
      ],
    });
  });
});
