import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('empty.json', import.meta.url);

test('an empty cell states nothing', async () => {
  const world = await aRealWorld();

  expect(await importFile(world, file)).toMatchObject({ imported: 1, refused: [] });
  expect(recordsIn(world)).toMatchObject([
    { provenance: { notes: null, stageStated: null, supportTypesStated: null, timeStated: null } },
  ]);
});
