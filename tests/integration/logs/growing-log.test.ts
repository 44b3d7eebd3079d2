/** A log that grows while it is looked at, and one whose last leaves are lost. */
import { beforeEach, describe, expect, test } from 'vitest';

import { appendEntries } from '#functions/stream/sequence';
import { logLeavesKey } from '#shared/table/log-keys';
import { auditOf } from '#tests/support/audit';
import { entriesOf } from '#tests/support/lived-log';
import { born, step } from '#tests/support/lives';
import { aPledgeBody } from '#tests/support/submissions';
import { verifyWorld } from '#tests/support/verifying';
import { aWorld, type World } from '#tests/support/world';
import { leavesDifferences } from '#functions/upkeep/log-leaf-differences';
import { growthOf } from '#functions/store/log/log-growth';

let world: World;

const pledges = async (count: number): Promise<void> => {
  for (let made = 0; made < count; made += 1) {
    const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
    await step(world, pledge, 'acceptance', 'release');
  }
};

const append = () => appendEntries(world.dependencies, entriesOf(world.table));

beforeEach(async () => {
  world = await aWorld();
  await pledges(2);
});

describe('a log', () => {
  test('that grows between two of the readings of it has no leaf too many', async () => {
    await append();
    await pledges(1);
    const sizes: number[] = [];
    const table: typeof world.table = {
      ...world.table,
      get: async (key) => {
        const item = await world.table.get(key);
        sizes.push(sizes.length);
        if (sizes.length === 1) await append();
        return item;
      },
    };

    expect(await leavesDifferences(table, 'whole', 0)).toEqual([]);
    expect(await leavesDifferences(world.table, 'whole', 0)).toEqual([]);
  });

  test('whose last leaves are lost takes none that would stand before its place', async () => {
    await append();
    const key = logLeavesKey('whole', 0);
    const kept = world.table.find(key) as unknown as { readonly leaves: readonly string[] };
    await world.table.put({ ...key, leaves: kept.leaves.slice(0, -1) });
    await expect(growthOf(world.dependencies, 'whole', ['{}'])).rejects.toThrow(
      'The log lacks leaves',
    );
    await pledges(1);
    await verifyWorld(world);
    const after = world.table.find(key) as unknown as { readonly leaves: readonly string[] };
    expect(after.leaves).toEqual(kept.leaves.slice(0, -1));
  });
});

describe('an audit', () => {
  const damage = async (): Promise<void> => {
    await append();
    const posting = world.table.items().find(({ PK }) => PK.startsWith('POST#'));
    if (!posting) throw new Error('Nothing is posted');
    await world.table.remove(posting);
    await world.table.put({ ...posting, SK: 'nobody0000000000' });
  };

  test('counts no fault of what follows from records, which verification writes anew', async () => {
    await damage();

    expect(await auditOf(world)).toEqual([]);
    const { drift } = await verifyWorld(world, { repair: false });
    expect(drift.map(({ unit }) => unit.split('#')[0])).toEqual(
      expect.arrayContaining(['PROJECTIONS', 'STRAY']),
    );
  });

  test('finds entries whose record is gone', async () => {
    await append();
    const head = world.table
      .items()
      .find(({ PK, SK }) => PK.startsWith('PLEDGE#') && SK === 'META');
    if (!head) throw new Error('There is no pledge');
    await world.table.remove(head);

    expect(await auditOf(world)).toEqual([expect.stringContaining('STRAY#')]);
  });
});
