/** Delivers a world's stream as badly as it may be delivered: records twice, in any order, in any batches, at once. */
import { deliver } from './deliver.ts';
import type { Table } from '#functions/table';
import { recompute } from '#functions/stream/recompute';
import type { Key } from '#shared/table/keys';

import { streamRecord, type World } from './world.ts';

/** Numbers from 0 up to 1 that are the same for the same seed. */
export const seeded = (seed: number): (() => number) => {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 14)) >>> 0) / 2 ** 32;
  };
};

const shuffled = <Value>(values: readonly Value[], random: () => number): readonly Value[] =>
  values
    .map((value) => ({ value, at: random() }))
    .sort((left, right) => left.at - right.at)
    .map(({ value }) => value);

const inBatches = (keys: readonly Key[], random: () => number): readonly (readonly Key[])[] => {
  const batches: Key[][] = [];
  for (const key of keys) {
    if (batches.length === 0 || random() < 0.2) batches.push([]);
    batches.at(-1)?.push(key);
  }
  return batches;
};

/** Lets others go first, a number of turns that nobody can foresee. */
const hesitate = async (random: () => number, most: number): Promise<void> => {
  for (let turns = Math.floor(random() * most); turns > 0; turns -= 1) await Promise.resolve();
};

/** The same table, on which every call takes some time before and after, so that workers meet in between. */
const slowed = (table: Table, random: () => number): Table => {
  const slow =
    <Values extends readonly unknown[], Value>(call: (...values: Values) => Promise<Value>) =>
    async (...values: Values): Promise<Value> => {
      await hesitate(random, 4);
      const value = await call(...values);
      await hesitate(random, 4);
      return value;
    };
  const { get, getMany, page, open, put, putIfRev } = table;
  return {
    ...table,
    get: slow(get),
    getMany: slow(getMany),
    page: slow(page),
    open: slow(open),
    put: slow(put),
    putIfRev: slow(putIfRev),
  };
};

/** Every record at least once and some twice; up to three batches at the same time. */
export const deliverBadly = async ({ table, dependencies }: World, seed: number): Promise<void> => {
  const random = seeded(seed);
  const sleep = (milliseconds: number): Promise<void> => hesitate(random, milliseconds);
  const consume = recompute({ ...dependencies, table: slowed(table, random), random, sleep });
  const keys = table.takeStream();
  const twice = keys.flatMap((key) => (random() < 0.3 ? [key, key] : [key]));
  const open = [...inBatches(shuffled(twice, random), random)];
  const work = async (): Promise<void> => {
    for (let batch = open.shift(); batch; batch = open.shift())
      await deliver(consume, batch.map(streamRecord));
  };
  await Promise.all([work(), work(), work()]);
};
