import { licence, sourceOf } from '#shared/export/about-columns';
import { describe, expect, test } from 'vitest';

import { recordColumns } from '#shared/export/record-rows';
import { parseCsv, readCsv, readFile, readJson } from '#tests/support/exported';
import { born } from '#tests/support/lives';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { aWorld } from '#tests/support/world';

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
      columns: recordColumns,
    });
    expect(file.asOf).toMatch(/^2026-/);
    expect(file.licence).toBe(`${sourceOf(file.basis)} ${licence}`);
    expect(file.licence).toContain('CC BY 4.0');
    expect(file.rows[0].title).toBe('=1+1');
  });
});
