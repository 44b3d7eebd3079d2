import { afterAll, describe, expect, test } from 'vitest';

import { openTaskPool } from './pool/run-tasks.ts';
import type { DesignTask, Told } from './swarm/design-task.ts';
import { wrongDesigns } from './swarm/designs.ts';
import { run } from './swarm/run.ts';
import { add, nothing, type Sum } from './swarm/sum.ts';
import type { SwarmTask } from './swarm/swarm-task.ts';

const isLong = process.env['LONG'] === '1';
const leastDeliveries = isLong ? 10_000_000 : 1_000;
/** Replays one run alone. */
const onlySeed = process.env['SEED'];

const patience = { timeout: isLong ? 2 * 3_600_000 : 600_000 };

/** So many tasks go to the workers together, each of so many runs. */
const tasksTogether = isLong ? 4 : 2;
const runsOfTask = isLong ? 500 : 1;

/** One for all tests, since what its workers import takes longer than what they do with it. */
const pool = openTaskPool();
afterAll(pool.close);

const swarmModule = new URL('./swarm/swarm-task.ts', import.meta.url);

const manyRuns = async (): Promise<Sum> => {
  let sum = nothing;
  for (let from = 1; sum.deliveries < leastDeliveries; from += tasksTogether * runsOfTask) {
    const tasks: readonly SwarmTask[] = Array.from({ length: tasksTogether }, (_, task) => ({
      from: from + task * runsOfTask,
      runs: runsOfTask,
    }));
    sum = (await pool.run<Sum>(swarmModule, tasks)).reduce(add, sum);
    if (sum.wrong.length > 0) return sum;
  }
  return sum;
};

/** Within which every wrong design must end wrong. */
const mostSeeds = 200;

const lineOf = ({ runs, deliveries, acknowledged, faults, wrong }: Sum, since: number): string => {
  const { duplicated, reordered, delayed, notWorkedIn: lost, ...injected } = faults;
  const seconds = Math.max(1, Math.round((performance.now() - since) / 1000));
  const ofStream = { deliveries, duplicated, reordered, delayed, lost };
  const outcome = { acknowledged, drift: wrong.length };
  const pace = { seconds, deliveriesPerSecond: Math.round(deliveries / seconds) };
  return JSON.stringify(Object.assign({ runs }, ofStream, { faults: injected }, outcome, pace));
};

describe.skipIf(onlySeed !== undefined)('the swarm', () => {
  test(
    'of people, handlers and faults leaves nothing wrong, nothing acknowledged missing and nothing done twice',
    patience,
    async () => {
      const since = performance.now();
      const sum = await manyRuns();
      console.info(`swarm ${lineOf(sum, since)}`);

      expect(sum.wrong).toEqual([]);
      expect(sum.deliveries).toBeGreaterThanOrEqual(leastDeliveries);
    },
  );

  test(
    'tells every wrong design by a drift within a bounded number of seeds',
    patience,
    async () => {
      const module = new URL('./swarm/design-task.ts', import.meta.url);
      const tasks = wrongDesigns.map(({ name }): DesignTask => ({ name, mostSeeds, isLong }));
      const told = await pool.run<Told>(module, tasks);
      console.info(
        told
          .map(({ name, seed, drift }) => `${name}: seed ${seed}, ${drift.slice(0, 80)}`)
          .join('\n'),
      );

      expect(told.filter(({ seed }) => seed === undefined).map(({ name }) => name)).toEqual([]);
      expect(told.length).toBeGreaterThanOrEqual(5);
    },
  );

  test('runs the same way again from the same seed', async () => {
    const task: SwarmTask = { from: 24, runs: 1 };
    const [once, again] = await pool.run<Sum>(swarmModule, [task, task]);

    expect(again).toEqual(once);
    expect(once?.deliveries).toBeGreaterThan(0);
  });
});

test.runIf(onlySeed !== undefined)(`seed ${onlySeed} ends right`, patience, async () => {
  const ran = await run(Number(onlySeed));
  console.info(JSON.stringify(ran));

  expect(ran.drift).toEqual([]);
});
