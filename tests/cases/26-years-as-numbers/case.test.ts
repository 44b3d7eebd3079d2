import { expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { aRealWorld } from '#tests/support/world';

const file = new URL('numbers.json', import.meta.url);

test('a whole year is read as a number, and a day that a spreadsheet numbers is refused as no date', async () => {
  const world = await aRealWorld();

  const outcome = await importFile(world, file);

  expect(outcome.refused).toEqual([
    {
      row: 812,
      pointer: '/records/1/time/start',
      reason: 'Write a real date as YYYY, YYYY-MM or YYYY-MM-DD, from 1990 to 2099.',
    },
  ]);
  const [due] = recordsIn(world).flatMap(({ components }) =>
    components.flatMap((one) => one.due ?? []),
  );
  expect(due).toBe('2024');
});

test('a row number in digits is a number', async () => {
  const world = await aRealWorld();

  await importFile(world, file);

  expect(new Set(recordsIn(world).map(({ provenance }) => provenance?.row))).toEqual(
    new Set([811, 813]),
  );
});
