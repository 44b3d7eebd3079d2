import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Item } from '#shared/table/item';
import { recompute } from '#functions/stream/recompute';
import { wakesRecompute } from '#shared/table/stream-filter';
import { deliverBadly } from '#tests/support/deliveries';
import { violationsIn } from '#tests/support/invariants';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aBusyWorld, arbitraryOperation, type Made, perform } from '#tests/support/operations';
import { aWorld } from '#tests/support/world';

describe('after any life of pledges and offers', () => {
  test('everything derived is what the truth makes it, however badly the stream was delivered', async () => {
    const statuses: Record<number, number> = {};
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryOperation, { minLength: 20, maxLength: 40, size: 'max' }),
        fc.nat(),
        fc.integer({ min: 1, max: 4 }),
        async (operations, seed, pageLength) => {
          const world = await aWorld(createMemoryTable(pageLength));
          const made: Made[] = [];

          for (const [index, operation] of operations.entries()) {
            const status = await perform(world, made, operation);
            statuses[status] = (statuses[status] ?? 0) + 1;
            if (index % 7 === 6) await deliverBadly(world, seed + index);
          }
          await deliverBadly(world, seed);

          expect(violationsIn(world.table.items())).toEqual([]);
          expect(world.logged).toEqual([]);
        },
      ),
      { numRuns: process.env['LONG'] ? 300 : 15, endOnFailure: true },
    );
    console.info(`operations by status: ${JSON.stringify(statuses)}`);
    expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '201', '409']));
  });

  test('a redelivery of the whole stream changes nothing but revisions', async () => {
    const world = await aBusyWorld();
    const contents = () =>
      world.table
        .items()
        .map(({ rev: _rev, asOf: _asOf, ...content }) => JSON.stringify(content))
        .sort();
    const before = contents();

    const Records = world.table.items().map(({ PK, SK }) => ({
      dynamodb: { Keys: { PK: { S: PK }, SK: { S: SK } }, SequenceNumber: '1' },
    }));
    await recompute(world.dependencies)({ Records } as never);

    expect(contents()).toEqual(before);
  });

  test('at rest, nobody is woken: what the consumer wrote wakes no consumer', async () => {
    const world = await aBusyWorld();
    const [pledge] = world.table.items().filter(({ PK }) => PK.startsWith('PLEDGE#'));
    const Records = [
      {
        dynamodb: { Keys: { PK: { S: pledge?.PK ?? '' }, SK: { S: 'META' } }, SequenceNumber: '1' },
      },
    ];

    await recompute(world.dependencies)({ Records } as never);
    const written = world.table.takeStream();

    expect(written.length).toBeGreaterThan(0);
    expect(written.filter(wakesRecompute)).toEqual([]);
  });
});

type Damage = readonly [
  says: string,
  damage: (items: readonly Item[]) => readonly Item[],
  found: RegExp,
];

const change =
  (prefix: string, with_: (item: Item) => object, suits: (item: Item) => boolean = () => true) =>
  (items: readonly Item[]): readonly Item[] => {
    const at = items.findIndex((item) => item.PK.startsWith(prefix) && suits(item));
    if (at < 0) throw new Error(`Nothing under ${prefix} to damage`);
    return items.map((item, index) =>
      index === at ? ({ ...item, ...with_(item) } as Item) : item,
    );
  };

const without =
  (prefix: string, suits: (item: Item) => boolean = () => true) =>
  (items: readonly Item[]) => {
    const at = items.findIndex((item) => item.PK.startsWith(prefix) && suits(item));
    if (at < 0) throw new Error(`Nothing under ${prefix} to lose`);
    return items.filter((_, index) => index !== at);
  };

const entriesOf = (item: Item) => item['entries'] as readonly object[];
const filled = (item: Item): boolean => entriesOf(item).length > 1;
const cellOf = (item: Item) => item['cell'] as { readonly pledgeRecords: number };
const counted = (item: Item): boolean => cellOf(item).pledgeRecords > 0;

describe('a check of the table finds', () => {
  let healthy: readonly Item[];
  beforeAll(async () => {
    healthy = (await aBusyWorld()).table.items();
  });

  test('nothing where all is well', () => {
    expect(violationsIn(healthy)).toEqual([]);
  });

  test.each<Damage>([
    ['a list left open', change('LIST#', () => ({ open: true })), /is open/],
    ['a list that is missing', without('LIST#'), /list of .* is missing/],
    [
      'a list that lost its best entry',
      change('LIST#', (item) => ({ entries: entriesOf(item).slice(1) }), filled),
      /holds .* instead/,
    ],
    [
      'a list in another order',
      change('LIST#', (item) => ({ entries: entriesOf(item).toReversed() }), filled),
      /holds .* instead/,
    ],
    [
      'an entry with another version',
      change(
        'LIST#',
        (item) => ({ entries: entriesOf(item).map((each) => ({ ...each, version: 99 })) }),
        filled,
      ),
      /holds .* instead/,
    ],
    [
      'a list of no record',
      (items) => [...items, { PK: 'LIST#g1#PLEDGE#0', SK: 'none', open: false }],
      /list of no record/,
    ],
    [
      'a cell that counts one more',
      change(
        'COV#g1',
        (item) => ({ cell: { ...cellOf(item), pledgeRecords: cellOf(item).pledgeRecords + 1 } }),
        counted,
      ),
      /\(secretariat\) says/,
    ],
    ['a public cell that is missing', without('PUB#COV#g1', counted), /\(public\) says/],
    ['a posting that is missing', without('POST#PLEDGE'), /POST#PLEDGE.* is missing/],
    [
      'a posting of nobody',
      (items) => [...items, { PK: 'POST#OFFER#A1#europe', SK: 'none', features: {} }],
      /too much/,
    ],
    [
      'a posting that is out of date',
      change('POST#PUBOFFER', (item) => ({
        features: { ...(item['features'] as object), version: 0 },
      })),
      /not what its record makes it/,
    ],
    [
      'a public item of what is not released',
      (items) => [...items, { PK: 'PUB#PLEDGE', SK: 'none', view: {} }],
      /PUB#PLEDGE none is too much/,
    ],
    ['a released record that is not public', without('PUB#OFFER'), /PUB#OFFER .* is missing/],
    [
      'a released version that is lost',
      without('PLEDGE#', ({ SK }) => SK === 'RELEASED'),
      /another version than the released one/,
    ],
    [
      'an audit entry that is missing',
      without('AUD#PLEDGE', ({ SK }) => SK === 'V#000000000001'),
      /audit entries|lacks audit entry/,
    ],
    [
      'an audit entry that was changed',
      change('AUD#OFFER', (item) => ({
        entry: { ...(item['entry'] as object), reason: 'forged' },
      })),
      /changed entry/,
    ],
    [
      'a record that was changed behind its audit',
      change('PARTY#', (item) => ({ party: { ...(item['party'] as object), name: 'Forged' } })),
      /not what its last entry sealed/,
    ],
    [
      'an audit of nothing',
      (items) => [
        ...items,
        { PK: 'AUD#PLEDGE#none', SK: 'V#000000000001', entry: {}, auditHash: '' },
      ],
      /audits nothing/,
    ],
    [
      'a stored answer without its record',
      without('PLEDGE#', ({ SK }) => SK === 'META'),
      /which is gone/,
    ],
    [
      'two keys for one record',
      (items) => [
        ...items,
        ...items
          .filter(({ PK }) => PK.startsWith('IDEM#persona-state'))
          .map((item) => ({ ...item, SK: `${item.SK}2` })),
      ],
      /both created/,
    ],
    [
      'an item that is too large',
      (items) => [...items, { PK: 'SETTING', SK: 'X', value: 'x'.repeat(409_600) }],
      /larger than 400 KB/,
    ],
    [
      'a unit that could not be recomputed',
      (items) => [...items, { PK: 'DIRTY', SK: 'LIST#pledge#x' }],
      /could not be recomputed/,
    ],
  ])('%s', (_, damage, found) => {
    expect(violationsIn(damage(healthy)).join('\n')).toMatch(found);
  });
});
