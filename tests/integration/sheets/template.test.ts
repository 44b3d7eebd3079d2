import { type CellValue, readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';

import { inShort, preview, store } from '#tests/support/sheets';
import { aWorld } from '#tests/support/world';
import { columnHeading } from '#shared/sheets/words/words';
import { languages } from '#shared/vocabulary/label';

const template = async (language: string) => {
  const world = await aWorld();
  const { status, bytes, headers } = await world.call('getTemplate', { path: { language } });
  expect(status).toBe(200);
  expect(headers['content-disposition']).toContain(`acsg-template-${language}.xlsx`);
  return { world, bytes };
};

describe.each(languages)('the template in %s', (language) => {
  test('has a version, lists to choose from, and examples that are never imported', async () => {
    const { world, bytes } = await template(language);
    const { sheets } = await readXlsx(bytes);
    const [rows, , version] = sheets;
    expect(version).toMatchObject({ name: 'acsg-template', hidden: true });
    expect(version?.rows[0]?.slice(0, 2)).toEqual(['acsg-template', 1]);
    expect(rows?.view?.rightToLeft ?? false).toBe(language === 'ar');
    expect(rows?.dataValidations?.length).toBeGreaterThan(10);
    expect(rows?.rows).toHaveLength(3);
    const seen = await preview(world, bytes);
    expect(seen.fault?.code).toBe('noRows');
  });

  test('is read as it is filled in, whatever list is chosen from', async () => {
    const { world, bytes } = await template(language);
    const { sheets } = await readXlsx(bytes);
    const [rows, , lists] = sheets;
    const [head = [], pledge = [], offer = []] = rows?.rows ?? [];
    // The examples without their mark: nothing of them has to be looked at but the party that would be new.
    const cell = (value: CellValue | undefined) =>
      `"${typeof value === 'string' || typeof value === 'number' ? String(value).replaceAll('"', '""') : ''}"`;
    const filled = [head, ['', ...pledge.slice(1)], ['', ...offer.slice(1)]];
    const file = filled.map((row) => row.map(cell).join(',')).join('\n');
    expect(inShort(await preview(world, file))).toEqual([
      ['look', expect.stringContaining('partyLooksLike')],
      ['look', expect.stringContaining('newParty')],
    ]);
    await store(world, file);
    for (const { range, formula1 = '' } of rows?.dataValidations ?? []) {
      const column = head[columnOf(range)];
      const [, letter = '', last = '0'] = /!\$([A-Z]+)\$2:\$[A-Z]+\$(\d+)$/.exec(formula1) ?? [];
      const values = (lists?.rows ?? []).slice(1, Number(last)).map((row) => row[columnOf(letter)]);
      expect(values.length).toBeGreaterThan(1);
      const given = values.map((value, at) => `${cell(`T${at}`)},${cell(value)}`);
      const seen = await preview(world, [`title,${cell(column)}`, ...given].join('\n'), {
        as: 'state',
      });
      const wrong = seen.lines.flatMap(({ notes }) =>
        notes.filter(({ code }) => code === 'unknownCode' || code === 'notYesOrNo'),
      );
      // Of availability, each kind of record has its own answers.
      if (column !== columnHeading('availability', language))
        expect([column, wrong]).toEqual([column, []]);
    }
  });
});

const columnOf = (range: string): number =>
  (/^[A-Z]+/.exec(range)?.[0] ?? '')
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
