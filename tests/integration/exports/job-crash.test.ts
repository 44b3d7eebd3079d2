/** A file whose writer dies at any of its writes, before it is done or after, ends with the same bytes. */
import { expect, test } from 'vitest';

import type { FileStore } from '#functions/dependencies';
import { exportOn } from '#functions/exporting/export-on';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { type MemoryFiles } from '#tests/support/memory-files';
import { copiesOf, fileOfJob, startJob } from '#tests/support/export-jobs';
import { sampled } from '#tests/support/sampled';
import { born } from '#tests/support/lives';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

class Died extends Error {}

const writes = ['putIfRev', 'put', 'begin', 'putPart', 'complete'] as const;

/** Dies at its write of this number: before it, or after it was done and nobody heard. */
const mortal = (at: number, isDone: boolean) => {
  let written = 0;
  const of = <Store extends object>(store: Store): Store =>
    Object.fromEntries(
      Object.entries(store).map(([name, act]) => [
        name,
        !(writes as readonly string[]).includes(name)
          ? act
          : async (...args: readonly unknown[]) => {
              written += 1;
              if (written === at && !isDone) throw new Died();
              const answer = await (act as (...all: readonly unknown[]) => unknown)(...args);
              if (written === at) throw new Died();
              return answer;
            },
      ]),
    ) as Store;
  return { of, count: () => written };
};

type Stage = { readonly table: MemoryTable; readonly files: MemoryFiles };

/** Each run is some minutes after the one before, when nobody is at the file any more. */
let minute = 0;

const aStage = async (name: string) => {
  const world = await aWorld();
  const text = 'Words of several lines, "so called".\n'.repeat(80);
  const components = Array.from({ length: 10 }, () =>
    aComponent({ places: { anywhere: true }, text }),
  );
  const offer = await born(world, 'offer', anOfferBody(world.parties.stakeholder, { components }));
  await copiesOf(world, offer.id, 32);
  const { id } = await startJob(world, name, { as: 'stakeholder' });
  const runOn = async (table: MemoryTable, files: FileStore) => {
    minute += 10;
    let second = 0;
    // A step has time for a piece, which is too little for a part of a workbook.
    const now = () => new Date(Date.UTC(2026, 0, 2, 0, minute, (second += 9))).toISOString();
    const dependencies = { ...world.dependencies, table, files, now };
    return exportOn(
      dependencies,
      { sub: 'persona-stakeholder', id, by: String(minute) },
      () => true,
    );
  };
  return { world, id, runOn };
};

/** Pages of one record, so that a file has several pieces. */
const fork = ({ table, files }: Stage): Stage => {
  const forked = table.fork();
  const indexPage: MemoryTable['indexPage'] = (index, partition, from) =>
    forked.indexPage(index, partition, from, 1);
  return { table: { ...forked, indexPage }, files: files.fork() };
};

test.each(['offers.csv', 'offers.xlsx'])(
  '%s is whole and the same, whichever of its writes its writer dies at',
  async (name) => {
    const { world, id, runOn } = await aStage(name);
    const whole = fork(world);
    const counting = mortal(Number.POSITIVE_INFINITY, true);
    const job = await runOn(counting.of(whole.table), counting.of(whole.files));
    const right = Buffer.from(fileOfJob(whole, id));
    expect(job?.state).toBe('done');
    if (name === 'offers.csv') expect(job?.parts.length).toBeGreaterThan(1);

    for (let at = 1; at <= counting.count(); at += sampled(5, 1))
      for (const isDone of [false, true]) {
        const stage = fork(world);
        const dying = mortal(at, isDone);
        await expect(runOn(dying.of(stage.table), dying.of(stage.files))).rejects.toThrow(Died);
        const again = await runOn(stage.table, stage.files);
        expect([at, isDone, again?.state]).toEqual([at, isDone, 'done']);
        expect(right.equals(fileOfJob(stage, id))).toBe(true);
      }
  },
);

test('a run that comes late, after another has gone on, spoils nothing', async () => {
  const { world, id, runOn } = await aStage('offers.csv');
  const whole = fork(world);
  await runOn(whole.table, whole.files);
  const right = Buffer.from(fileOfJob(whole, id));
  const stage = fork(world);
  let other: Promise<unknown> | undefined;
  const late: FileStore = {
    ...stage.files,
    putPart: async (file, number, content) => {
      other ??= runOn(stage.table, stage.files);
      await other;
      return stage.files.putPart(file, number, content);
    },
  };
  await runOn(stage.table, late);

  expect(right.equals(fileOfJob(stage, id))).toBe(true);
});
