/** Workbooks as readers find them: by a second reader of the format, and by the XML that lies in the file. */
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';

import { writeWorkbook } from '#functions/handlers/figures/workbook';
import { columnsOfEntity } from '#shared/export/dictionary';
import type { Sheet } from '#shared/export/sheet';
import { type Asked, readJson, readPart } from '#tests/support/exported';
import { born } from '#tests/support/lives';
import { aBusyWorld } from '#tests/support/operations';
import { aComponent, aPledgeBody } from '#tests/support/submissions';
import { unzip } from '#tests/support/unzip';
import { aWorld, type World } from '#tests/support/world';

const readWorkbook = async (world: World, name: string, asked: Asked = {}) => {
  const { bytes, headers } = await readPart(world, name, asked);
  const { sheets } = await readXlsx(bytes);
  return { sheets, headers, entries: unzip(bytes) };
};

const at = '2026-11-29T09:00:00Z';

type Cells = readonly (readonly unknown[])[];

type Named = { readonly name: string; readonly rows: readonly (readonly unknown[])[] };

const namesOf = (sheets: readonly Named[]): string => sheets.map(({ name }) => name).join(', ');

const cellsOf = (sheets: readonly Named[], place: number): Cells => sheets[place]?.rows ?? [];

/** Cells without those at the end of a row that are empty. */
const trimmed = (row: readonly unknown[] = []): readonly unknown[] =>
  row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== undefined) + 1);

describe('the workbook of the pledges', () => {
  let world: World;
  beforeAll(async () => {
    world = await aBusyWorld();
  });

  test('holds a read-me, the rows and a dictionary, each cell of its kind', async () => {
    const asked = { as: 'officer' as const, query: { area: 'A1' } };
    const { sheets, headers } = await readWorkbook(world, 'pledges.xlsx', asked);
    const { rows } = await readJson(world, 'pledges', asked);

    expect(sheets.map(({ name }) => name)).toEqual(['Read me', 'Pledges', 'Dictionary']);
    expect(headers['content-disposition']).toBe(
      'attachment; filename="made-up-acsg-pledges-area-A1.xlsx"',
    );
    const columns = columnsOfEntity.pledges;
    const [head, ...cells] = cellsOf(sheets, 1);
    expect(head).toEqual(columns.map(({ name }) => name));
    expect(cells).toHaveLength(rows.length);
    const whole = /^\d{4}-\d\d-\d\d$/;
    const expected = rows.map((row: Readonly<Record<string, unknown>>) =>
      trimmed(
        columns.map(({ name, type }) => {
          const cell = row[name];
          if (cell === '') return null;
          return type === 'date' && whole.test(String(cell)) ? new Date(String(cell)) : cell;
        }),
      ),
    );
    expect(cells.map(trimmed)).toEqual(expected);
  });

  test('says what it is: whose records, as of when, filtered how, from where, how many', async () => {
    const { sheets } = await readWorkbook(world, 'pledges.xlsx', {
      as: 'officer',
      query: { area: 'A1' },
    });

    const lines = new Map(cellsOf(sheets, 0).map(([what, value]) => [what, value]));
    expect(lines.get('Whose records')).toBe('All records in force, public or not: confidential');
    expect(lines.get('As of (UTC)')).toMatch(/^2026-/);
    expect(lines.get('Filter')).toBe('area=A1');
    expect(lines.get('Source')).toContain('No endorsement');
    expect(lines.get('Licence')).toContain('CC BY 4.0');
    expect(lines.get('Pledges: Rows')).toBe((sheets[1]?.rows.length ?? 0) - 1);
  });

  test('freezes its head and lets each column be filtered; in Arabic it reads from the right', async () => {
    for (const [language, isRightToLeft] of [
      ['en', false],
      ['ar', true],
    ] as const) {
      const { entries } = await readWorkbook(world, 'pledges.xlsx', {
        as: 'officer',
        query: { language },
      });
      const sheet = (name: string) =>
        entries.find((entry) => entry.name === `xl/worksheets/${name}.xml`)?.text ?? '';

      expect(sheet('sheet2')).toMatch(/<pane ySplit="1"[^>]* state="frozen"/);
      expect(sheet('sheet2')).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/);
      for (const name of ['sheet1', 'sheet2', 'sheet3'])
        expect(/rightToLeft="1"/.test(sheet(name))).toBe(isRightToLeft);
    }
  });

  test('has the same bytes when it is asked for twice', async () => {
    const asked = { query: { area: 'A1' } };
    const sheets: readonly Sheet[] = [
      { name: 'a', columns: [{ width: 9 }], head: ['a'], rows: [['b']], isRightToLeft: false },
    ];

    const first = await writeWorkbook('T', at, sheets);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const second = await writeWorkbook('T', at, sheets);
    const { entries } = await readWorkbook(world, 'pledges.xlsx', asked);

    expect(Buffer.compare(first, second)).toBe(0);
    expect(new Set(entries.map(({ time }) => time)).size).toBe(1);
  });

  test('of the register holds a sheet for each entity, and tells which of them the filter cannot narrow', async () => {
    const whole = await readWorkbook(world, 'register.xlsx', { as: 'officer' });
    const ofCountry = await readWorkbook(world, 'register.xlsx', {
      as: 'officer',
      query: { country: 'NER', language: 'fr' },
    });

    expect(namesOf(whole.sheets)).toBe(
      'Read me, Pledges, Offers, Matches, Coverage, Amounts, Update to the forum, Who does what where, Dictionary',
    );
    expect(namesOf(ofCountry.sheets)).toBe(
      'À lire, Engagements, Offres, Appariements, Mise à jour pour le forum, Qui fait quoi où, Dictionnaire',
    );
    expect(String(ofCountry.sheets[0]?.rows)).toContain('Couverture,Absent de ce fichier');
    const rows = async (name: string) => (await readJson(world, name, { as: 'officer' })).rows;
    for (const [place, name] of ['pledges', 'offers', 'matches', 'coverage', 'amounts'].entries())
      expect(whole.sheets[place + 1]?.rows).toHaveLength((await rows(name)).length + 1);
  });

  test('for a party holds what is its own, and no counts of others', async () => {
    const { sheets } = await readWorkbook(world, 'register.xlsx', { as: 'stakeholder' });

    expect(namesOf(sheets)).toBe(
      'Read me, Pledges, Offers, Matches, Update to the forum, Who does what where, Dictionary',
    );
  });
});

test('a hostile text comes back from a workbook as it was written, and is no formula', async () => {
  const world = await aWorld();
  const title = '=cmd|" /C calc"!A1 _x000D_ _x005F_';
  const text = '@SUM(1)\tone\n\u200F=2 <&>" \u{1F600}';
  const components = [aComponent({ text })];
  await born(world, 'pledge', aPledgeBody(world.parties.state, { title, components }));

  const { sheets, entries } = await readWorkbook(world, 'pledges.xlsx', { as: 'officer' });

  const [head, row] = cellsOf(sheets, 1);
  const cell = (name: string) => row?.[head?.indexOf(name) ?? -1];
  expect([cell('title'), cell('text')]).toEqual([title, text]);
  expect(entries.map((entry) => entry.text).join('')).not.toMatch(/<f[ >]/);
});

test('any text comes back from a workbook as it was written', async () => {
  const text = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('_x000D_', '_x005F_', '_x', '_', 'x0041_', '\r', '\n', '\t', ' ', '=', '"'),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((pieces) => pieces.join(''))
    .filter((each) => each !== '');
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 20 }), async (texts) => {
      const rows = texts.map((each) => [each]);
      const sheet: Sheet = { name: 'a', columns: [{ width: 9 }], rows, isRightToLeft: false };
      const { sheets } = await readXlsx(await writeWorkbook('T', at, [sheet]));
      expect(sheets[0]?.rows).toEqual(rows);
    }),
    { numRuns: 100 },
  );
});
