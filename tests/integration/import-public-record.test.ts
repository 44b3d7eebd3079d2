import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '#functions/store/log/audit';
import type { Item } from '#shared/table/item';
import { wakesRecompute } from '#shared/table/stream-filter';
import { violationsIn } from '#tests/support/invariants';
import { importRows, realRows } from '#tests/support/public-record';
import { digestOfItems, digestOfTable } from '#tests/support/table-digest';
import { aRealWorld, type World } from '#tests/support/world';
import { sampled } from '#tests/support/sampled';

const all = realRows.length;
const nothing = { rows: all, imported: 0, unchanged: all, refused: [] };
/** Places of which the record has words alone. */
const looksOfRecord = [10, 11, 14, 15, 16, 17, 20, 47, 51, 53].map((row) => [row, 'placeAsWords']);
const everything = { rows: all, imported: all, unchanged: 0, refused: [] };

const aWorldOfTheRecord = async (rows: readonly unknown[] = realRows): Promise<World> => {
  const world = await aRealWorld();
  const { status, text } = await importRows(world, rows);
  if (status !== 200) throw new Error(text);
  await world.settle();
  return world;
};

const withoutKeys = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ PK }) => !PK.startsWith('IDEM#'));

/** What a world says of the record, without the times, requests and steps by which it came in. */
const contentOf = (items: readonly Item[]): readonly string[] =>
  withoutKeys(items)
    .filter(
      ({ PK, party }) =>
        // Lists that people search hold the time at which each record came.
        !/^(AUD|FORMER|USER|INDEX|PUB#INDEX|POST#.*#INDEX)#/.test(PK) &&
        !/"Synthetic/.test(JSON.stringify(party ?? '')),
    )
    .map(({ auditHash: _hash, updatedKey: _key, ...item }) =>
      canonicalJson(item)
        .replaceAll(/"\d{4}-\d\d-\d\dT[^"]*"/g, '"some time"')
        // How often a unit was computed goes by how a batch was divided, and says nothing of what it holds.
        .replaceAll(/"rev":\d+/g, '"rev":"some"'),
    )
    .sort();

const rowOf = (row: number) => {
  const found = realRows.find((each) => each['row'] === row);
  if (!found) throw new Error(`There is no row ${row}`);
  return found;
};

describe('the import of the real public record', () => {
  test('takes every row and refuses none', async () => {
    const world = await aRealWorld();

    const { status, body } = await importRows(world, realRows);

    expect([status, body]).toEqual([200, { ...everything, looks: body.looks }]);
    // What the record says in words of places, and no more, is to be looked at.
    expect(body.looks.map(({ row, code }: { row: number; code: string }) => [row, code])).toEqual(
      looksOfRecord,
    );
  });

  test('leaves a table in which everything holds, and everything is public with its source', async () => {
    const world = await aWorldOfTheRecord();
    const read = async (
      route: 'listReleasedPledges' | 'listReleasedOffers' | 'listReleasedMatches',
    ) => (await world.call(route, { query: { limit: '100' } })).body.items;

    const items = [
      ...(await read('listReleasedPledges')),
      ...(await read('listReleasedOffers')),
      ...(await read('listReleasedMatches')),
    ];

    expect(violationsIn(world.table.items())).toEqual([]);
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(items.filter(({ sources }) => sources.length === 0)).toEqual([]);
    expect(items.filter(({ synthetic }) => synthetic)).toEqual([]);
  });

  test('shows a first coverage in public, the same as the Secretariat’s', async () => {
    const world = await aWorldOfTheRecord();

    const released = (await world.call('getReleasedCoverage')).body.cells;
    const kept = (await world.call('getCoverage', { as: 'officer' })).body.cells;

    expect(released).toEqual(kept);
    expect(released.some(({ openOffers }: { openOffers: number }) => openOffers > 0)).toBe(true);
  });

  test('in preview says what it would do, and writes nothing', async () => {
    const world = await aRealWorld();
    const digest = digestOfTable(world.table);
    world.table.takeStream();

    const { status, body } = await importRows(world, realRows, { mode: 'preview' });

    expect([status, body]).toEqual([200, { ...everything, looks: body.looks }]);
    expect(digestOfTable(world.table)).toBe(digest);
    expect(world.table.takeStream()).toEqual([]);
  });

  test('in preview says what a second import would do: nothing', async () => {
    const world = await aWorldOfTheRecord();
    const changed = realRows.map((row) =>
      row['row'] === 10 ? { ...row, title: 'Corrected' } : row,
    );

    const same = await importRows(world, realRows, { mode: 'preview' });
    const one = await importRows(world, changed, { mode: 'preview' });

    expect(same.body).toEqual(nothing);
    expect(one.body).toMatchObject({ ...nothing, imported: 1, unchanged: all - 1 });
  });

  test('a second time changes nothing and wakes nobody', async () => {
    const world = await aWorldOfTheRecord();
    const digest = digestOfItems(withoutKeys(world.table.items()));

    const { body } = await importRows(world, realRows);
    const stream = world.table.takeStream();

    expect(body).toEqual(nothing);
    expect(digestOfItems(withoutKeys(world.table.items()))).toBe(digest);
    expect(stream.filter(({ PK }) => !PK.startsWith('IDEM#'))).toEqual([]);
    expect(stream.filter(wakesRecompute)).toEqual([]);
  });

  test('repeated with its key gets the first outcome again', async () => {
    const world = await aRealWorld();
    const request = {
      as: 'officer' as const,
      body: { mode: 'commit', records: realRows },
      headers: { 'idempotency-key': 'one-import-of-the-file' },
    };
    const first = await world.call('importRecords', request);

    const again = await world.call('importRecords', request);

    expect(again.text).toBe(first.text);
    expect(again.headers['idempotent-replayed']).toBe('true');
  });

  test('of a changed row makes a new version of its record, released, and leaves all others alone', async () => {
    const world = await aWorldOfTheRecord();
    const versions = async () => {
      const { body } = await world.call('listOffers', { as: 'officer', query: { limit: '100' } });
      return new Map<string, { version: number; title: string }>(
        body.items.map((offer: { id: string }) => [offer.id, offer]),
      );
    };
    const before = await versions();
    const title = 'A corrected title';

    const { body } = await importRows(
      world,
      realRows.map((row) => (row === rowOf(10) ? { ...row, title } : row)),
    );
    await world.settle();

    expect(body).toMatchObject({ ...nothing, imported: 1, unchanged: all - 1 });
    const after = await versions();
    const changed = [...after].filter(([id, { version }]) => before.get(id)?.version !== version);
    expect(changed.map(([, offer]) => offer.title)).toEqual([title]);
    const [[id, { version }] = ['', { version: 0 }]] = changed;
    expect(version).toBe((before.get(id)?.version ?? 0) + 1);
    const released = await world.call('getReleasedOffer', { path: { id } });
    expect([released.body.title, released.body.version]).toEqual([title, 2]);
    expect(violationsIn(world.table.items())).toEqual([]);
  });

  test('comes to the same, whatever the order of the rows', async () => {
    const expected = contentOf((await aWorldOfTheRecord()).table.items());
    const orders = fc.shuffledSubarray([...realRows], { minLength: realRows.length });

    await fc.assert(
      fc.asyncProperty(orders, async (rows) => {
        const world = await aWorldOfTheRecord(rows);

        expect(contentOf(world.table.items())).toEqual(expected);
      }),
      { numRuns: sampled(2, 20), endOnFailure: true, examples: [[realRows.toReversed()]] },
    );
  });

  test('links a match to records that come in only after it, at the latest when it is imported again', async () => {
    const world = await aRealWorld();
    const matches = realRows.filter(({ kind }) => kind === 'match');
    const others = realRows.filter(({ kind }) => kind !== 'match');
    await importRows(world, matches, { related: others });
    await importRows(world, others, { related: matches });

    await importRows(world, matches, { related: others });
    await world.settle();

    expect(violationsIn(world.table.items())).toEqual([]);
    expect((await importRows(world, realRows)).body).toEqual(nothing);
  });

  test('row by row, each with the rest of the file for its links, comes to the same records', async () => {
    const world = await aRealWorld();
    const inOrder = [
      ...realRows.filter(({ kind }) => kind !== 'match'),
      ...realRows.filter(({ kind }) => kind === 'match'),
    ];
    for (const row of inOrder)
      await importRows(world, [row], { related: realRows.filter((other) => other !== row) });
    await world.settle();

    const expected = contentOf((await aWorldOfTheRecord()).table.items());
    expect(contentOf(world.table.items())).toEqual(expected);
  });
});

describe('the import of other files', () => {
  test('refuses a row that cannot be read, with its number, pointer and reason, and takes the others', async () => {
    const world = await aRealWorld();
    const broken = { ...rowOf(10), row: 900, areas: ['A9'.repeat(60)], colour: 'red' };

    const { status, body } = await importRows(world, [rowOf(11), broken, 'no row', rowOf(10)]);

    expect(status).toBe(200);
    expect(body).toMatchObject({ rows: 4, imported: 2, unchanged: 0 });
    expect(body.refused.map(({ row, pointer }: Record<string, unknown>) => [row, pointer])).toEqual(
      [
        [900, '/records/1/areas/0'],
        [900, '/records/1/colour'],
        [null, '/records/2'],
      ],
    );
    expect(JSON.stringify(body)).not.toContain('A9');
  });

  test('of a hundred rows full of faults answers each of them, and writes nothing but its key', async () => {
    const world = await aRealWorld();
    const digest = digestOfItems(withoutKeys(world.table.items()));
    const faults = Array.from({ length: 30 }, (_, n) => [`${n}${'x'.repeat(1000)}`, n] as const);
    const rows = Array.from({ length: 100 }, (_, row) => ({ ...Object.fromEntries(faults), row }));

    const { status, body } = await importRows(world, rows);

    expect([status, body.imported]).toEqual([200, 0]);
    const named = new Set(body.refused.map(({ row }: { row: number }) => row));
    expect(named.size).toBe(100);
    expect(JSON.stringify(body).length).toBeLessThan(100 * 1024);
    expect(digestOfItems(withoutKeys(world.table.items()))).toBe(digest);
  });
});
