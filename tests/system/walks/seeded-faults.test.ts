/** Faults of the interface are put in on purpose, and the walks find each of them by the property that is about it. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { type Dashboard, openOwnDashboard } from '#tests/support/dashboard';
import { sampled } from '#tests/support/sampled';

import { newRun } from './run.ts';
import { type SeededFault, seededFaults } from './seeded-faults.ts';
import { walk, type WalkPlace } from './walk.ts';
import { makeWorld } from './walked-world.ts';

let dashboard: Dashboard;
let place: WalkPlace;

beforeAll(async () => {
  dashboard = await openOwnDashboard();
  place = { dashboard, world: await makeWorld(dashboard), run: newRun() };
});
afterAll(() => dashboard.close());

const walked = async ({ at, first, persona }: SeededFault, fault?: SeededFault) => {
  const { world } = place;
  const address = `/en${at === 'draft' ? world.draftForm : at}`;
  const actions = first.length;
  return walk(place, {
    seed: 1,
    persona: persona ?? null,
    address,
    actions,
    first,
    ...(fault && { fault }),
  });
};

const oneIn = sampled(14, 1);

test.each(seededFaults.filter((_, at) => at % oneIn === 0))(
  '$name is found: $breaks',
  async (fault) => {
    const { problems } = await walked(fault, fault);
    const found = problems.map(({ says }) => says);
    expect(found.some((says) => says.startsWith(fault.breaks))).toBe(true);

    const without = await walked(fault);
    expect(without.problems.map(({ says }) => says)).toEqual([]);
  },
);
