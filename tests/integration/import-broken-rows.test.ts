import { describe, expect, test } from 'vitest';

import { createMemoryTable } from '#functions/store/table/memory-table';
import { importRows, type Row } from '#tests/support/public-record';
import { readEverything } from '#tests/support/every-read';
import { aRealWorld } from '#tests/support/world';

/** One row with every field that a row can have. */
const fullRow = (number: number): Row => ({
  row: number,
  kind: 'support',
  title: `Support ${number}`,
  from: [
    { name: 'Norway', type: 'state', iso3: 'NOR', units: ['A directorate'] },
    { name: 'A network', type: 'legal' },
  ],
  to: [{ name: 'Niger', type: 'state', iso3: 'NER' }, { name: 'Global' }],
  via: [{ name: 'A channel', type: 'ngo_int' }],
  areas: ['A1', 'A2'],
  supportTypes: ['technical'],
  stage: 'In progress',
  time: { text: 'from 2024', start: '2024', end: '2025-06' },
  amounts: [
    {
      value: 5,
      min: 1,
      max: 10,
      unit: 'missions',
      currency: 'EUR',
      per: 'year',
      source: 'https://example.org/amount',
    },
  ],
  conditions: ['If funds allow.'],
  parts: [
    {
      n: '1',
      kind: 'offer',
      area: 'A1',
      alsoAreas: ['A3'],
      text: 'Trains staff.',
      due: '2025',
      target: '5 missions',
    },
  ],
  substance: 'Trains staff and more.',
  notes: 'See row 3.',
  source: [`https://example.org/rows/${number}`],
});

const hostile: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  -0,
  1.5,
  5e-324,
  1e-131,
  1e300,
  Number.MAX_SAFE_INTEGER + 1,
  '',
  ' ',
  'CFA',
  'XTS',
  'XA',
  'XK',
  'VED',
  'NaN',
  'Infinity',
  '2024',
  '9999-99',
  'x'.repeat(5_000),
  '\u202Erow',
  '\u202Brow\u202C',
  '\u0000',
  '\uD800',
  '\u{1F1F3}\u{1F1EA} ﷽ \u200B',
  'https://example.org/a https://example.org/b',
  [],
  [[]],
  [null],
  Array.from({ length: 300 }, () => 'x'),
  {},
  { row: 1 },
  { value: 5, min: 6 },
  { value: -5 },
];

type Path = readonly (string | number)[];

/** The way to every field, at any depth. */
const pathsIn = (value: unknown, at: Path = []): readonly Path[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [
        ...(at.length > 0 ? [at] : []),
        ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...at, key])),
      ];

const withValue = (value: unknown, [step, ...rest]: Path, by: unknown): unknown => {
  if (step === undefined) return by;
  const copy = { ...(value as Record<string, unknown>) };
  copy[step] = withValue(copy[step], rest, by);
  return Array.isArray(value) ? Object.values(copy) : copy;
};

const requestsOf = <Value>(values: readonly Value[], length: number): readonly Value[][] =>
  Array.from({ length: Math.ceil(values.length / length) }, (_, n) =>
    values.slice(n * length, (n + 1) * length),
  );

describe('whatever one row holds', () => {
  test('is taken or refused by itself, in preview as for good, and everything can be read afterwards', async () => {
    const world = await aRealWorld();
    const broken = pathsIn(fullRow(1)).flatMap((path, at) =>
      hostile
        .filter((_, n) => process.env['LONG'] || (n + at) % 6 === 0)
        .map((value) => ({ path, value })),
    );
    let number = 1_000;
    let refusedRows = 0;
    for (const some of requestsOf(broken, 90)) {
      const rows = some.map(({ path, value }) => withValue(fullRow((number += 1)), path, value));
      const first = fullRow((number += 1));
      const last = fullRow((number += 1));
      const file = [first, ...rows, last];

      const preview = await importRows(world, file, { mode: 'preview' });
      const outcome = await importRows(world, file);

      expect([preview.status, outcome.status]).toEqual([200, 200]);
      expect(outcome.body).toEqual(preview.body);
      const { imported, unchanged, refused } = outcome.body;
      const places = new Set(
        (refused as { pointer: string }[]).map(
          ({ pointer }) => /^\/records\/\d+/u.exec(pointer)?.[0] ?? 'none',
        ),
      );
      expect(places).not.toContain('none');
      expect(places).not.toContain('/records/0');
      expect(places).not.toContain(`/records/${file.length - 1}`);
      expect(imported + unchanged + places.size).toBe(file.length);
      refusedRows += places.size;
    }
    expect(refusedRows).toBeGreaterThan(broken.length / 2);
    expect(world.logged).toEqual([]);
    const readings = await readEverything(world, []);
    expect(readings.filter(({ answer }) => answer.status >= 500)).toEqual([]);
  }, 240_000);

  test('a figure that contradicts itself is refused at the figure that does', async () => {
    const world = await aRealWorld();
    const amounts = [
      [{ value: 5, min: 10, max: 20 }, '/value'],
      [{ value: 25, min: 10, max: 20 }, '/value'],
      [{ min: 3, max: 2 }, '/max'],
      [{ value: -5 }, '/value'],
      [{ min: -1, max: 5 }, '/min'],
      [{ value: 1e16 }, '/value'],
    ] as const;
    const rows = amounts.map(([amount], n) => ({ ...fullRow(n + 1), amounts: [amount] }));

    const { body } = await importRows(world, rows);

    expect(body.refused.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      amounts.map(([, field], n) => `/records/${n}/amounts/0${field}`),
    );
  });
});

describe('a fault of ours while one row is handled', () => {
  /** A table that no longer finds its way with the one record whose title it holds. */
  const aFaultyTable = (error: Error) => {
    const table = createMemoryTable();
    return {
      ...table,
      transact: async (...[actions]: Parameters<typeof table.transact>) => {
        if (JSON.stringify(actions).includes('Support 2')) throw error;
        return table.transact(actions);
      },
    };
  };
  const rows = [fullRow(1), fullRow(2), fullRow(3)];

  test('of an item that storage cannot hold, refuses that row alone and is logged once', async () => {
    const refusal = Object.assign(new Error('no such number'), { name: 'ValidationException' });
    const world = await aRealWorld(aFaultyTable(refusal));

    const { status, body } = await importRows(world, rows);

    expect(status).toBe(200);
    expect(body).toMatchObject({
      imported: 2,
      refused: [
        { row: 2, pointer: '/records/1', reason: expect.stringMatching(/on our side/) as unknown },
      ],
    });
    expect(world.logged).toHaveLength(1);
    expect(world.logged[0]).toMatch(/fault in a row.*\/records\/1.*ValidationException/);
    expect(world.logged[0]).not.toContain('no such number');
  });

  test('of storage itself ends the request, which can be sent again as it is', async () => {
    const throttled = Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    const world = await aRealWorld(aFaultyTable(throttled));

    const { status } = await importRows(world, rows);

    expect(status).toBeGreaterThanOrEqual(500);
  });
});
