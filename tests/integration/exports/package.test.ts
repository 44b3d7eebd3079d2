import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';

import type { Entity } from '#shared/contract/files/export-names';
import { readCsv, readFile } from '#tests/support/exported';
import { aMatch } from '#tests/support/matches';
import { aWorld, type World } from '#tests/support/world';

type Resource = {
  readonly name: Entity;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
  };
};

describe('the descriptor of a Data Package', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
    await aMatch(world, 'agreed', { asked: 40, given: 60, amount: 25 });
    await world.settle();
  });

  test('names each CSV file as it is called, and its columns as they stand in it', async () => {
    const asked = { as: 'officer' as const, query: { area: 'A1' } };
    const { body } = await readFile(world, 'datapackage.json', asked);

    const resources = (body as { readonly resources: readonly Resource[] }).resources;
    expect(resources.map(({ name }) => name).join(' ')).toBe(
      'pledges offers matches coverage amounts forum 4w',
    );
    for (const { name, path, schema } of resources) {
      const raw = { as: 'officer' as const, query: { area: 'A1', dialect: 'raw' } };
      const file = await readFile(world, `${name}.csv`, raw);
      expect(file.headers['content-disposition']).toBe(`attachment; filename="${path}"`);
      const [head] = parse(file.text) as readonly (readonly string[])[];
      expect(head).toEqual(schema.fields.map((field) => field.name));
    }
  });

  test('leaves out what its filter cannot narrow, and for a party the counts of others', async () => {
    const names = async (as: 'officer' | 'state', query: Record<string, string>) => {
      const { body } = await readFile(world, 'datapackage.json', { as, query });
      const { resources } = body as { readonly resources: readonly Resource[] };
      return resources.map(({ name }) => name);
    };

    expect(await names('officer', { country: 'XA' })).toEqual([
      'pledges',
      'offers',
      'matches',
      'forum',
      '4w',
    ]);
    expect(await names('state', {})).not.toContain('coverage');
  });
});

test('who does what where has a row for each giver in each country, of what is agreed and not over', async () => {
  const world = await aWorld();
  const agreed = await aMatch(world, 'agreed');
  await aMatch(world, 'fulfilled');
  await aMatch(world, 'proposed');

  const rows = await readCsv(world, '4w', { as: 'officer' });

  expect(rows.map(({ match_id, state }) => [match_id, state])).toEqual([[agreed.id, 'agreed']]);
  expect(rows[0]).toMatchObject({ iso3: 'XA', areas: 'A1' });
  expect(rows[0]?.['organisation']).not.toBe('');
});
