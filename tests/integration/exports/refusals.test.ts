import { expect, test } from 'vitest';

import { aWorld } from '#tests/support/world';

test('an export that is none is refused with the names of those that are', async () => {
  const world = await aWorld();

  const { status, body } = await world.call('getReleasedExport', { path: { name: 'parties.csv' } });

  expect(status).toBe(404);
  expect(body.detail).toContain('pledges.xlsx, pledges.csv, pledges.json');
});
