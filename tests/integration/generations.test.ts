import { describe, expect, test } from 'vitest';

import { buildOn } from '#functions/upkeep/build';
import {
  findBuild,
  findPointer,
  replaceBuildIfLast,
} from '#functions/store/derived/generation-store';
import { runSteps } from '#functions/stream/run-steps';
import type { Dependencies } from '#functions/dependencies';
import { firstPolicy } from '#shared/domain/matching/policy';
import { recomputeCell } from '#shared/recompute/cell-unit';
import { recomputeInTurns } from '#shared/recompute/change-unit';
import { allCells } from '#shared/recompute/unit-name';
import { generationsKey } from '#shared/table/keys';
import { violationsIn } from '#tests/support/invariants';
import {
  aStage,
  buildUntilReady,
  change,
  consumer,
  first,
  second,
  type Stage,
  startSecond,
} from '#tests/support/rebuilds';

const isLong = process.env['LONG'] === '1';
const seedsUpTo = (count: number): readonly number[] =>
  Array.from({ length: isLong ? 20 * count : count }, (_, index) => index + 1);
const patience = { timeout: isLong ? 3_600_000 : 900_000 };

/** Lists and cells of a generation alone: what the rest of the oracle says does not depend on it. */
const faultsOf = ({ world }: Stage, generation: typeof first) =>
  violationsIn(world.table.items(), generation);

/** Builds lists and cells, and takes them for complete unchecked: what makes them right must be the protocol alone. */
const buildUnchecked = async ({ world: { dependencies } }: Stage): Promise<void> => {
  const { table } = dependencies;
  const { pointer } = await findPointer(table);
  const entry = pointer.generations.find(({ name }) => name === 'g2');
  if (!entry) throw new Error('g2 was not started');
  for (;;) {
    const build = await buildOn(dependencies, entry, () => false);
    if (build.phase !== 'check') continue;
    await replaceBuildIfLast(table, 'g2', build, { ...build, phase: 'complete' });
    return;
  }
};

type Building = (stage: Stage) => Promise<void>;
type Consuming = (dependencies: Dependencies) => Dependencies;

const asItIs: Consuming = (dependencies) => dependencies;

/** Writers, two consumers and the building at once; then everything is worked in, and the new generation is active. */
const flipUnderWriters = async (
  seed: number,
  building: Building,
  consuming: Consuming = asItIs,
): Promise<Stage> => {
  const stage = await aStage(seed);
  const { world, schedule, write } = stage;
  let open = 3;
  const until = async (work: Promise<unknown>): Promise<void> => {
    await work;
    open -= 1;
  };
  const dependencies = consuming(world.dependencies);
  const consume = () => consumer(stage, () => open === 0, dependencies);
  await schedule.run(
    () => until(write(8)),
    () => until(write(8)),
    () => until(building(stage)),
    consume(),
    consume(),
  );
  return stage;
};

const startThenBuild: Building = async (stage) => {
  await startSecond(stage);
  await buildUnchecked(stage);
  await change(stage, 'activateGeneration', 'g2');
};

describe('a new policy', () => {
  test(
    'is built while people write, flipped to, and back, and both generations are right at every rest',
    patience,
    async () => {
      let operations = 0;
      const seeds = seedsUpTo(12);
      for (const seed of seeds) {
        const stage = await flipUnderWriters(seed, async (each) => {
          await startSecond(each);
          await buildUntilReady(each);
          await change(each, 'activateGeneration', 'g2');
        });
        const { world, write } = stage;
        expect(faultsOf(stage, second), `seed ${seed}`).toEqual([]);
        expect(faultsOf(stage, first), `seed ${seed}, kept`).toEqual([]);

        await write(6);
        await world.settle();
        const back = await change(stage, 'activateGeneration', 'g1');
        expect(
          back.body.items.map(({ name, state }: Record<string, string>) => [name, state]),
        ).toEqual([
          ['g1', 'active'],
          ['g2', 'kept'],
        ]);
        expect(faultsOf(stage, first), `seed ${seed}, back`).toEqual([]);
        expect(faultsOf(stage, second), `seed ${seed}, left`).toEqual([]);
        expect(world.logged.filter((line) => !line.startsWith('driftFound'))).toEqual([]);
        operations += stage.schedule.operations();
      }
      console.info(`${seeds.length} flips under writers, ${operations} interleaved operations`);
    },
  );

  test(
    'needs no check to be right: dual writing from before the first read is enough',
    patience,
    async () => {
      for (const seed of seedsUpTo(5)) {
        const stage = await flipUnderWriters(seed, startThenBuild);

        expect(faultsOf(stage, second), `seed ${seed}`).toEqual([]);
        expect(faultsOf(stage, first), `seed ${seed}, kept`).toEqual([]);
      }
    },
  );
});

/** The first seed in which a wrong design ends wrong. */
const firstWrongSeed = async (
  building: Building,
  consuming?: Consuming,
): Promise<number | undefined> => {
  for (const seed of seedsUpTo(30)) {
    const stage = await flipUnderWriters(seed, building, consuming);
    if (faultsOf(stage, second).length > 0) return seed;
  }
  return undefined;
};

describe('this harness tells a wrong design:', () => {
  test('building that starts before the pointer names the generation (L21)', patience, async () => {
    const wrong = await firstWrongSeed(async (stage) => {
      const { dependencies } = stage.world;
      const generation = { ...second, asOf: '' };
      const records = stage.made.map(({ kind, id }) => ({ kind, id }));
      await runSteps(dependencies, recomputeInTurns(records, generation));
      for (const { audience, bucket } of allCells)
        await runSteps(dependencies, recomputeCell(audience, bucket, generation));
      await startSecond(stage);
      const build = await findBuild(dependencies.table, 'g2');
      await replaceBuildIfLast(dependencies.table, 'g2', build, { ...build, phase: 'complete' });
      await change(stage, 'activateGeneration', 'g2');
    });

    expect(wrong).toBeDefined();
  });

  test('a consumer that keeps the pointer from batch to batch (L)', patience, async () => {
    const wrong = await firstWrongSeed(startThenBuild, (dependencies) => {
      const { table } = dependencies;
      let kept: ReturnType<typeof table.get> | undefined;
      const get: typeof table.get = (key) =>
        key.SK === generationsKey.SK && key.PK === generationsKey.PK
          ? (kept ??= table.get(key))
          : table.get(key);
      return { ...dependencies, table: { ...table, get } };
    });

    expect(wrong).toBeDefined();
  });
});

describe('a pointer that was stored before its policies had every part', () => {
  test('is read as what its policies meant, so that every score is a number', async () => {
    const stage = await aStage(5);
    const { table } = stage.world.dependencies;
    const { scale, ...weights } = firstPolicy.weights;
    const { equivalences: _none, ...others } = firstPolicy;
    const policy = {
      ...others,
      version: 1,
      weights: { ...weights, topics: weights.topics + scale },
    };
    const generations = [{ name: 'g1', policy, state: 'active', since: null }];
    await table.put({
      ...generationsKey,
      version: 1,
      generations,
      dropped: [],
      auditHash: 'the head of its chain',
    });

    const { pointer, auditHash } = await findPointer(table);
    await stage.write(10);
    await stage.world.settle();

    expect(pointer.generations[0].policy).toEqual({
      ...policy,
      weights: { ...policy.weights, scale: 0 },
      equivalences: null,
    });
    expect(auditHash).toBe('the head of its chain');
    const scores = stage.world.table
      .items()
      .flatMap(({ entries }) => (Array.isArray(entries) ? entries : []))
      .map(({ score }: { score: number }) => score);
    expect(scores.length).toBeGreaterThan(0);
    expect(scores.filter((score) => !Number.isInteger(score))).toEqual([]);
  });
});
