import { describe, expect, test } from 'vitest';

import { failedUnitKey } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import { born } from '#tests/support/lives';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aStage, consumer, secondPolicy } from '#tests/support/rebuilds';
import { aPledgeBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import { hourlyRun } from '#tests/support/hourly-run';
import { aWorld } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';
const rounds = isLong ? 2_000 : 20;
const patience = { timeout: isLong ? 3_600_000 : 900_000 };

describe('what the stream lost', () => {
  test('is found by record, healed, and then differs nowhere', patience, async () => {
    let lost = 0;
    let found = 0;
    for (let seed = 1; seed <= rounds; seed += 1) {
      const { world, write } = await aStage(seed);
      await write(6 + (seed % 10));
      lost += world.table.takeStream().length;

      const { drift, unsettled } = await verifyWorld(world);
      const again = await verifyWorld(world);

      expect(violationsIn(world.table.items()), `seed ${seed}`).toEqual([]);
      expect(drift.filter(({ repaired }) => !repaired)).toEqual([]);
      expect([unsettled, again.drift, again.unsettled]).toEqual([[], [], []]);
      found += drift.length;
    }
    console.info(`${rounds} losses of ${lost} stream records: ${found} units drifted, 0 left`);
    expect(found).toBeGreaterThan(rounds);
  });

  test('is healed by the hourly run, which says how much it was', async () => {
    const { world, write } = await aStage(5);
    await write(12);
    world.table.takeStream();
    const unit = 'CELL#public#A1#europe';
    await world.table.put({ ...failedUnitKey('g1', unit), unit, generation: 'g1' });

    await hourlyRun(world);

    expect(violationsIn(world.table.items())).toEqual([]);
    expect(world.logged.filter((line) => line.startsWith('driftFound')).length).toBeGreaterThan(3);
    expect(world.logged).toContain('verified');
  });
});

describe('units that lost every round', () => {
  test('are noted for each generation apart, and forgotten once they are right', async () => {
    const table = createMemoryTable();
    let isStuck = false;
    const world = await aWorld({
      ...table,
      putIfRev: async (item, ifRev) =>
        !(isStuck && item.PK.startsWith('LIST#')) && table.putIfRev(item, ifRev),
    });
    const answer = await world.call('startGeneration', { as: 'officer', body: secondPolicy });
    expect(answer.status).toBe(201);
    const failed = () => table.items().filter(({ PK }) => PK === 'DIRTY');

    isStuck = true;
    const { id } = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await world.settle();
    const unit = `LIST#pledge#${id}`;
    expect(failed().map((each) => [each['generation'], each['unit']])).toEqual([
      ['g1', unit],
      ['g2', unit],
    ]);

    isStuck = false;
    await hourlyRun(world);
    expect(failed()).toEqual([]);
  });
});

describe('verification beside writers', () => {
  test('takes nothing for drift that the stream was still to bring', patience, async () => {
    let suspects = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const stage = await aStage(seed);
      const { world, schedule, write } = stage;
      let open = 2;
      let found: Awaited<ReturnType<typeof verifyWorld>> | undefined;
      const verified = async (): Promise<void> => {
        // The lag bound: by then, whatever was under way has been worked in.
        const waitOut = async () => {
          suspects += 1;
          open -= 1;
          while (isConsuming || open > 0) await schedule.turn();
        };
        found = await verifyWorld(world, { waitOut });
      };
      let isConsuming = true;
      const consume = consumer(stage, () => open === 0);
      await schedule.run(
        async () => {
          await write(10);
          open -= 1;
        },
        async () => {
          await verified();
          open = Math.min(open, 0);
        },
        async () => {
          await consume();
          isConsuming = false;
        },
      );

      expect(found?.drift, `seed ${seed}`).toEqual([]);
      expect(violationsIn(world.table.items()), `seed ${seed}`).toEqual([]);
    }
    expect(suspects).toBeGreaterThan(5);
  });
});
