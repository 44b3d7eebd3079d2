import { expect, test } from 'vitest';

import { aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

test('a file tells the state, the version and the days of each record', async () => {
  const world = await aWorld();
  const { call, parties } = world;
  const titled = (title: string) =>
    call('createPledge', { as: 'state', body: aPledgeBody(parties.state, { title }) });
  await titled('Submitted');
  const { body: other } = await titled('Accepted');
  await call('acceptPledge', {
    as: 'officer',
    path: { id: other.id },
    headers: { 'if-match': '"v1"' },
    body: {},
  });
  await world.settle();

  const { body } = await call('getExport', { as: 'officer', path: { name: 'pledges.json' } });

  const rows = body.rows as Record<string, unknown>[];
  const told = rows.map(({ title, state, version }) => [title, state, version].join(' '));
  expect(new Set(told)).toEqual(new Set(['Accepted accepted 2', 'Submitted submitted 1']));
  for (const row of rows)
    expect([row['created_on'], row['updated_on']]).toEqual(['2026-01-01', '2026-01-01']);
});
