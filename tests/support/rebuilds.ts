/** Rebuilds under writers: people write, the stream is delivered badly, and a generation is built, all at once. */
import { deliver } from './deliver.ts';
import fc from 'fast-check';

import type { Dependencies } from '#functions/dependencies';
import { recompute } from '#functions/stream/recompute';
import type { Policy } from '#shared/domain/matching/policy';
import { firstPolicy } from '#shared/domain/matching/policy';
import type { Key } from '#shared/table/keys';

import { createMemoryTable } from '#functions/store/table/memory-table';
import { arbitraryOperation, type Made, perform } from './operations.ts';
import { createSchedule, type Schedule } from './seeded-schedule.ts';
import { type Answered, aWorld, streamRecord, type World } from './world.ts';

export const secondPolicy: Policy = {
  ...firstPolicy,
  version: firstPolicy.version + 1,
  weights: {
    topics: 100,
    support: 100,
    gap: 50,
    place: 350,
    language: 150,
    law: 100,
    scale: 50,
    likeness: 50,
    conditions: 25,
    stillOpen: 25,
  },
  listLength: 3,
};

/** Generations as the oracle wants them. */
export const first = { name: 'g1', policy: firstPolicy };
export const second = { name: 'g2', policy: secondPolicy };

export type Stage = {
  readonly world: World;
  readonly schedule: Schedule;
  readonly made: Made[];
  /** Random deeds of people, one after the other. */
  readonly write: (count: number) => Promise<void>;
};

/** A world with some records, at rest, on small pages. */
export const aStage = async (seed: number): Promise<Stage> => {
  const schedule = createSchedule(createMemoryTable(1 + (seed % 4)), seed);
  const world = await aWorld(schedule.table);
  const made: Made[] = [];
  const deeds = fc.sample(arbitraryOperation, { seed, numRuns: 80 })[Symbol.iterator]();
  const write = async (count: number): Promise<void> => {
    for (let done = 0; done < count; done += 1) {
      const { value } = deeds.next();
      if (value) await perform(world, made, value);
    }
  };
  await write(18);
  await world.settle();
  return { world, schedule, made, write };
};

/** Takes records off the stream in batches of any size, some of them twice, until the others have ended and none is left. */
export const consumer = (
  { world, schedule }: Stage,
  isOver: () => boolean,
  dependencies: Dependencies = world.dependencies,
): (() => Promise<void>) => {
  const consume = recompute(dependencies);
  const queue: Key[] = [];
  return async () => {
    for (;;) {
      await schedule.turn();
      queue.push(...world.table.takeStream());
      if (queue.length === 0 && isOver()) return;
      if (schedule.random() < 0.7 && !isOver()) continue;
      const batch = queue.splice(0, 1 + Math.floor(schedule.random() * 8));
      if (schedule.random() < 0.3) queue.push(...batch);
      await deliver(consume, batch.map(streamRecord));
    }
  };
};

const mustSucceed = (answer: Answered): Answered => {
  if (answer.status >= 300) throw new Error(`A step of a rebuild failed: ${answer.text}`);
  return answer;
};

const etagOfGenerations = async ({ call }: World): Promise<string> =>
  (await call('listGenerations', { as: 'officer' })).headers['etag'] ?? '';

export const startSecond = async ({ world: { call } }: Stage) =>
  mustSucceed(await call('startGeneration', { as: 'officer', body: secondPolicy }));

type Listed = { readonly items: readonly { readonly name: string; readonly state: string }[] };

export const stateOf = async ({ world }: Stage, name: string): Promise<string | undefined> => {
  const { body } = await world.call('listGenerations', { as: 'officer' });
  return (body as Listed).items.find((each) => each.name === name)?.state;
};

/** Asks for slice after slice until it is ready, as a person's program does. */
export const buildUntilReady = async (stage: Stage, name = 'g2'): Promise<number> => {
  for (let slices = 1; ; slices += 1) {
    mustSucceed(await stage.world.call('buildGeneration', { as: 'officer', path: { name } }));
    if ((await stateOf(stage, name)) !== 'building') return slices;
  }
};

export const change = async (
  { world }: Stage,
  route: 'activateGeneration' | 'dropGeneration',
  name: string,
) =>
  mustSucceed(
    await world.call(route, {
      as: 'officer',
      path: { name },
      body: {},
      headers: { 'if-match': await etagOfGenerations(world) },
    }),
  );
