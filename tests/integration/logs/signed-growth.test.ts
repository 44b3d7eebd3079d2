/** The key signs what goes on from what it signed, and nothing else that lies in the table. */
import { beforeEach, expect, test } from 'vitest';

import { StorageUnavailable } from '#functions/store/table/storage-unavailable';
import { appendEntries } from '#functions/stream/sequence';
import { logHeadKey, logTileKey } from '#shared/table/log-keys';
import { auditOf } from '#tests/support/audit';
import { entriesOf } from '#tests/support/lived-log';
import { born } from '#tests/support/lives';
import { aSigner } from '#tests/support/signer';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, openWorld, type World } from '#tests/support/world';

let world: World;
const append = () => appendEntries(world.dependencies, entriesOf(world.table));

beforeEach(async () => {
  world = await aWorld();
  await append();
  await born(world, 'pledge', aPledgeBody(world.parties.state));
});

const dumped = () => JSON.stringify(world.table.items());

test('a tile that became another is not signed with the next entry, which waits', async () => {
  const key = logTileKey('whole', 0, 0);
  const hashes = Buffer.from(String(world.table.find(key)?.['hashes']), 'base64');
  hashes[5] = hashes[5]! ^ 1;
  await world.table.put({ ...key, hashes: hashes.toString('base64') });
  const before = dumped();

  await expect(append()).rejects.toThrow('The log does not hold what was signed');
  expect(dumped()).toBe(before);
});

test('a head that no key of the log signed is not gone on from', async () => {
  const other = await aWorld(undefined, undefined, { logKey: aSigner(11) });
  await appendEntries(other.dependencies, entriesOf(other.table));
  await world.table.put(other.table.find(logHeadKey('whole'))!);
  const before = dumped();

  await expect(append()).rejects.toThrow('a head that no key of it signed');
  expect(dumped()).toBe(before);
});

test('verification reports a log that it may not go on with, and verifies the rest', async () => {
  const key = logTileKey('whole', 0, 0);
  const hashes = Buffer.from(String(world.table.find(key)?.['hashes']), 'base64');
  hashes[5] = hashes[5]! ^ 1;
  await world.table.put({ ...key, hashes: hashes.toString('base64') });

  const found = (await auditOf(world)).join();
  expect(found).toContain('LOG#whole: changed root');
  expect(found).toContain('unlogged');
});

test('a key service that is away is a fault of storage, after which everything is appended once', async () => {
  const logKey = {
    ...world.dependencies.logKey,
    sign: () => Promise.reject(new StorageUnavailable('away')),
  };
  const without = openWorld(world.table, world.parties, { logKey }, 20_000);
  const before = dumped();

  await expect(appendEntries(without.dependencies, entriesOf(world.table))).rejects.toBeInstanceOf(
    StorageUnavailable,
  );
  expect(dumped()).toBe(before);

  await append();
  expect(await auditOf(world)).toEqual([]);
});
