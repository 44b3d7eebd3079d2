import { beforeAll, describe, expect, test } from 'vitest';

import { entities, files } from '#shared/contract/files/export-names';
import { columnsOfEntity } from '#shared/export/dictionary';
import { readCsv, readFile, readJson } from '#tests/support/exported';
import { born, step } from '#tests/support/lives';
import { aBusyWorld } from '#tests/support/operations';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

describe('all exports of a busy register', () => {
  let world: World;
  beforeAll(async () => {
    world = await aBusyWorld();
  });

  test.each(entities)('hold the same %s as CSV and as JSON, row by row', async (name) => {
    for (const asked of [{ as: 'officer' as const }, {}]) {
      const rows = await readCsv(world, name, { ...asked, query: { dialect: 'raw' } });
      const file = await readJson(world, name, asked);

      const asText = (value: string | number | boolean | null): string => String(value ?? '');
      const written = file.rows.map((row: Record<string, string | number | boolean | null>) =>
        Object.fromEntries(
          Object.keys(file.columns).map((column) => [column, asText(row[column] ?? null)]),
        ),
      );
      expect(rows).toEqual(written);
      expect(file.rowCount).toBe(rows.length);
    }
  });

  test.each(entities)(
    'name a column of %s for everything that they hold, and hold everything that they name',
    async (entity) => {
      const file = await readJson(world, entity, { as: 'officer' });

      const names = columnsOfEntity[entity].map(({ name }) => name);
      expect(Object.keys(file.columns)).toEqual(names);
      for (const row of file.rows) expect(Object.keys(row).sort()).toEqual(names.toSorted());
    },
  );

  test.each([
    ['area', 'A1', (row: Record<string, string>) => row['area'] === 'A1'],
    [
      'region',
      'europe',
      (row: Record<string, string>) => row['component_regions']?.split('; ').includes('europe'),
    ],
    [
      'region',
      'anywhere',
      (row: Record<string, string>) => row['component_regions'] === 'anywhere',
    ],
    ['stakeholderType', 'legal', (row: Record<string, string>) => row['entity_type'] === 'legal'],
    [
      'stakeholderType',
      'not_stated',
      (row: Record<string, string>) => row['entity_type'] === 'not_stated',
    ],
    ['edition', 'not_stated', (row: Record<string, string>) => row['edition'] === ''],
    ['edition', 'grf-2023', (row: Record<string, string>) => row['edition'] === 'grf-2023'],
    ['initiative', 'none', (row: Record<string, string>) => row['initiatives'] === ''],
    ['status', 'open', (row: Record<string, string>) => row['coverage'] === 'open'],
  ] as const)(
    'filtered by %s=%s hold those components and no others',
    async (field, value, suits) => {
      const all = await readCsv(world, 'pledges', { as: 'officer' });

      const filtered = await readCsv(world, 'pledges', {
        as: 'officer',
        query: { [field]: value },
      });

      expect(filtered.map(({ filter }) => filter)).toEqual(filtered.map(() => `${field}=${value}`));
      const ofAll = filtered.map((row) => ({ ...row, filter: 'none' }));
      expect(ofAll).toEqual(all.filter(suits));
    },
  );

  test('filtered by a country hold what reaches it, and say how', async () => {
    const all = await readCsv(world, 'pledges', { as: 'officer' });

    const filtered = await readCsv(world, 'pledges', { as: 'officer', query: { country: 'NER' } });

    const naming = ({ component_countries: named }: Record<string, string>) =>
      named?.split('; ').includes('NER');
    const keyOf = (row: Record<string, string>) => `${row['record_id']} ${row['component_no']}`;
    const byReach = Map.groupBy(filtered, ({ reach }) => reach);
    expect(byReach.get('country')?.map(keyOf)).toEqual(all.filter(naming).map(keyOf));
    expect(new Set(byReach.keys())).toEqual(new Set(['country', 'region', 'anywhere']));
    expect(filtered.length).toBeLessThan(all.length);
  });

  test('hold the records of the list that the same filter gives', async () => {
    const query = { area: 'A2', region: 'anywhere' };
    const list = await world.call('listOffers', {
      as: 'officer',
      query: { ...query, limit: '100' },
    });

    const rows = await readCsv(world, 'offers', { as: 'officer', query });

    const inForce = list.body.items.filter(({ state }: { state: string }) =>
      /submitted|accepted/.test(state),
    );
    expect(new Set(rows.map((row) => row['record_id']))).toEqual(
      new Set(inForce.map(({ id }: { id: string }) => id)),
    );
  });

  test('filtered by a state hold the records of that state that whoever asks may read', async () => {
    const statesFor = async (as: 'officer' | 'reader' | 'stakeholder', state: string) => {
      const rows = await readCsv(world, 'offers', { as, query: { state } });
      return new Set(rows.map((row) => row['state']));
    };

    expect(await statesFor('officer', 'accepted')).toEqual(new Set(['accepted']));
    expect(await statesFor('stakeholder', 'accepted')).toEqual(new Set(['accepted']));
    for (const state of ['draft', 'returned'])
      expect(await statesFor('reader', state)).toEqual(new Set());
  });

  test('for readers are the same as for the Secretariat', async () => {
    for (const { name } of files.filter(({ format }) => format === 'csv')) {
      const officers = await readFile(world, name, { as: 'officer' });
      const readers = await readFile(world, name, { as: 'reader' });

      expect(readers.text).toBe(officers.text);
    }
  });

  test('for a party hold its own records, drafts and withdrawn ones too, and nobody else’s', async () => {
    const { items } = (
      await world.call('listOffers', { as: 'stakeholder', query: { limit: '100' } })
    ).body;

    const file = await readJson(world, 'offers', { as: 'stakeholder' });

    const ids = new Set(file.rows.map((row: { record_id: string }) => row.record_id));
    expect(ids).toEqual(new Set(items.map(({ id }: { id: string }) => id)));
    expect(file.basis).toBe('Records of your own party');
    const other = await world.call('getExport', {
      as: 'stakeholder',
      path: { name: 'coverage.json' },
    });
    expect(other.status).toBe(403);
  });

  test('in public hold released versions, each with the day of its release', async () => {
    const rows = await readCsv(world, 'offers');
    const list = await world.call('listReleasedOffers', { query: { limit: '100' } });

    const released = new Set(list.body.items.map(({ id }: { id: string }) => id));
    expect(new Set(rows.map((row) => row['record_id']))).toEqual(released);
    expect(rows.every((row) => /^2026-\d\d-\d\d$/.test(row['released_on'] ?? ''))).toBe(true);
  });
});

test('an edit of a released record shows in the Secretariat’s export at once, in public only once released', async () => {
  const world = await aWorld();
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await step(world, pledge, 'acceptance', 'release');
  const { partyId: _, ...body } = aPledgeBody(world.parties.state, { title: 'Edited' });
  await world.call('editPledge', {
    as: 'state',
    path: { id: pledge.id },
    body,
    headers: { 'if-match': '"v3"' },
  });
  const titles = async () => [
    (await readCsv(world, 'pledges', { as: 'officer' }))[0]?.['title'],
    (await readCsv(world, 'pledges'))[0]?.['title'],
  ];

  const before = await titles();
  await step(world, pledge, 'acceptance', 'release');

  expect([before, await titles()]).toEqual([
    ['Edited', 'A synthetic pledge'],
    ['Edited', 'Edited'],
  ]);
});
