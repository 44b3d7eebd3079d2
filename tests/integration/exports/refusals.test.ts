import { expect, test } from 'vitest';

import { born } from '#tests/support/lives';
import { aComponent, anOfferBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

test('an export that is none is refused with the names of those that are', async () => {
  const world = await aWorld();

  const { status, body } = await world.call('getReleasedExport', { path: { name: 'parties.csv' } });

  expect(status).toBe(404);
  expect(body.detail).toContain('pledges.csv, pledges.json, offers.csv');
});

test('an export that is too large for one answer says so, and how to get it in parts', async () => {
  const world = await aWorld();
  const text = 'A long text. '.repeat(300).trim();
  const components = Array.from({ length: 14 }, () => aComponent({ text }));
  for (let made = 0; made < 110; made += 1)
    await born(world, 'offer', anOfferBody(world.parties.stakeholder, { components }));

  const whole = await world.call('getExport', { as: 'officer', path: { name: 'offers.csv' } });
  const part = await world.call('getExport', {
    as: 'officer',
    path: { name: 'offers.csv' },
    query: { area: 'A2' },
  });

  expect([whole.status, part.status]).toEqual([413, 200]);
  expect(whole.body.detail).toContain('one area or region at a time');
});
