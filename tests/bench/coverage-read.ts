/**
 * The whole public coverage, read through the real handler: one Query, and with the name of the active generation at most
 * eight read units, however many records there are, by the sizes of the stored items and DynamoDB's arithmetic. Every answer equals a recount of the records.
 */
import { gzipSync } from 'node:zlib';

import { allBuckets } from '#shared/domain/records/bucket';
import { statedPolicy } from '#shared/domain/matching/policy';
import { recomputeCell } from '#shared/recompute/cell-unit';
import type { Item } from '#shared/table/item';
import { releasedPostings } from '#shared/table/projection';
import { fromStored, toStored } from '#shared/table/stored-form';
import { runSteps } from '#functions/stream/run-steps';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { aWorld, type World } from '#tests/support/world';

import { coverageRecords, type Made } from './support/coverage-records.ts';
import { differencesFrom, recountOf } from './support/coverage-recount.ts';
import { growthOf } from './support/growth.ts';
import { itemBytes, pageBytes, readUnits } from './support/item-bytes.ts';
import type { Report } from './support/report.ts';
import { median } from './support/timing.ts';

const sizes = [100, 1_000, 10_000, 30_000];
/** It was three before cells held what other cells count too, and amounts for several regions: 47 kB of all cells then. */
const mostUnits = 8;
const readings = 15;

type Reads = { queries: number; queryUnits: number; gets: number; getUnits: number };

/** The table in memory, with what each read would cost of items as they are stored: an eventual one, half of a strong one. */
const countedTable = () => {
  const table = createMemoryTable(10_000);
  const reads: Reads = { queries: 0, queryUnits: 0, gets: 0, getUnits: 0 };
  const bytes = (items: readonly Item[]): number =>
    items.reduce((sum, item) => sum + itemBytes(toStored(item)), 0);
  const counted: MemoryTable = {
    ...table,
    get: async (key, consistency) => {
      const item = await table.get(key);
      reads.gets += 1;
      reads.getUnits +=
        readUnits(item ? bytes([item]) : 0) * (consistency === 'eventual' ? 0.5 : 1);
      return item;
    },
    page: async (partition, from, limit, consistency) => {
      const page = await table.page(partition, from, limit);
      const size = bytes(page.items);
      if (page.next === undefined && size > pageBytes)
        throw new Error('DynamoDB would have cut this page');
      reads.queries += 1;
      reads.queryUnits += readUnits(size) * (consistency === 'eventual' ? 0.5 : 1);
      return { ...page, items: page.items.map((item) => fromStored(toStored(item))) };
    },
  };
  return { table: counted, reads };
};

const fill = async ({ table, dependencies }: World, made: readonly Made[]): Promise<void> => {
  for (const { record } of made) {
    for (const posting of releasedPostings(dependencies.world, record, record))
      await table.put(posting);
  }
  const generation = { name: 'g1', policy: statedPolicy, asOf: '2026-11-01T00:00:00.000Z' };
  for (const bucket of allBuckets)
    await runSteps(dependencies, recomputeCell('public', bucket, generation));
};

export const measureCoverageRead = async (size: number) => {
  const { table, reads } = countedTable();
  const world = await aWorld(table);
  const made = coverageRecords(size);
  await fill(world, made);
  const read = async () => world.call('getReleasedCoverage');
  const times: number[] = [];
  Object.assign(reads, { queries: 0, queryUnits: 0, gets: 0, getUnits: 0 });
  const { text, body } = await read();
  const cost = { ...reads };
  for (let reading = 0; reading < readings; reading += 1) {
    const began = performance.now();
    await read();
    times.push(performance.now() - began);
  }
  return {
    size,
    ...cost,
    bytes: Buffer.byteLength(text),
    zipped: gzipSync(text).length,
    milliseconds: median(times),
    wrong: differencesFrom(recountOf(made), body),
  };
};

export const run = async (): Promise<Report> => {
  const measured = [];
  for (const size of sizes) {
    const each = await measureCoverageRead(size);
    measured.push(each);
    console.log(
      `${size} records: ${each.queries} Query of ${each.queryUnits} units, ${each.gets} GetItem of ${each.getUnits} (which generation is active), ${each.bytes} bytes, ${each.zipped} gzip, ${each.milliseconds.toFixed(1)} ms in memory, cells that differ from the recount: ${each.wrong.length}`,
    );
    for (const difference of each.wrong.slice(0, 3)) console.log(`  ${difference}`);
  }
  const { exponent, residual } = growthOf(
    measured.slice(1).map(({ size, queryUnits }) => ({ size, figure: queryUnits })),
  );
  console.log(
    `units from ${sizes[1]} to ${sizes.at(-1)} records: growth exponent ${exponent.toFixed(2)}, residual ${residual.toFixed(2)}`,
  );
  const units = Math.max(...measured.map(({ queryUnits, getUnits }) => queryUnits + getUnits));
  const right = measured.every(({ wrong, queries }) => wrong.length === 0 && queries === 1);
  return {
    bench: 'coverage-read',
    figure: units,
    unit: `read units of one Query and of the generation's name, at ${sizes.at(-1)} records and fewer`,
    goal: `<= ${mostUnits}`,
    holds: right && units <= mostUnits,
  };
};
