import { beforeEach, describe, expect, test } from 'vitest';

import { caretake } from '#functions/upkeep/caretake';
import { aReleasedWorld, type ReleasedWorld, under } from '#tests/support/damage';
import { aStage, startSecond } from '#tests/support/rebuilds';
import { verifyWorld } from '#tests/support/verifying';
import type { World } from '#tests/support/world';

let world: World;
let damage: ReleasedWorld['damage'];
let pledgeId: string;
beforeEach(async () => {
  ({ world, damage, pledgeId } = await aReleasedWorld());
});

describe('what is stored and cannot be read', () => {
  const badId = 'badbadbadbadbad0';
  const aBadRecord = { kind: 'pledge', id: badId, state: 'submitted' };
  const verified = () => world.logged.filter((line) => line === 'verified').length;
  const healthyLists = () =>
    world.table.items().filter((item) => under('LIST#')(item) && item['open'] === false);

  test('as a record is reported, and keeps the hourly run from nothing else', async () => {
    await world.table.put({ PK: `PLEDGE#${badId}`, SK: 'META', version: 1, record: aBadRecord });
    await damage.change(under('LIST#g1#PLEDGE'), { open: true });

    await caretake(world.dependencies)();
    await caretake(world.dependencies)();

    expect(verified()).toBe(2);
    expect(healthyLists()).toHaveLength(2);
    const { drift } = await verifyWorld(world);
    expect(drift.map(({ unit, differs, repaired }) => [unit, differs[0]?.what, repaired])).toEqual([
      [`TRUTH#PLEDGE#${badId}`, 'fault', false],
      [`LIST#pledge#${badId}`, 'fault', false],
    ]);
  });

  test('stops the building of a generation, which fails the run only after all else was verified', async () => {
    const stage = await aStage(3);
    await stage.world.table.put({
      PK: `PLEDGE#${badId}`,
      SK: 'META',
      version: 1,
      record: aBadRecord,
    });
    await startSecond(stage);

    await expect(caretake(stage.world.dependencies)()).rejects.toThrow(TypeError);

    expect(stage.world.logged).toContain('verified');
    expect(stage.world.logged.filter((line) => line.startsWith('fault'))).toHaveLength(1);
  });

  test('as a posting makes a fault of the lists and cells that read it, and ends no run', async () => {
    await world.table.put({ PK: 'POST#OFFER#A1#anywhere', SK: badId, features: {} });

    await caretake(world.dependencies)();

    expect(verified()).toBe(1);
    const { drift } = await verifyWorld(world);
    const faults = drift.filter(({ differs }) => differs[0]?.what === 'fault');
    expect(faults.map(({ unit }) => unit)).toEqual([
      `LIST#pledge#${pledgeId}`,
      'CELL#secretariat#A1#anywhere',
    ]);
    expect(drift.map(({ unit }) => unit)).toContain(`STRAY#OFFER#${badId}`);
  });
});
