import { describe, expect, test } from 'vitest';

import type { Table } from '#functions/table';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { everyOrder, type Worker } from '#tests/support/schedules';

const keyOf = (name: string) => ({ PK: name, SK: '#META' });

const read = async (table: Table, name: string): Promise<number> =>
  Number((await table.get(keyOf(name)))?.['sum'] ?? 0);

/** Reads some sums, and writes what they come to in all, and one more. */
const adding =
  (from: readonly string[], to: string, more: number): Worker<number> =>
  async (table) => {
    let sum = more;
    for (const name of from) sum += await read(table, name);
    await table.put({ ...keyOf(to), sum });
    return sum + (await read(table, from[0] ?? to));
  };

/** Reads two sums at once, and writes only where nobody has written. */
const joining: Worker<number> = async (table) => {
  const [a, b] = await Promise.all([read(table, 'a'), read(table, 'b')]);
  const kept = await table.putIfAbsent({ ...keyOf('c'), sum: a - b });
  return Number(kept['sum']);
};

const endsOf = async (workers: readonly Worker<number>[], readsCommute: boolean) => {
  const ends = new Set<string>();
  const orders = await everyOrder(
    createMemoryTable,
    workers,
    (outcomes, table) => {
      const items = (table as MemoryTable).items().map(({ PK, sum }) => `${PK} ${String(sum)}`);
      ends.add(JSON.stringify([outcomes, items.sort()]));
    },
    { readsCommute },
  );
  return { orders, ends: [...ends].sort() };
};

describe('orders that differ in nothing but which of two reads came first', () => {
  test.each([
    ['of two that write what both read', [adding(['a', 'b'], 'a', 1), adding(['b', 'a'], 'b', 10)]],
    ['of two that read at once', [joining, adding(['c', 'b'], 'a', 1)]],
    ['of three', [adding(['a'], 'b', 1), adding(['b'], 'a', 10), adding(['a'], 'c', 100)]],
    ['of two that only read', [(table: Table) => read(table, 'a'), joining]],
  ] as const)('come to the same ends: %s', async (_, workers) => {
    const all = await endsOf(workers, false);
    const some = await endsOf(workers, true);

    expect(some.ends).toEqual(all.ends);
    expect(some.orders).toBeLessThan(all.orders);
    expect(some.orders).toBeGreaterThanOrEqual(some.ends.length);
  });
});
