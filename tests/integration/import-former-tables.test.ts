/** Rows that an earlier version of the product imported, at commit 1b3c11a: it kept no entries of rows. */
import { describe, expect, test } from 'vitest';

import type { Item } from '#shared/recompute/steps';
import { recordsIn } from '#tests/support/imported-records';
import { createMemoryTable } from '#tests/support/memory-table';
import { importRows, type Row } from '#tests/support/public-record';
import { openWorld, type World } from '#tests/support/world';

import formerRows from './fixtures/rows-before-row-entries.json' with { type: 'json' };
import items from './fixtures/table-before-row-entries.json' with { type: 'json' };

const rows = formerRows as readonly Row[];

const aFormerWorld = async (): Promise<World> => {
  const table = createMemoryTable();
  for (const item of items as unknown as readonly Item[]) await table.put(item);
  return openWorld(table, { state: '', otherState: '', stakeholder: '' }, { world: 'real' }, 1_000);
};

const who = (world: World) =>
  recordsIn(world)
    .map(({ id, party, title }) => `${id} ${party.name} ${title}`)
    .sort();

/** Each row's number and whatever names one, some higher. */
const renumbered = (by: number): readonly Row[] =>
  rows.map((row) => ({
    ...row,
    row: (row['row'] as number) + by,
    ...Object.fromEntries(
      ['notes', 'substance'].map((field) => [
        field,
        typeof row[field] === 'string'
          ? row[field].replaceAll(
              /\b(rows?) (\d+)/giu,
              (_, word: string, number: string) => `${word} ${Number(number) + by}`,
            )
          : row[field],
      ]),
    ),
  }));

describe('a table from before entries of rows were kept', () => {
  test('finds every row unchanged under its number, and once more without a write', async () => {
    const world = await aFormerWorld();
    const before = who(world);

    const { body } = await importRows(world, rows);
    world.table.takeStream();
    const again = await importRows(world, rows);

    expect(body).toEqual({ rows: 5, imported: 0, unchanged: 5, refused: [] });
    expect(again.body).toEqual(body);
    expect(world.table.takeStream().filter(({ PK }) => !PK.startsWith('IDEM#'))).toEqual([]);
    expect(who(world)).toEqual(before);
  });

  test('finds every row under another number', async () => {
    const world = await aFormerWorld();
    const before = who(world);

    const { body } = await importRows(world, renumbered(7));

    expect([body.refused, body.renumbered?.length]).toEqual([[], 5]);
    expect(who(world)).toEqual(before);
  });

  test('takes a corrected row as an edit of its record', async () => {
    const world = await aFormerWorld();

    const { body } = await importRows(
      world,
      rows.map((row) => (row['row'] === 10 ? { ...row, title: 'Corrected' } : row)),
    );

    expect(body).toMatchObject({ imported: 1, unchanged: 4, refused: [] });
    expect(who(world)).toHaveLength(who(await aFormerWorld()).length);
  });

  test('gives no record of then to another party', async () => {
    const world = await aFormerWorld();
    const before = who(world);
    const row = rows.find((each) => each['row'] === 23);

    const { body } = await importRows(world, [
      { ...row, from: [{ name: 'Chad', type: 'state', iso3: 'TCD' }] },
    ]);

    expect(body.refused[0]?.reason).toMatch(/another party/);
    expect(who(world)).toEqual(before);
  });
});
