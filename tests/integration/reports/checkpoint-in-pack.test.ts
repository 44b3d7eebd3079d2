/** A pack carries what the log of public acts said when it was frozen: its holder finds what was rewritten since. */
import { beforeEach, expect, test } from 'vitest';

import { appendEntries } from '#functions/stream/sequence';
import { readWholePack } from '#infra/commands/pack-faults';
import { logHeadKey } from '#shared/table/log-keys';
import { auditOf } from '#tests/support/audit';
import { entriesOf } from '#tests/support/lived-log';
import { born, step } from '#tests/support/lives';
import { createMemoryCopies } from '#tests/support/memory-copies';
import { freeze, packOfReport } from '#tests/support/reports';
import { aPledgeBody } from '#tests/support/submissions';
import { aWorld, type World } from '#tests/support/world';

let world: World;
beforeEach(async () => {
  world = await aWorld();
});

const released = async (): Promise<void> => {
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await step(world, pledge, 'acceptance', 'release');
  await world.settle();
};

const append = (keys = entriesOf(world.table)) =>
  appendEntries({ ...world.dependencies, copies: createMemoryCopies() }, keys);

const checkpointInPack = async (): Promise<string | null | undefined> => {
  await freeze(world, { edition: 'grf-2027' });
  return readWholePack(await packOfReport(world, 1)).manifest?.checkpoint;
};

test('is that of the log, and finds whatever was taken out before it', async () => {
  await released();
  await released();
  await append();
  const checkpoint = await checkpointInPack();
  const kept = { whole: undefined, public: checkpoint ?? undefined };

  expect(checkpoint).toContain('/public\n2\n');
  expect(checkpoint).toBe(world.table.find(logHeadKey('public'))?.['checkpoint']);
  await append();
  expect(await auditOf(world, kept)).toEqual([]);

  const one = entriesOf(world.table).find(({ PK }) => PK.startsWith('AUD#PLEDGE'))?.PK;
  for (const { PK, SK } of world.table.items())
    if (/^(LOG|PUB#LOG)(#|$)/.test(PK)) await world.table.remove({ PK, SK });
  await append(entriesOf(world.table).filter(({ PK }) => PK !== one));

  expect((await auditOf(world, kept)).join()).toMatch(/leaves, and had|does not go on from/);
});

test('is null where nothing was public yet', async () => {
  expect(await checkpointInPack()).toBeNull();
});
