/** What a party planned shows on its own Today by its day, and on nobody else's. */
import { expect, test } from 'vitest';

import { todaySchema } from '#shared/contract/people/today-views';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

const steps = [
  { area: 'A1', text: 'A first part', nextStep: 'Ask the ministry', nextStepBy: '2026-05' },
  { area: 'A2', text: 'A second part', nextStep: 'Hire a trainer', nextStepBy: '2025-12-01' },
  { area: 'A3', text: 'A part without a plan' },
];

test('next steps stand on Today of their own party by their days, and on no other', async () => {
  const world = await aWorld();
  const body = aPledgeBody(world.parties.state, { components: steps });
  const { status, text } = await world.call('createPledge', { as: 'state', body });
  expect(status, text).toBe(201);
  await world.settle();
  const todayOf = async (as: 'state' | 'otherState' | 'officer' | 'reader') =>
    todaySchema.parse((await world.call('getToday', { as })).body);

  const own = await todayOf('state');

  expect(own.followUps).toMatchObject({
    total: 2,
    items: [
      { component: 'c2', step: 'Hire a trainer', by: '2025-12-01' },
      { component: 'c1', step: 'Ask the ministry', by: '2026-05' },
    ],
  });
  expect(own.dates.map(({ id }) => id)).toEqual([
    'briefing-2026-03',
    'briefing-2026-10',
    'grf-2027',
  ]);
  expect((await todayOf('otherState')).followUps).toEqual({ total: 0, items: [] });
  for (const as of ['officer', 'reader'] as const) {
    const today = await todayOf(as);
    expect(today.followUps).toBeNull();
    expect(JSON.stringify(today)).not.toContain('Hire a trainer');
  }
});
