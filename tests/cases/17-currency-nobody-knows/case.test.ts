import { describe, expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { aRealWorld } from '#tests/support/world';

const file = new URL('cfa.json', import.meta.url);

describe('a row whose currency is none', () => {
  test.each(['preview', 'commit'] as const)(
    'is refused at its currency while the others go through, in %s',
    async (mode) => {
      const world = await aRealWorld();

      const outcome = await importFile(world, file, mode);

      expect(outcome).toMatchObject({
        rows: 3,
        imported: 2,
        unchanged: 0,
        refused: [
          {
            row: 792,
            pointer: '/records/1/amounts/0/currency',
            reason: expect.stringContaining('ISO 4217') as unknown,
          },
        ],
      });
    },
  );

  test('is refused alone each time, and nothing of it is stored', async () => {
    const world = await aRealWorld();
    await importFile(world, file);

    const again = await importFile(world, file);

    expect(again).toMatchObject({ imported: 0, unchanged: 2, failures: [] });
    expect(JSON.stringify(world.table.items())).not.toContain('Pledge 792');
  });
});
