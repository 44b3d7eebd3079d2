/** The real record out, into an empty register, and out again: the same but for what a register says of itself. */
import { beforeAll, describe, expect, test } from 'vitest';

import { recordColumnList } from '#shared/export/record-columns';
import { readFile, readParts } from '#tests/support/exported';
import { importFile } from '#tests/support/import-file';
import { preview, store } from '#tests/support/sheets';
import { languages } from '#shared/vocabulary/label';
import { aRealWorld, type World } from '#tests/support/world';

const said = recordColumnList.flatMap(({ name, ofThisRegister }) => (ofThisRegister ? [] : [name]));

type Row = Readonly<Record<string, unknown>>;

const rowsOf = async (world: World, kind: 'pledges' | 'offers'): Promise<readonly string[]> => {
  await world.settle();
  const { body } = await readFile(world, `${kind}.json`, { as: 'officer' });
  return (body.rows as readonly Row[])
    .map((row) => JSON.stringify(Object.fromEntries(said.map((name) => [name, row[name]]))))
    .sort();
};

let first: World;
beforeAll(async () => {
  first = await aRealWorld();
  await importFile(first, new URL('../../../shared/data/acsg-public-record.json', import.meta.url));
}, 60_000);

describe.each(['pledges', 'offers'] as const)('%s', (kind) => {
  test.each(['csv', 'xlsx'] as const)(
    'of the real record come back the same from a file in %s',
    async (format) => {
      const parts = await readParts(first, `${kind}.${format}`, { as: 'officer' });
      const second = await aRealWorld();
      for (const { bytes } of parts) {
        const stored = await store(second, bytes);
        expect(stored.lines.filter(({ is }) => is === 'refused')).toEqual([]);
      }
      const back = await rowsOf(second, kind);
      expect(back.length).toBeGreaterThan(10);
      expect(back).toEqual(await rowsOf(first, kind));
    },
    60_000,
  );
});

test.each(languages)(
  'the workbook of the whole register holds its records alone: in %s',
  async (language) => {
    const [part] = await readParts(first, 'register.xlsx', { as: 'officer', query: { language } });
    const { fault, lines } = await preview(await aRealWorld(), part?.bytes ?? '');
    expect(fault).toBeNull();
    expect(lines.length).toBeGreaterThan(20);
  },
);
