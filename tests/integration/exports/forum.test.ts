import { beforeAll, describe, expect, test } from 'vitest';

import { readCsv } from '#tests/support/exported';
import { born, type Living, step } from '#tests/support/lives';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

const barriers = 'canary: what stands in the way';

describe('the rows of the updates to the forum', () => {
  let world: World;
  let reported: Living;
  let silent: Living;
  beforeAll(async () => {
    world = await aWorld();
    const components = [
      aComponent({ stage: 'fulfilled', progressOn: '2026-01', progressText: 'Done.', barriers }),
      aComponent({ stage: 'planning', evidence: ['A decree'], evidenceGrade: 'document' }),
    ];
    const fields = { grfPledgeId: 'GRF-02', forumUpdatedOn: '2020-01-01', components };
    reported = await born(world, 'pledge', aPledgeBody(world.parties.state, fields));
    silent = await born(world, 'pledge', aPledgeBody(world.parties.state));
    for (const pledge of [reported, silent]) await step(world, pledge, 'acceptance', 'release');
    await world.settle();
  });

  const rowsFor = async (as?: 'officer' | 'state' | 'otherState' | 'reader') => {
    const rows = await readCsv(world, 'forum', as ? { as } : {});
    return Object.fromEntries(rows.map((row) => [row['record_id'], row]));
  };

  test('begin as the form does: the pledge, its stage, its text', async () => {
    const { [reported.id]: row = {} } = await rowsFor('state');

    expect(Object.keys(row).slice(0, 4)).toEqual([
      'grf_pledge_id',
      'title',
      'stage',
      'update_text',
    ]);
    expect(row).toMatchObject({
      grf_pledge_id: 'GRF-02',
      stage: 'in_progress',
      update_text: 'c1: Done.',
      standing: 'updated',
      component_stages: 'c1=fulfilled; c2=planning',
      changed_since_update: 'true',
    });
  });

  test('tell that nobody reported, and that a party says that nothing changed', async () => {
    const before = (await rowsFor('officer'))[silent.id];
    await step(world, silent, 'confirmation');
    const after = (await rowsFor('officer'))[silent.id];

    expect(before).toMatchObject({ stage: '', standing: 'no_update', confirmed_on: '' });
    expect(after).toMatchObject({ stage: '', standing: 'confirmed_unchanged' });
    expect(after?.['confirmed_on']).toMatch(/^2026-/);
  });

  test('are those of a party’s own records, of all for readers, and of what is public for everyone', async () => {
    const ids = async (as?: Parameters<typeof rowsFor>[0]) => Object.keys(await rowsFor(as)).length;

    expect([await ids('state'), await ids('otherState'), await ids('reader'), await ids()]).toEqual(
      [2, 0, 2, 2],
    );
  });

  test('say in public nothing of what stands in the way, nor when its party wrote to the forum', async () => {
    const pledges = await readCsv(world, 'pledges');
    const { [reported.id]: row = {} } = await rowsFor();

    expect(JSON.stringify(pledges)).not.toContain('canary');
    expect(pledges.find(({ stage }) => stage === 'planning')).toMatchObject({
      evidence: 'A decree',
      evidence_grade: 'document',
    });
    expect(row).toMatchObject({ stage: 'in_progress', forum_updated_on: '' });
    expect(row['changed_since_update']).toBe('');
  });
});
