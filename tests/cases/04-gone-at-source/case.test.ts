import { describe, expect, test } from 'vitest';

import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { importRows } from '#tests/support/public-record';
import { aRealWorld } from '#tests/support/world';
import edition from './edition-1.json' with { type: 'json' };

const first = new URL('edition-1.json', import.meta.url);
const second = new URL('edition-2.json', import.meta.url);

describe('a file that lacks a row of the edition before', () => {
  test('says so in preview and for good, and withdraws nothing', async () => {
    const world = await aRealWorld();
    await importFile(world, first);

    const preview = await importFile(world, second, 'preview');
    const outcome = await importFile(world, second);

    expect(outcome).toMatchObject({ imported: 0, unchanged: 2, refused: [] });
    expect(outcome.looks).toEqual(preview.looks);
    expect(outcome.looks).toMatchObject([
      { row: 722, pointer: '', code: 'goneFromFile', says: expect.stringContaining('Pledge 722') },
    ]);
    expect(recordsIn(world).some(({ state }) => state === 'withdrawn')).toBe(false);
  });

  test('says nothing when the row is there again', async () => {
    const world = await aRealWorld();
    await importFile(world, first);
    await importFile(world, second);

    expect((await importFile(world, first)).looks).toBeUndefined();
  });

  test('says it of a party of which no row is left', async () => {
    const world = await aRealWorld();
    const [one, two, three] = edition.records;
    const file = { a: 'a'.repeat(64), b: 'b'.repeat(64) };
    const chad = { ...two, from: [{ name: 'Chad', type: 'state', iso3: 'TCD' }] };
    const send = (records: readonly unknown[], digest: string) =>
      world.call('importRecords', {
        as: 'officer',
        body: { mode: 'commit', records, file: digest, isWhole: true },
      });
    await send([one, chad, three], file.a);

    const { body } = await send([one, three], file.b);

    expect(body.looks).toMatchObject([{ row: 722, code: 'goneFromFile' }]);
  });

  test('an extract of a list is no edition of it, and no more is a part of a file', async () => {
    const world = await aRealWorld();
    await importFile(world, first);
    const [one, , three] = edition.records;

    expect((await importRows(world, [one, three])).body.looks).toBeUndefined();
    const { body } = await world.call('importRecords', {
      as: 'officer',
      body: { mode: 'commit', records: [one], file: 'c'.repeat(64), isWhole: true },
    });
    expect(body.looks).toBeUndefined();
  });
});
