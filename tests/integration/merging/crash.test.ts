/** A run that dies at any of its writes, before it is done or after, is brought to the same end by the next one. */
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '#functions/store/log/audit';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { mergeOn } from '#functions/upkeep/merging/merge-on';
import type { Item } from '#shared/table/item';
import { step } from '#tests/support/lives';
import { aMatch } from '#tests/support/matches';
import { merged, startMerging, twinOf } from '#tests/support/merging';
import { aWorld, type World } from '#tests/support/world';

const hasTime = () => true;

class Died extends Error {}

const writes = ['transact', 'putIfRev', 'put', 'remove'] as const;

/** Dies at its write of this number: before it, or after it was done and nobody heard. */
const mortal = (table: MemoryTable, at: number, isDone: boolean) => {
  let written = 0;
  const dying = Object.fromEntries(
    writes.map((name) => [
      name,
      async (...args: readonly unknown[]) => {
        written += 1;
        if (written === at && !isDone) throw new Died();
        const answer = await (table[name] as (...all: readonly unknown[]) => unknown)(...args);
        if (written === at) throw new Died();
        return answer;
      },
    ]),
  );
  return { table: { ...table, ...dying } as MemoryTable, count: () => written };
};

const onceAndForAll = '2026-01-01T09:00:00.000Z';

const runOn = (world: World, table: MemoryTable, id: string) =>
  mergeOn({ ...world.dependencies, table, now: () => onceAndForAll }, id, hasTime);

/** How often it was tried is no part of what came of it. */
const outcomeIn = (table: MemoryTable): readonly string[] =>
  table
    .items()
    .filter(({ PK, SK }: Item) => !(PK.startsWith('MERGE#') && SK === 'META'))
    .map((item) => canonicalJson(item))
    .sort();

const aStage = async (way: 'in' | 'out') => {
  const world = await aWorld();
  const pair = await twinOf(world);
  const match = await aMatch(world, 'agreed');
  await step(world, match.offer, 'release');
  await world.settle();
  await world.sequence();
  if (way === 'in') await startMerging(world, pair);
  else {
    await merged(world, pair);
    await world.call('partParties', { as: 'officer', path: { id: pair.goes }, body: {} });
  }
  return { world, id: pair.goes };
};

describe.each(['in', 'out'] as const)('a merge that dies on its way %s', (way) => {
  test('loses and doubles nothing, whichever of its writes it dies at', async () => {
    const { world, id } = await aStage(way);
    const whole = mortal(world.table.fork(), Number.POSITIVE_INFINITY, true);
    await runOn(world, whole.table, id);
    const right = outcomeIn(whole.table);
    expect(right).not.toEqual(outcomeIn(world.table));
    expect(whole.count()).toBeGreaterThan(3);

    for (let at = 1; at <= whole.count(); at += 1)
      for (const isDone of [false, true]) {
        const table = world.table.fork();
        const dying = mortal(table, at, isDone);
        await expect(runOn(world, dying.table, id)).rejects.toThrow(Died);
        await runOn(world, table, id);
        expect(outcomeIn(table), `write ${at}, ${isDone ? 'done' : 'not done'}`).toEqual(right);
      }
  });
});
