import { describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import { remind } from '#functions/upkeep/remind';
import type { Key } from '#shared/table/keys';
import { born } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

/** A world whose walk goes over many small pages, one of which cannot be worked on. */
const aRun = async (failsAt: number) => {
  const world = await aWorld(createMemoryTable(1));
  for (let made = 0; made < 4; made += 1)
    await born(world, 'pledge', aPledgeBody(world.parties.state));
  await world.sequence();
  // A clock that stands still, so that every run has time for the whole table.
  const now = () => '2026-03-01T00:00:00.000Z';
  // What it tells people in the same run would else move the pages.
  await remind({ table: world.table, now }, () => true);
  const starts: (Key | undefined)[] = [undefined];
  for (let from: Key | undefined; ;) {
    const { next } = await world.table.walkKeys(from, 500);
    if (!next) break;
    starts.push(next);
    from = next;
  }
  const failing = starts[failsAt];
  const asked: number[] = [];
  const placeOf = (from: Key | undefined): number =>
    starts.findIndex((each) => each?.PK === from?.PK && each?.SK === from?.SK);
  const table = {
    ...world.table,
    walkKeys: async (from: Key | undefined, limit: number) => {
      asked.push(placeOf(from));
      if (from && from.PK === failing?.PK && from.SK === failing.SK)
        throw new Error('this page cannot be read');
      return world.table.walkKeys(from, limit);
    },
  };
  const run = caretake({ ...world.dependencies, table, now });
  return { run, asked, pages: starts.length, logged: world.logged };
};

const failed = (run: Promise<unknown>): Promise<boolean> =>
  run.then(
    () => false,
    () => true,
  );

describe('an hourly run that fails at the third page', () => {
  test('goes on there in the next hour, gives it up after two tries, reports that, and comes to the end', async () => {
    const { run, asked, pages, logged } = await aRun(2);
    expect(pages).toBeGreaterThan(4);

    const hours = [await failed(run()), await failed(run()), await failed(run())];

    expect(hours).toEqual([true, true, false]);
    // The first hour walks three pages, the second begins at the third, the third leaves it out.
    expect(asked.slice(0, 5)).toEqual([0, 1, 2, 2, 2]);
    expect(logged.filter((line) => line.startsWith('stepGivenUp'))).toHaveLength(1);
    expect(logged).toContain('verified');
    expect(logged).toContain('wholeTableWalked');
  });

  test('is no reason to leave anything out where it fails once', async () => {
    const { run, asked, pages, logged } = await aRun(-1);

    expect(await failed(run())).toBe(false);
    // The position that is kept is an item too, and moves the bounds of the pages behind it.
    expect(asked.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(asked.length).toBeGreaterThanOrEqual(pages);
    expect(logged.filter((line) => line.startsWith('stepGivenUp'))).toEqual([]);
  });
});
