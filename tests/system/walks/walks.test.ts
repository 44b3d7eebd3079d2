/**
 * People walk through the product by chance, in English and in Arabic, and after every action all that should always hold
 * is asked. `LONG=1` walks a hundred times as far, in shards: `WALK_FROM=N` begins at the shard that is named.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { sampled } from '#tests/support/sampled';

import { plannedWalk } from './planned-walks.ts';
import { properties } from './properties/all.ts';
import { newRun } from './run.ts';
import { type PlannedWalk, walk, type Walked, type WalkPlace } from './walk.ts';
import { makeWorld } from './walked-world.ts';

const isLong = process.env['LONG'] === '1';
const shards = sampled(1, 100);
const walksInShard = sampled(6, 6);
const actionsInWalk = 34;
/** Several at once, since a walk mostly waits for its page to be still. */
const atOnce = 3;

let dashboard: Dashboard;
let place: WalkPlace;

beforeAll(async () => {
  dashboard = await openOwnDashboard();
  place = { dashboard, world: await makeWorld(dashboard), run: newRun() };
});
afterAll(() => dashboard.close());

type Seeded = Walked & { readonly seed: number };

const wholeWalk = (seed: number): PlannedWalk => plannedWalk(place.world, seed, actionsInWalk);

/** No further than to what it is planned to begin with, and one action more. */
const beginningOf = (seed: number): PlannedWalk => {
  const planned = wholeWalk(seed);
  return { ...planned, actions: (planned.first?.length ?? 0) + 1 };
};

const walkAll = async (seeds: readonly number[], plan = wholeWalk): Promise<readonly Seeded[]> => {
  const left = [...seeds];
  const done: Seeded[] = [];
  const one = async (): Promise<void> => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift())
      done.push({ seed, ...(await walk(place, plan(seed))) });
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return done;
};

const told = ({ seed, problems }: Seeded): readonly string[] =>
  problems.map(({ says, trail }) => `walk ${seed}: ${says}\n  ${trail.slice(-6).join('\n  ')}`);

/** What is wrong, without the words that differ from one time to the next. */
const namesOf = ({ problems }: Walked): readonly string[] =>
  problems.map(({ says }) => says.split(':')[0] ?? says);

/**
 * What a machine or a moment made of a page is found once and by no second walk of its seed, among records as new as those of
 * the first: the short run, which others wait for, prints it, and fails for what is found again. The long one fails for all.
 */
const foundAgain = async (walked: readonly Seeded[]): Promise<readonly string[]> => {
  if (isLong) return walked.flatMap(told);
  const suspects = walked.filter(({ problems }) => problems.length > 0);
  if (suspects.length > 0) place = { ...place, world: await makeWorld(dashboard) };
  const again = await walkAll(suspects.map(({ seed }) => seed));
  return suspects.flatMap((first) => {
    const names = again.filter(({ seed }) => seed === first.seed).flatMap(namesOf);
    const isAgain = namesOf(first).some((name) => names.includes(name));
    if (!isAgain) console.warn(`Found once, and not by a second walk:\n${told(first).join('\n')}`);
    return isAgain ? told(first) : [];
  });
};

const from = Number(process.env['WALK_FROM'] ?? 0);

test.each(Array.from({ length: shards - from }, (_, at) => from + at))(
  'whatever people do, what should always hold holds (shard %i)',
  async (shard) => {
    const seeds = Array.from({ length: walksInShard }, (_, at) => shard * walksInShard + at + 1);
    const walked = await walkAll(seeds);

    expect((await foundAgain(walked)).join('\n')).toBe('');
    expect(walked.reduce((sum, { actions }) => sum + actions, 0)).toBeGreaterThanOrEqual(200);
  },
);

/** What a slow or a busy machine kept from happening is begun with by these alone. */
const walkUntilAllIsAsked = async (unasked: () => readonly string[]): Promise<void> => {
  for (let round = 1; round <= 5 && unasked().length > 0; round += 1) {
    const first = shards * walksInShard + round * walksInShard;
    const seeds = Array.from({ length: walksInShard }, (_, at) => first + at);
    const walked = await walkAll(seeds, beginningOf);
    expect((await foundAgain(walked)).join('\n')).toBe('');
  }
};

test('every property was asked', async () => {
  const { asked, taken, places } = place.run;
  const unasked = () => properties.map(({ says }) => says).filter((says) => !asked.has(says));
  await walkUntilAllIsAsked(unasked);
  console.log(
    [
      `${[...taken.values()].reduce((sum, each) => sum + each, 0)} actions at ${places.size} places`,
      ...[...asked].map(([says, times]) => `${String(times).padStart(7)} ${says}`),
    ].join('\n'),
  );

  expect(unasked()).toEqual([]);
});
