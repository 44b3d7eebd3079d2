import { beforeAll, describe, expect, test } from 'vitest';

import { changed, born, step } from '#tests/support/lives';
import { auditOf, checkpointsOf, copiesIn, type Kept } from '#tests/support/audit';
import { seeded } from '#tests/support/deliveries';
import { type Histories, tamperings } from '#tests/support/foreign-log/tamper';
import { livedShortly } from '#tests/support/lived-log';
import { aPledgeBody } from '#tests/support/submissions';
import { createMemoryCopies } from '#tests/support/memory-copies';
import { aWorld, openWorld } from '#tests/support/world';
import type { MemoryTable } from '#functions/store/table/memory-table';

const each = process.env['LONG'] === '1' ? 834 : 20;

let histories: Histories;
let kept: Kept;
const copies = createMemoryCopies();

beforeAll(async () => {
  const world = await aWorld(undefined, undefined, { copies });
  const pledge = await born(world, 'pledge', aPledgeBody(world.parties.state));
  await step(world, pledge, 'acceptance');
  await livedShortly(world);
  await world.sequence();
  const earlier = world.table.fork();
  await step(world, pledge, 'release');
  await changed(world, pledge, { title: 'Another title' });
  await livedShortly(world);
  await world.sequence();
  const atCheckpoint = world.table.fork();
  kept = await checkpointsOf(world);
  await step(world, pledge, 'withdrawal');
  await livedShortly(world);
  await world.sequence();
  histories = { world, before: [earlier, atCheckpoint], now: world.table.fork() };
});

const worldOn = (table: MemoryTable) => openWorld(table, histories.world.parties, {}, 30_000);

const found = { tamperings: 0, undetected: [] as string[] };

describe('whoever holds one old checkpoint', () => {
  test('finds nothing where nothing was tampered with', async () => {
    expect(await auditOf(worldOn(histories.now.fork()), kept)).toEqual([]);
    expect(await auditOf(worldOn(histories.before[1]!.fork()), kept)).toEqual([]);
  });

  test.each(tamperings)(
    'finds $name',
    async ({ name, on }) => {
      for (let seed = 1; seed <= each; seed += 1) {
        const table = histories.now.fork();
        await on(table, histories, seeded(seed));
        found.tamperings += 1;
        if ((await auditOf(worldOn(table), kept)).length === 0)
          found.undetected.push(`${name} (seed ${seed})`);
      }
      expect(found.undetected).toEqual([]);
    },
    600_000,
  );

  test.each(tamperings)('finds $name by the copies outside the table alone', async ({ on }) => {
    const table = histories.now.fork();
    await on(table, histories, seeded(7));

    expect(await auditOf(worldOn(histories.now.fork()), copiesIn(copies))).toEqual([]);
    expect(await auditOf(worldOn(table), copiesIn(copies))).not.toEqual([]);
  });

  test('needs it: without one, what is followed through to the signature looks whole', async () => {
    const wholly = tamperings.filter(({ name }) =>
      /^an entry .* with logs made anew|^another history/.test(name),
    );
    expect(wholly).toHaveLength(2);
    for (const { on } of wholly) {
      const table = histories.now.fork();
      await on(table, histories, seeded(1));
      expect(await auditOf(worldOn(table))).toEqual([]);
    }
  });

  test('was tried in number', () => {
    console.info(`${found.tamperings} tamperings, ${found.undetected.length} of them not found`);
    expect(found.tamperings).toBe(each * tamperings.length);
  });
});
