import { describe, expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const first = new URL('edition-1.json', import.meta.url);
const second = new URL('edition-2.json', import.meta.url);

describe('a list that gets one more line on top', () => {
  test('says in preview which rows are the same under another number, and stores only the new one', async () => {
    const world = await aRealWorld();
    await importFile(world, first);
    const before = recordsIn(world);

    const preview = await importFile(world, second, 'preview');
    const outcome = await importFile(world, second);

    expect(outcome).toEqual(preview);
    expect(outcome).toMatchObject({ rows: 6, imported: 1, unchanged: 5, refused: [] });
    expect(outcome.renumbered?.map(({ row, was }) => row - was)).toEqual([1, 1, 1, 1, 1]);
    expect(recordsIn(world)).toHaveLength(6);
    expect(recordsIn(world)).toEqual(expect.arrayContaining([...before]));
  });

  test('is all unchanged the next time, without a word', async () => {
    const world = await aRealWorld();
    await importFile(world, first);
    await importFile(world, second);

    const again = await importFile(world, second);

    expect(again).toEqual({ rows: 6, imported: 0, unchanged: 6, refused: [], failures: [] });
  });
});
