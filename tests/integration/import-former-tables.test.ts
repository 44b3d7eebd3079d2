/** Rows that an earlier version of the product imported, at commit 1b3c11a: it kept no entries of rows. */
import { describe, expect, test } from 'vitest';

import { digestOf } from '#functions/store/log/audit';
import { getSecret } from '#functions/store/secret-store';
import type { StoredRecord } from '#shared/domain/records/record';
import { statedContent } from '#shared/public-record/reimport';
import { firstSeedOf, recordIdOf } from '#shared/public-record/row-ids';
import type { Item } from '#shared/table/item';
import { recordsIn } from '#tests/support/imported-records';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { importRows, type Row } from '#tests/support/public-record';
import { spellings } from '#tests/support/spellings';
import { openWorld, type World } from '#tests/support/world';

import formerRows from './fixtures/rows-before-row-entries.json' with { type: 'json' };
import items from './fixtures/table-before-row-entries.json' with { type: 'json' };

const rows = formerRows as readonly Row[];

const aFormerWorld = async (stored = items as unknown as readonly Item[]): Promise<World> => {
  const table = createMemoryTable();
  for (const item of stored) await table.put(item);
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

/** As if it had been imported in these words. */
const asImported = (record: StoredRecord): StoredRecord =>
  record.provenance
    ? {
        ...record,
        provenance: { ...record.provenance, contentDigest: digestOf(statedContent(record)) },
      }
    : record;

describe('a table from before entries of rows were kept', () => {
  test('finds every row unchanged under its number, and once more without a write', async () => {
    const world = await aFormerWorld();
    const before = who(world);

    const { body } = await importRows(world, rows);
    world.table.takeStream();
    const again = await importRows(world, rows);

    const unchanged = { rows: 5, imported: 0, unchanged: 5, refused: [] };
    // Nobody kept the day on which pages were read.
    expect(body).toEqual({ ...unchanged, readAgain: 5 });
    expect(again.body).toEqual(unchanged);
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

  test.each(
    Object.entries({ 'its address as it was': (address: string) => address, ...spellings }),
  )(
    'gives no record of then to another party, and makes none beside it, with %s',
    async (_, spell) => {
      const world = await aFormerWorld();
      const before = who(world);
      const row = rows.find((each) => each['row'] === 23);
      const source = ((row?.['source'] ?? []) as readonly string[]).map(spell);

      const { body } = await importRows(world, [
        { ...row, source, from: [{ name: 'Chad', type: 'state', iso3: 'TCD' }] },
      ]);

      expect(body.refused[0]?.reason).toMatch(/another party/);
      expect(who(world)).toEqual(before);
    },
  );

  test('finds a row whose cell held two addresses, which were kept as one then', async () => {
    const [page, another] = ['https://acsg-portal.org/pledges/denmark/', 'https://example.org/dk'];
    const cell = `${page}; ${another}`;
    const row = rows.find((each) => each['row'] === 10);
    const { idFor } = await getSecret((await aFormerWorld()).dependencies);
    const id = (source: string) =>
      recordIdOf(firstSeedOf({ row: 10, source: [source] }), 'offer', idFor);
    const then = JSON.stringify(items).replaceAll(id(page), id(cell)).replaceAll(page, cell);
    const stored = (JSON.parse(then) as readonly Item[]).map((item) =>
      'record' in item ? { ...item, record: asImported(item['record'] as StoredRecord) } : item,
    );
    const world = await aFormerWorld(stored);
    const before = who(world);
    expect(before.some((each) => each.startsWith(id(cell)))).toBe(true);

    const { body } = await importRows(world, [{ ...row, source: [cell] }]);

    expect(body.refused).toEqual([]);
    expect(who(world)).toEqual(before);
  });
});
