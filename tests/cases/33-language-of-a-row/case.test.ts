import { expect, test } from 'vitest';

import { aPledgeBody } from '#tests/support/submissions';
import { importFile } from '#tests/support/import-file';
import { recordsIn } from '#tests/support/imported-records';
import { importRows } from '#tests/support/public-record';
import { aRealWorld, aWorld } from '#tests/support/world';
import french from './french.json' with { type: 'json' };

const [row] = french.records;

test('a row says in which language it is', async () => {
  const world = await aRealWorld();

  await importRows(world, [{ ...row, language: 'fr' }]);

  expect(recordsIn(world).map(({ language }) => language)).toEqual(['fr']);
});

test('one that says none is taken for English, as its file is restated', async () => {
  const world = await aRealWorld();

  await importFile(world, new URL('french.json', import.meta.url));

  expect(recordsIn(world).map(({ language }) => language)).toEqual(['en']);
});

test.each(['de', 'it', 'nl', 'ur', 'bn', 'ku', 'ht', 'rw', 'my', 'und'])(
  'a text may be in %s',
  async (language) => {
    const world = await aWorld();

    const { status, body } = await world.call('createPledge', {
      as: 'state',
      body: aPledgeBody(world.parties.state, { language }),
    });

    expect([status, body.language]).toEqual([201, language]);
  },
);
