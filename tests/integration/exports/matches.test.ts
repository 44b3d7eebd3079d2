import { beforeAll, describe, expect, test } from 'vitest';

import { files } from '#shared/contract/files/export-names';
import { releaseMatchAs } from '#tests/support/announcements';
import { readCsv, readFile, readJson } from '#tests/support/exported';
import { allAnswer, euros, legOf, proposeLegs } from '#tests/support/legs';
import {
  accepted,
  aMatch,
  component,
  hours,
  aProposal,
  type Matched,
  moved,
} from '#tests/support/matches';
import { importRows, realRows } from '#tests/support/public-record';
import { aRealWorld, aWorld, type World } from '#tests/support/world';

const reason = 'canary: why it was declined';

describe('the file of matches', () => {
  let world: World;
  let agreed: Matched;
  let declined: Matched;
  beforeAll(async () => {
    world = await aWorld();
    agreed = await aMatch(world, 'agreed', { asked: 40, given: 60, amount: 25 });
    declined = await aProposal(world);
    await moved(world, declined.id, 'stakeholder', 'decline', { reason });
    await world.settle();
  });

  test('holds one row for each match, with its ends, its parties and how much it takes', async () => {
    const rows = await readCsv(world, 'matches', { as: 'officer' });

    expect(rows.map(({ match_id }) => match_id)).toEqual([agreed.id, declined.id].toSorted());
    expect(rows.find(({ match_id }) => match_id === agreed.id)).toMatchObject({
      state: 'agreed',
      pledge_id: agreed.pledge.id,
      pledge_component_nos: 'c1',
      offer_id: agreed.offer.id,
      amount: '25',
      measure: 'hours/year',
      publication: 'not_public',
      filter: 'none',
    });
  });

  test.each([
    ['area', 'A1', 2],
    ['area', 'A3', 0],
    ['country', 'XA', 2],
    ['country', 'XB', 0],
    ['stakeholderType', 'state', 2],
    ['stakeholderType', 'faith', 0],
  ])('is narrowed by %s=%s to %d of them', async (field, value, count) => {
    const rows = await readCsv(world, 'matches', { as: 'officer', query: { [field]: value } });

    expect(rows).toHaveLength(count);
  });

  test('for a party holds the matches that name it, and for others none', async () => {
    const ids = async (as: 'state' | 'otherState' | 'administrator') =>
      (await readJson(world, 'matches', { as })).rows.length;

    expect([await ids('state'), await ids('otherState'), await ids('administrator')]).toEqual([
      2, 0, 0,
    ]);
  });

  test('in public holds none that its parties did not release', async () => {
    expect(await readCsv(world, 'matches')).toEqual([]);
  });

  test('says in no format and to nobody why a party declined', async () => {
    for (const { name } of files)
      for (const as of ['officer', 'reader', 'state', 'stakeholder'] as const)
        if (!/^(coverage|amounts)/.test(name) || as === 'officer' || as === 'reader')
          expect((await readFile(world, name, { as })).text).not.toContain('canary');
  });
});

test('all that give together stand in both files with what each brings, in public as for the Secretariat', async () => {
  const world = await aWorld();
  const pledge = await accepted(world, 'pledge', hours(100), 'state', {
    components: [component('pledge', hours(100), { supportTypes: ['financial', 'technical'] })],
  });
  const given = (of: object, supportType: string) => ({
    components: [component('offer', of as never, { supportTypes: [supportType] })],
  });
  const experts = await accepted(
    world,
    'offer',
    undefined,
    'stakeholder',
    given(hours(60), 'technical'),
  );
  const funds = await accepted(
    world,
    'offer',
    undefined,
    'otherState',
    given(euros(5000), 'financial'),
  );
  const { body } = await proposeLegs(world, pledge, [
    legOf(experts, 'expertise', 60),
    legOf(funds, 'finance', 5000),
  ]);
  await allAnswer(world, body.id, 'consent');
  await allAnswer(world, body.id, 'consent');
  for (const as of ['state', 'stakeholder', 'otherState'] as const)
    await releaseMatchAs(world, as, body.id);
  await world.settle();

  for (const as of ['officer', undefined] as const) {
    const asked = as === undefined ? {} : { as };
    const [row] = await readCsv(world, 'matches', asked);
    expect(row).toMatchObject({
      support_types: 'technical; financial',
      offer_id: experts.id,
      amount: '60',
      leg_roles: 'expertise; finance',
      leg_offer_ids: `${experts.id}; ${funds.id}`,
      leg_amounts: '60 hours/year; 5000 money:EUR/once',
    });
    expect(row?.['leg_supporters']).toBe(row?.['supporters']);
    const rows = await readCsv(world, '4w', asked);
    expect(rows.map(({ organisation, support_types }) => [organisation, support_types])).toEqual([
      ['Synthetic Legal Network', 'technical'],
      ['Synthetic State XC', 'financial'],
    ]);
  }
});

test('public matches of the real record stand in it with the pages that they restate', async () => {
  const world = await aRealWorld();
  await importRows(world, realRows);
  await world.settle();

  const rows = await readCsv(world, 'matches', { query: { dialect: 'raw' } });
  const list = await world.call('listReleasedMatches', { query: { limit: '100' } });

  expect(rows.length).toBeGreaterThan(5);
  expect(rows.map((row) => row['match_id'])).toEqual(
    list.body.items.map(({ id }: { id: string }) => id),
  );
  for (const row of rows) {
    expect(row['publication']).toBe('restated');
    expect(row['source_url']).toMatch(/^https:/);
  }
});
