/**
 * What one change of a record reads and writes among N records a side: the real units on a table in memory.
 * Exactness first, from scratch; then items, read units and writes by DynamoDB's arithmetic, for each part of the
 * work, and how their medians grow. An offer that suits everyone stands beside them as the worst case. Nothing is
 * released, so the public cells are empty: they would cost what the Secretariat's do. `LONG=1` goes further.
 */
import { getHeapStatistics } from 'node:v8';

import type { Bucket } from '#shared/domain/records/bucket';
import { otherKind, type RecordKind, recordKinds } from '#shared/domain/records/record';
import type { RecordKey } from '#shared/recompute/list-unit';
import { listKey } from '#shared/table/derived-keys';
import { fromStored, toStored } from '#shared/table/stored-form';
import { seededRandom } from '#tests/support/synthetic-features';

import type { StoredForm } from './support/counted-table.ts';
import { type CountedChange, phases, runCounted, sumOfCosts } from './support/counted-change.ts';
import { growthOf, percentile } from './support/growth.ts';
import { offerForEveryone, randomChanges } from './support/random-changes.ts';
import { wrongCells, wrongLists } from './support/rematch-oracle.ts';
import { createRematchWorld, type RematchWorld } from './support/rematch-world.ts';
import type { Report } from './support/report.ts';

const long = process.env['LONG'] === '1';
const step = 100_000;
/** Measured: what a record of each side takes of the heap, with its postings and its list. */
const heapEach = 8_000; // bytes
/** A million, or as many as the heap holds (`NODE_OPTIONS=--max-old-space-size=9000` makes room for a million). */
const largest = Math.min(
  1_000_000,
  Math.floor(getHeapStatistics().heap_size_limit / heapEach / step) * step,
);
const sizes = [1_000, 3_000, 10_000, 30_000, step, ...(long && largest > step ? [largest] : [])];
const changesEach = 48;
/** In every so many changes, lists of the other side stand open, as a worker that died leaves them. */
const leftOpenEvery = 8;
const leftOpen = 2;
const sampled = 40;
/** Its output is every list of the other side, and each is computed anew. */
const largestForEveryone = long ? 10_000 : 3_000;
const goal = 0.2;
const seed = Number(process.env['SEED'] ?? 1);

const form: StoredForm = { toStored, fromStored };

const total = ({ costs }: CountedChange) => sumOfCosts(Object.values(costs));

type Wrong = { lists: number; cells: number; writes: number };
type Measured = { readonly changes: readonly CountedChange[]; readonly wrong: Wrong };

const pickSome = (
  records: RematchWorld['standing'][RecordKind],
  count: number,
  random: () => number,
): readonly RecordKey[] =>
  Array.from({ length: count }, () => {
    const { kind, id } = records[Math.floor(random() * records.length)] as RecordKey;
    return { kind, id };
  });

/** Besides its own list, a change writes the lists that it changes and those that stood open, each once, and no other. */
const writesAreRight = (change: CountedChange, opened: readonly RecordKey[]): boolean => {
  const { written, changed, foundOpen, ownWritten } = change;
  const stoodOpen = new Set(opened.map(({ id }) => id));
  const expected = new Set([...changed, ...stoodOpen]);
  return (
    ownWritten === 1 &&
    foundOpen.size === stoodOpen.size &&
    written.size === expected.size &&
    [...written].every((id) => expected.has(id)) &&
    change.costs['other lists'].writes === 2 * written.size
  );
};

const measure = (world: RematchWorld): Measured => {
  const random = seededRandom(seed * 104_729);
  const wrong: Wrong = { lists: 0, cells: 0, writes: 0 };
  const touched = new Map<string, RecordKey>();
  const buckets = new Set<Bucket>();
  const changes = randomChanges(world.standing, changesEach, random).map((change, turn) => {
    const { kind } = change;
    const record = { kind, id: (change.after ?? change.before)?.id ?? '' };
    const ever = world.commit(change);
    const opened =
      turn % leftOpenEvery === 0 ? pickSome(world.standing[otherKind(kind)], leftOpen, random) : [];
    for (const { kind: other, id } of opened)
      world.table.perform({ op: 'open', key: listKey('g1', other, id) });
    const counted = runCounted(world.table, record, ever);
    if (!writesAreRight(counted, opened)) wrong.writes += 1;
    touched.set(record.id, record);
    for (const id of counted.written) touched.set(id, { kind: otherKind(kind), id });
    for (const bucket of ever) buckets.add(bucket);
    return counted;
  });
  const untouched = recordKinds.flatMap((kind) => pickSome(world.standing[kind], sampled, random));
  const owners = [...touched.values(), ...untouched];
  wrong.lists = wrongLists(world, owners).length;
  wrong.cells = wrongCells(world, [...buckets]).length;
  console.log(
    `  exact: ${owners.length} lists (${untouched.length} of them untouched or not, at random), wrong ${wrong.lists}; ` +
      `${buckets.size} cells, wrong ${wrong.cells}; changes that wrote other lists than those that changed or stood open ${wrong.writes}`,
  );
  return { changes, wrong };
};

const spread = (values: readonly number[]): string =>
  [percentile(values, 0.5), percentile(values, 0.95), Math.max(...values)]
    .map((value) => String(Math.round(value)).padStart(9))
    .join('');

const print = (changes: readonly CountedChange[]): void => {
  const line = (name: string, of: (change: CountedChange) => number): void =>
    console.log(`  ${name.padEnd(34)}${spread(changes.map(of))}`);
  console.log(
    `  ${''.padEnd(34)}${['median', 'p95', 'max'].map((each) => each.padStart(9)).join('')}`,
  );
  line('items read', (change) => total(change).itemsRead);
  line('read units', (change) => total(change).readUnits);
  for (const phase of phases) {
    line(`  items, ${phase}`, ({ costs }) => costs[phase].itemsRead);
    line(`  read units, ${phase}`, ({ costs }) => costs[phase].readUnits);
  }
  line('writes', (change) => total(change).writes);
  line('write units', (change) => total(change).writeUnits);
  line('other lists written', ({ written }) => written.size);
  line('other lists changed', ({ changed }) => changed.size);
  line('other lists found open', ({ foundOpen }) => foundOpen.size);
  line('milliseconds here', ({ milliseconds }) => milliseconds);
};

const worstCase = (world: RematchWorld, size: number): boolean => {
  if (size > largestForEveryone) return true;
  const offer = offerForEveryone('o-for-everyone00');
  const ever = world.commit({ kind: 'offer', before: undefined, after: offer });
  const counted = runCounted(world.table, offer, ever);
  const all = total(counted);
  const lists = counted.written.size;
  console.log(
    `  an offer that suits everyone: ${lists} other lists changed, ${all.itemsRead} items, ${all.readUnits} read units, ` +
      `${all.writeUnits} write units; for each list changed ${(all.readUnits / lists).toFixed(1)} read units`,
  );
  const random = seededRandom(seed);
  const owners = [offer, ...pickSome(world.standing.pledge, sampled, random)].filter(
    ({ kind, id }) => world.now[kind].has(id),
  );
  return writesAreRight(counted, []) && wrongLists(world, owners).length === 0;
};

/** @param given sizes to run instead. */
export const run = (given: readonly string[]): Report => {
  const chosen = given.length > 0 ? given.map(Number) : sizes;
  console.log(`seed ${seed}, ${changesEach} changes at each size`);
  let right = true;
  const medians: {
    readonly size: number;
    readonly change: (of: (change: CountedChange) => number) => number;
  }[] = [];
  for (const size of chosen) {
    const began = performance.now();
    const world = createRematchWorld(size, form);
    console.log(`${size} records a side, filled in ${Math.round(performance.now() - began)} ms`);
    const { changes, wrong } = measure(world);
    print(changes);
    right &&= wrong.lists + wrong.cells + wrong.writes === 0;
    right &&= worstCase(world, size);
    medians.push({ size, change: (of) => percentile(changes.map(of), 0.5) });
  }
  const grows = (name: string, of: (change: CountedChange) => number): number => {
    const { exponent, residual } = growthOf(
      medians.map(({ size, change }) => ({ size, figure: change(of) })),
    );
    console.log(
      `median ${name}: grows with exponent ${exponent.toFixed(2)}, residual ${residual.toFixed(2)}`,
    );
    return exponent;
  };
  grows('items read', (change) => total(change).itemsRead);
  for (const phase of phases) grows(`read units, ${phase}`, ({ costs }) => costs[phase].readUnits);
  grows('write units', (change) => total(change).writeUnits);
  const exponent = grows('read units', (change) => total(change).readUnits);
  return {
    bench: 'rematch-one',
    figure: Number(exponent.toFixed(2)),
    unit: 'growth exponent of the median read units of a change',
    goal: `<= ${goal}`,
    holds: right && exponent <= goal,
  };
};
