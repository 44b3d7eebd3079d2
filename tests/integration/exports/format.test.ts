import { licence, sourceOf } from '#shared/export/about-columns';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';

import { toCsv } from '#functions/handlers/figures/export-file';
import { entities } from '#shared/contract/files/export-names';

import { dictionaryOf } from '#shared/export/dictionary';
import { parseCsv, readCsv, readFile, readJson } from '#tests/support/exported';
import { born } from '#tests/support/lives';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

const pledgeColumns = dictionaryOf('pledges', 'en');

/** Cells as a spreadsheet takes them that knows this divider alone: quotation marks count at the start of a cell. */
const dividedBy = (text: string, delimiter: string): readonly string[] => {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === delimiter || sign === '\n' || sign === '\r') {
      cells.push(cell);
      cell = '';
    } else cell += sign;
  }
  return cells;
};

/** The one row of the export of a pledge with these texts. */
const rowOf = async (fields: object, query: Record<string, string> = {}) => {
  const world = await aWorld();
  await born(world, 'pledge', aPledgeBody(world.parties.state, fields as Record<string, unknown>));
  const [row] = await readCsv(world, 'pledges', { as: 'officer', query });
  if (!row) throw new Error('The export is empty');
  return row;
};

describe('an export for spreadsheets', () => {
  test('opens with a byte order mark, has CRLF at the end of each row, and the columns of its description', async () => {
    const world = await aWorld();
    await born(world, 'pledge', aPledgeBody(world.parties.state));

    const { text, headers } = await readFile(world, 'pledges.csv', { as: 'officer' });

    expect(text.startsWith('\uFEFF"record_id",')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="made-up-acsg-pledges.csv"');
    expect(Object.keys(parseCsv(text)[0] ?? {})).toEqual(pledgeColumns.map(({ name }) => name));
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

  test.each([',', ';', '\t'])(
    'has no cell that begins a formula, divided by %j',
    async (delimiter) => {
      const world = await aWorld();
      const texts = [
        ';',
        '\t',
        '\n',
        '\r\n',
        ',',
        '; ',
        ';"',
        ';""',
        '\t\u200B',
        ';\u3000',
        '\n"',
      ].flatMap((before) =>
        ['=1+1', '+1', '-1', '@SUM(1)', '＝1+1'].map((sign) => `x${before}${sign}"`),
      );
      for (const title of texts)
        await born(
          world,
          'pledge',
          aPledgeBody(world.parties.state, {
            title: title.slice(0, 300),
            components: [
              aComponent({ text: title, target: title, places: { stated: ['=place', '=other'] } }),
            ],
          }),
        );

      const { text } = await readFile(world, 'pledges.csv', { as: 'officer' });
      const cells = dividedBy(text, delimiter);

      expect(cells.length).toBeGreaterThan(texts.length);
      expect(
        cells.filter(
          (cell) => /^["\p{Cf}\s]*[=+@＝]/u.test(cell) || /^["\p{Cf}\s]*-(?!\d+$)/u.test(cell),
        ),
      ).toEqual([]);
    },
  );

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

describe('an export for spreadsheets that divide by semicolons', () => {
  test('has every cell where it stands in the other, guarded alike', async () => {
    const fields = { title: '=1+1; "so"', components: [aComponent({ text: 'a; b\n=c' })] };

    const world = await aWorld();
    await born(world, 'pledge', aPledgeBody(world.parties.state, fields));
    const asked = (dialect: string) => ({ as: 'officer' as const, query: { dialect } });
    const semicolons = await readFile(world, 'pledges.csv', asked('semicolon'));
    const commas = await readFile(world, 'pledges.csv', asked('spreadsheet'));

    expect(semicolons.text.startsWith('\uFEFF"record_id";"component_no";')).toBe(true);
    expect(parseCsv(semicolons.text, ';')).toEqual(parseCsv(commas.text));
  });

  test('writes the decimal sign that they read as one', () => {
    const columns = [{ name: 'stated_value', type: 'number' }] as const;

    const text = toCsv(columns, [{ stated_value: 0.5 }], 'semicolon', true);

    expect(text).toBe('0,5\r\n');
  });
});

describe('an export of a row a line', () => {
  test('holds the rows of the JSON file, each as its schema describes it', async () => {
    const world = await aWorld();
    await born(world, 'pledge', aPledgeBody(world.parties.state, { title: '=1+1\u2028' }));

    for (const entity of entities) {
      const lines = await readFile(world, `${entity}.ndjson`, { as: 'officer' });
      const schema = await readFile(world, `${entity}.schema.json`, { as: 'officer' });
      const { rows } = await readJson(world, entity, { as: 'officer' });

      expect(lines.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
      const read = lines.text.split('\n').filter((line) => line !== '');
      expect(read.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
      const validate = new Ajv2020({ strict: false, formats: { 'date-time': true } }).compile(
        schema.body as object,
      );
      for (const row of rows) expect([validate(row), validate.errors]).toEqual([true, null]);
      expect(validate({ ...rows[0], filter: 1 })).toBe(false);
    }
  });

  test('describes its columns in the language that is asked for', async () => {
    const world = await aWorld();

    const schema = await readFile(world, 'pledges.schema.json', { query: { language: 'fr' } });

    const { properties } = schema.body as { properties: Record<string, { description: string }> };
    expect(properties['title']?.description).toBe('Titre tel qu’écrit');
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
      basis: 'All records in force, public or not',
      filter: { area: 'A1' },
      rowCount: 1,
      columns: Object.fromEntries(pledgeColumns.map(({ name, holds }) => [name, holds])),
    });
    expect(file.asOf).toMatch(/^2026-/);
    expect(file.licence).toBe(`${sourceOf(file.basis)} ${licence}`);
    expect(file.licence).toContain('CC BY 4.0');
    expect(file.rows[0].title).toBe('=1+1');
  });
});
