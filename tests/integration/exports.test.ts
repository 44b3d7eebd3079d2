import { beforeAll, describe, expect, test } from 'vitest';

import { recordColumns } from '#shared/export/record-rows';
import { coverageColumns } from '#shared/export/coverage-rows';
import { parseCsv, readCsv, readFile, readJson } from '#tests/support/exported';
import { born, step } from '#tests/support/lives';
import { aBusyWorld } from '#tests/support/operations';
import { aComponent, anOfferBody, aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

/** The one row of the export of a pledge with these texts. */
const rowOf = async (fields: object, query: Record<string, string> = {}) => {
  const world = await aWorld();
  await born(world, 'pledge', aPledgeBody(world.parties.state, fields as Record<string, unknown>));
  const [row] = await readCsv(world, 'pledges', { as: 'officer', query });
  if (!row) throw new Error('The export is empty');
  return row;
};

test('an export that is none is refused with the names of those that are', async () => {
  const world = await aWorld();

  const { status, body } = await world.call('getReleasedExport', { path: { name: 'parties.csv' } });

  expect(status).toBe(404);
  expect(body.detail).toContain('pledges.csv, pledges.json, offers.csv');
});

describe('an export for spreadsheets', () => {
  test('opens with a byte order mark, has CRLF at the end of each row, and the columns of its description', async () => {
    const world = await aWorld();
    await born(world, 'pledge', aPledgeBody(world.parties.state));

    const { text, headers } = await readFile(world, 'pledges.csv', { as: 'officer' });

    expect(text.startsWith('\uFEFFrecord_id,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="pledges.csv"');
    expect(Object.keys(parseCsv(text)[0] ?? {})).toEqual(Object.keys(recordColumns));
  });

  test.each([
    ['an equals sign', '=1+1'],
    ['a plus', '+1'],
    ['a minus', '-1+2'],
    ['an at sign', '@SUM(1,1)'],
    ['a full-width equals sign', '＝1+1'],
    ['a full-width plus', '＋1'],
    ['a full-width minus', '－1'],
    ['a full-width at sign', '＠SUM(1)'],
    ['a zero-width space before it', '\u200B=1+1'],
    ['a zero-width joiner before it', '\u200D@SUM(1)'],
    ['a word joiner before it', '\u2060=1+1'],
    ['a left-to-right mark before it', '\u200E=1+1'],
    ['a soft hyphen before it', '\u00AD=1+1'],
    ['several of them before it', '\u200B\u2060 \u200B=1+1'],
  ])('keeps a text that starts with %s from being a formula', async (_, text) => {
    const { title } = await rowOf({ title: text });

    expect(title).toBe(`'${text}`);
  });

  test('leaves a text alone in which such signs stand further on', async () => {
    const { title } = await rowOf({ title: 'Training = 1+1 @ home - now' });

    expect(title).toBe('Training = 1+1 @ home - now');
  });

  test('guards every column that people fill in', async () => {
    const row = await rowOf({
      title: '=title',
      components: [
        aComponent({
          text: '=text',
          part: '=1',
          target: '=target',
          window: { stated: '=time' },
          places: { stated: ['=place'] },
          conditions: [{ kind: 'other', text: '=condition' }],
        }),
      ],
    });

    const live = Object.values(row).filter((value) => value.startsWith('='));
    expect(live).toEqual([]);
    expect(Object.values(row).filter((value) => value.startsWith("'=")).length).toBe(7);
  });

  test.each([
    ['a comma', 'one, two'],
    ['quotes', 'the "main" job'],
    ['a line feed', 'one\ntwo'],
    ['a carriage return', 'one\rtwo'],
    ['both', 'one\r\ntwo'],
    ['a semicolon and a tab', 'one; two\tthree'],
    ['Arabic', 'وزارة الداخلية'],
    ['an emoji', 'Family 👩‍👩‍👧‍👦'],
  ])('brings back a text with %s as it was', async (_, text) => {
    const { text: read } = await rowOf({ components: [aComponent({ text })] });

    expect(read).toBe(text);
  });

  test('writes numbers as numbers and yes or no as words', async () => {
    const row = await rowOf({
      components: [
        aComponent({
          quantity: { min: 5, max: 1_000_000_000_000, unit: 'money', currency: 'XAF', per: 'year' },
        }),
      ],
    });

    expect([row['amount_min'], row['amount_max'], row['currency'], row['synthetic']]).toEqual([
      '5',
      '1000000000000',
      'XAF',
      'true',
    ]);
  });
});

describe('an export for machines', () => {
  test('has no mark and no guard: texts are as they were written', async () => {
    const world = await aWorld();
    await born(world, 'pledge', aPledgeBody(world.parties.state, { title: '=1+1' }));

    const { text } = await readFile(world, 'pledges.csv', {
      as: 'officer',
      query: { dialect: 'raw' },
    });

    expect(text.startsWith('record_id,')).toBe(true);
    expect(parseCsv(text)[0]?.['title']).toBe('=1+1');
  });

  test('as JSON describes itself: who it is for, when, filtered how, and each of its columns', async () => {
    const world = await aWorld();
    await born(world, 'pledge', aPledgeBody(world.parties.state, { title: '=1+1' }));

    const file = await readJson(world, 'pledges', { as: 'officer', query: { area: 'A1' } });

    expect(file).toMatchObject({
      basis: 'All records in force, released or not',
      filter: { area: 'A1' },
      rowCount: 1,
      columns: recordColumns,
    });
    expect(file.asOf).toMatch(/^2026-/);
    expect(file.licence).toContain('CC BY 4.0');
    expect(file.rows[0].title).toBe('=1+1');
  });
});

describe('all exports of a busy register', () => {
  let world: World;
  beforeAll(async () => {
    world = await aBusyWorld();
  });

  test.each(['pledges', 'offers', 'coverage'])(
    'hold the same %s as CSV and as JSON, row by row',
    async (name) => {
      for (const asked of [{ as: 'officer' as const }, {}]) {
        const rows = await readCsv(world, name, { ...asked, query: { dialect: 'raw' } });
        const file = await readJson(world, name, asked);

        const asText = (value: string | number | boolean | null): string => String(value ?? '');
        const written = file.rows.map((row: Record<string, string | number | boolean | null>) =>
          Object.fromEntries(
            Object.keys(file.columns).map((column) => [column, asText(row[column] ?? null)]),
          ),
        );
        expect(rows.length).toBeGreaterThan(0);
        expect(rows).toEqual(written);
        expect(file.rowCount).toBe(rows.length);
      }
    },
  );

  test('name a column for everything that they hold, and hold everything that they name', async () => {
    const pledges = await readJson(world, 'pledges', { as: 'officer' });
    const coverage = await readJson(world, 'coverage', { as: 'officer' });

    expect(Object.keys(pledges.rows[0])).toEqual(Object.keys(recordColumns));
    expect(Object.keys(coverage.rows[0])).toEqual(Object.keys(coverageColumns));
  });

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
    [
      'country',
      'NER',
      (row: Record<string, string>) => row['component_countries']?.split('; ').includes('NER'),
    ],
    ['stakeholderType', 'legal', (row: Record<string, string>) => row['entity_type'] === 'legal'],
    [
      'stakeholderType',
      'not_stated',
      (row: Record<string, string>) => row['entity_type'] === 'not_stated',
    ],
    ['edition', 'not_stated', (row: Record<string, string>) => row['edition'] === ''],
    ['edition', 'grf-2023', (row: Record<string, string>) => row['edition'] === 'grf-2023'],
    ['status', 'open', (row: Record<string, string>) => row['coverage'] === 'open'],
  ] as const)(
    'filtered by %s=%s hold those components and no others',
    async (field, value, suits) => {
      const all = await readCsv(world, 'pledges', { as: 'officer' });

      const filtered = await readCsv(world, 'pledges', {
        as: 'officer',
        query: { [field]: value },
      });

      expect(filtered).toEqual(all.filter(suits));
    },
  );

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

  test('for readers are the same as for the Secretariat', async () => {
    for (const name of ['pledges.csv', 'offers.csv', 'coverage.csv']) {
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
