import { beforeAll, describe, expect, test } from 'vitest';

import { readCsv, readJson, readPart, readParts } from '#tests/support/exported';
import { born, step } from '#tests/support/lives';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

/** What a function may answer at most, and Lambda's way to count it: its answer as JSON. */
const largestAnswer = 6 * 1024 * 1024;
const payloadOf = ({ text }: { readonly text: string }): number =>
  Buffer.byteLength(JSON.stringify(text));

const many = 25;

/** Pages of two records and a count of those that were read. */
const aRegister = async () => {
  const table = createMemoryTable();
  const world = await aWorld(table);
  for (let made = 0; made < many; made += 1) {
    const offer = await born(
      world,
      'offer',
      anOfferBody(world.parties.stakeholder, { title: `Offer ${made}, "so called"` }),
    );
    if (made % 2 === 0) await step(world, offer, 'acceptance', 'release');
  }
  await world.settle();
  return { table, world };
};

const counted = (table: MemoryTable, world: World, limit: number) => {
  const counts = { pages: 0 };
  const short: MemoryTable = {
    ...table,
    page: async (partition, from, _, consistency) => {
      if (partition.startsWith('PUB#OFFER')) counts.pages += 1;
      return table.page(partition, from, partition.startsWith('PUB#') ? limit : 100, consistency);
    },
    indexPage: async (index, partition, from) => {
      counts.pages += 1;
      return table.indexPage(index, partition, from, limit);
    },
  };
  return { counts, world: openWorld(short, world.parties, {}, 100_000) };
};

describe('an export of more than a request reads', () => {
  let table: MemoryTable;
  let whole: World;
  beforeAll(async () => {
    ({ table, world: whole } = await aRegister());
  });

  test.each([
    ['all records', { as: 'officer' as const }],
    ["a party's own", { as: 'stakeholder' as const }],
    ['public records', {}],
  ])(
    'of %s reads a bounded number of pages for each part, and its parts are the file',
    async (_, asked) => {
      const { world, counts } = counted(table, whole, 1);

      const parts = await readParts(world, 'offers.csv', asked);

      expect(parts.length).toBeGreaterThan(1);
      expect(counts.pages / parts.length).toBeLessThanOrEqual(10);
      const inOne = await readCsv(whole, 'offers', asked);
      const sorted = (rows: readonly Readonly<Record<string, string>>[]) =>
        rows.toSorted((one, other) =>
          (one['record_id'] ?? '') < (other['record_id'] ?? '') ? -1 : 1,
        );
      expect(sorted(await readCsv(world, 'offers', asked))).toEqual(inOne);
      expect((await readJson(world, 'offers', asked)).rowCount).toBe(inOne.length);
    },
  );

  test('goes on past parts in which its filter lets nothing through', async () => {
    const { world } = counted(table, whole, 1);

    const parts = await readParts(world, 'offers.csv', { query: { area: 'A4' } });

    expect(parts.length).toBeGreaterThan(1);
    expect(await readCsv(world, 'offers', { query: { area: 'A4' } })).toEqual([]);
  });

  test('of amounts has its counts once, then the figures of both kinds', async () => {
    const { world } = counted(table, whole, 1);

    const parts = await readParts(world, 'amounts.json', { as: 'officer' });

    expect(parts.length).toBeGreaterThan(1);
    expect(await readJson(world, 'amounts', { as: 'officer' })).toMatchObject({
      rows: (await readJson(whole, 'amounts', { as: 'officer' })).rows,
    });
  });

  test('names its next part in the JSON, too', async () => {
    const { world } = counted(table, whole, 1);

    const { body, headers } = await readPart(world, 'offers.json');

    const next = new URLSearchParams({ dialect: 'spreadsheet', cursor: body.next });
    expect(headers['link']).toBe(`<?${next.toString()}>; rel="next"`);
  });

  test.each([
    ['another file', 'pledges.csv', {}],
    ['a file that has one part', 'coverage.csv', {}],
    ['another filter', 'offers.csv', { area: 'A2' }],
  ])('refuses its cursor to %s', async (_, name, query) => {
    const { world } = counted(table, whole, 1);
    for (const as of ['officer', undefined] as const) {
      const cursor = (await readPart(world, 'offers.json', as ? { as } : {})).body.next;
      // A public cursor is a place in a list that everyone reads: it goes with every filter.
      if (!as && name === 'offers.csv') continue;

      const call = { path: { name }, query: { ...query, cursor } };
      const answer = await (as
        ? world.call('getExport', { ...call, as })
        : world.call('getReleasedExport', call));

      expect(answer.status).toBe(400);
      expect(answer.body.errors).toMatchObject([{ pointer: 'cursor', code: 'wrongCursor' }]);
    }
  });
});

test('an export that is too large for one answer comes in parts that each fit, whatever is to be escaped', async () => {
  const world = await aWorld();
  const text = 'A "long" text of "many" quotes. '.repeat(120).trim();
  const components = Array.from({ length: 14 }, () => aComponent({ text }));
  for (let made = 0; made < 90; made += 1)
    await born(world, 'offer', anOfferBody(world.parties.stakeholder, { components }));

  for (const name of ['offers.csv', 'offers.json']) {
    const parts = await readParts(world, name, { as: 'officer' });

    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(payloadOf(part)).toBeLessThan(largestAnswer);
    for (const part of parts.slice(0, -1))
      expect(payloadOf(part)).toBeGreaterThan(largestAnswer / 2);
  }
  expect(await readCsv(world, 'offers', { as: 'officer' })).toHaveLength(90 * 14);
});
