/** Whether people decided on a match is told by the match, so that an import reads no more of it the longer it lives. */
import { beforeEach, expect, test } from 'vitest';

import { mostEntriesRead } from '#functions/store/records/history-store';
import type { Match } from '#shared/domain/matches/match';
import type { Item } from '#shared/table/item';
import { auditPartition, matchKey } from '#shared/table/keys';
import { matchesIn } from '#tests/support/imported-records';
import { moved } from '#tests/support/matches';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { importRows, type Row } from '#tests/support/public-record';
import { aRealWorld, type World } from '#tests/support/world';

const aRow = (title: string): Row => ({
  row: 1,
  kind: 'match',
  title,
  from: [{ name: 'Ghana', type: 'state', iso3: 'GHA' }],
  to: [{ name: 'Togo', type: 'state', iso3: 'TGO' }],
  areas: ['A1'],
  stage: '[Under discussion]',
  source: ['https://example.org/a'],
});

let world: World;
let table: MemoryTable;
let entriesRead: number;

const match = (): Match => {
  const [found] = matchesIn(world);
  if (!found) throw new Error('There is no match');
  return found;
};

/** What an import of the row answers, and how many entries of the history of its match it read. */
const importing = async (title: string) => {
  entriesRead = 0;
  const { body } = await importRows(world, [aRow(title)]);
  return { imported: body.imported, refused: body.refused.length, entriesRead };
};

/** As it was kept before matches told of it, with as many versions as are given. */
const asOlder = async (version = match().version): Promise<void> => {
  const { movedHere: _, ...older } = match();
  const item = table.find(matchKey(older.id));
  await table.put({ ...item, version, match: { ...older, version } } as unknown as Item);
};

beforeEach(async () => {
  const memory = createMemoryTable();
  table = {
    ...memory,
    getMany: async (keys) => {
      const histories = matchesIn(world).map(({ id }) => auditPartition('MATCH', id));
      entriesRead += keys.filter(({ PK }) => histories.includes(PK)).length;
      return memory.getMany(keys);
    },
  };
  world = await aRealWorld(table, { importHosts: ['example.org'] });
  await importing('First');
});

test('an import reads no entry of a history, however many editions went before', async () => {
  for (let edition = 2; edition < 30; edition += 1)
    expect(await importing(`Edition ${edition}`)).toEqual({
      imported: 1,
      refused: 0,
      entriesRead: 0,
    });
  await moved(world, match().id, 'officer', 'close');

  expect(await importing('Another')).toEqual({ imported: 0, refused: 1, entriesRead: 0 });
});

test('the history of a match that does not tell is read once, and the match tells from then on', async () => {
  await importing('Second');
  await asOlder();

  expect(await importing('Third')).toMatchObject({
    imported: 1,
    entriesRead: 2 * match().version - 2,
  });
  expect(await importing('Fourth')).toMatchObject({ imported: 1, entriesRead: 0 });
});

test('one that was moved before matches told stays as it was decided', async () => {
  await moved(world, match().id, 'officer', 'close');
  await asOlder();

  expect(await importing('Another')).toMatchObject({ imported: 0, refused: 1 });
});

test('of a longer history than is read nobody supposes that nothing was decided', async () => {
  await asOlder(mostEntriesRead + 1);

  expect(await importing('Another')).toEqual({ imported: 0, refused: 1, entriesRead: 0 });
});
