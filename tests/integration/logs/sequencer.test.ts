import { beforeAll, describe, expect, test } from 'vitest';

import { digestOf } from '#functions/store/log/audit';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { keepCopies } from '#functions/store/log/checkpoint-copies';
import { appendEntries } from '#functions/stream/sequence';
import type { CheckpointCopies, Signer } from '#functions/dependencies';
import type { Table } from '#functions/table';
import type { Key } from '#shared/table/keys';
import { logHeadKey, logLeavesKey, type LogName } from '#shared/table/log-keys';
import { auditOf, checkpointsOf } from '#tests/support/audit';
import { entriesOf, livedRound, aLivedWorld } from '#tests/support/lived-log';
import { born } from '#tests/support/lives';
import { createMemoryCopies } from '#tests/support/memory-copies';
import { createSchedule } from '#tests/support/seeded-schedule';
import { aPledgeBody } from '#tests/support/submissions';
import { openWorld, type World } from '#tests/support/world';

const isLong = process.env['LONG'] === '1';

let lived: World;
beforeAll(async () => {
  lived = await aLivedWorld();
});

const leavesIn = (table: MemoryTable, log: LogName): readonly string[] => {
  const found: string[] = [];
  for (let index = 0; ; index += 1) {
    const item = table.find(logLeavesKey(log, index));
    if (!item) return found;
    found.push(...(item['leaves'] as readonly string[]));
  }
};

const worldOn = (table: MemoryTable): World => openWorld(table, lived.parties, {}, 10_000);

/** In no order, some of them twice, in batches of any size. */
const shuffled = (keys: readonly Key[], random: () => number): readonly (readonly Key[])[] => {
  const all = [...keys, ...keys.filter(() => random() < 0.3)]
    .map((key) => ({ key, at: random() }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ key }) => key);
  const batches: (readonly Key[])[] = [];
  while (all.length > 0) batches.push(all.splice(0, 1 + Math.floor(random() * 12)));
  return batches;
};

class Killed extends Error {}

/** Ends with one of its operations, before or after it was done: nobody hears which. */
const failingTable = (table: Table, random: () => number): Table => ({
  ...table,
  transact: async (actions) => {
    if (random() < 0.2) throw new Killed();
    const transacted = await table.transact(actions);
    if (random() < 0.2) throw new Killed();
    return transacted;
  },
});

/** Signs nothing now and then, as a key service that is away. */
const failingSigner = (signer: Signer, random: () => number): Signer => ({
  ...signer,
  sign: async (text) => {
    if (random() < 0.2) throw new Killed();
    return signer.sign(text);
  },
});

/** Away now and then, before or after a copy was written. */
const failingCopies = (copies: CheckpointCopies, random: () => number): CheckpointCopies => ({
  first: async (prefix) => {
    if (random() < 0.2) throw new Killed();
    return copies.first(prefix);
  },
  keep: async (name, checkpoint) => {
    if (random() < 0.2) throw new Killed();
    const standing = await copies.keep(name, checkpoint);
    if (random() < 0.2) throw new Killed();
    return standing;
  },
});

/** A consumer that begins each batch anew until it ends well, as the stream does. */
const insist = async (
  batches: readonly (readonly Key[])[],
  append: (keys: readonly Key[]) => Promise<unknown>,
) => {
  for (const batch of batches) {
    for (let tries = 0; ; tries += 1) {
      try {
        await append(batch);
        break;
      } catch (error) {
        if (!(error instanceof Killed) && !/Nothing can be appended/.test(String(error)))
          throw error;
        if (tries > 200) throw error;
      }
    }
  }
};

describe('audit entries', () => {
  const seeds = Array.from({ length: isLong ? 500 : 20 }, (_, seed) => seed + 1);

  test.each(seeds)(
    'are each in the log once, whatever comes twice, late, to three sequencers at once, is cut off, goes without a signature or is not copied (seed %i)',
    async (seed) => {
      const schedule = createSchedule(lived.table.fork(), seed);
      const { table, random, run } = schedule;
      const keys = entriesOf(table);
      const copies = createMemoryCopies();
      const consumers = [0, 1, 2].map(() => async () => {
        const logKey = failingSigner(lived.dependencies.logKey, random);
        const needed = {
          ...lived.dependencies,
          table: failingTable(table, random),
          logKey,
          copies: failingCopies(copies, random),
          random,
        };
        await insist(shuffled(keys, random), (batch) => appendEntries(needed, batch));
      });

      await run(...consumers);
      // What no batch could copy, the hourly run does.
      await run(() => keepCopies({ ...lived.dependencies, table, copies }));

      const leaves = leavesIn(table, 'whole').map(
        (leaf) => JSON.parse(leaf) as { entry: string; version: number },
      );
      const named = leaves.map(({ entry, version }) => `${entry} ${version}`);
      expect(new Set(named).size).toBe(named.length);
      expect(named.length).toBe(keys.length);
      const [newest] = copies.all().find(([name]) => name.includes('/whole/')) ?? [];
      expect(newest).toMatch(new RegExp(`-${keys.length}$`));
      for (const log of ['whole', 'public'] as const)
        expect(copies.all().map(([, checkpoint]) => checkpoint)).toContain(
          table.find(logHeadKey(log))?.['checkpoint'],
        );
      expect(await auditOf(worldOn(table))).toEqual([]);
    },
  );

  test('that the stream lost are appended by the walk over the table, and nothing is appended twice', async () => {
    const world = worldOn(lived.table.fork());
    const first = await world.call('verify', { as: 'officer', body: { audit: true } });
    const again = await world.call('verify', { as: 'officer', body: { audit: true } });

    expect(first.body.unlogged).toBe(entriesOf(world.table).length);
    expect(again.body).toMatchObject({ unlogged: 0, drift: [] });
    expect(await auditOf(world)).toEqual([]);
  });

  test('make no new checkpoint where there is no new one of them', async () => {
    const world = worldOn(lived.table.fork());
    await appendEntries(world.dependencies, entriesOf(world.table));
    const before = await checkpointsOf(world);
    await appendEntries(world.dependencies, entriesOf(world.table));

    expect(await checkpointsOf(world)).toEqual(before);
  });

  test('that nobody can read keep no other from its leaf', async () => {
    const world = worldOn(lived.table.fork());
    const [broken, ...others] = entriesOf(world.table);
    await world.table.put({ ...broken!, entry: 'nothing', auditHash: 'x' });

    await appendEntries(world.dependencies, entriesOf(world.table));

    expect(leavesIn(world.table, 'whole')).toHaveLength(others.length);
  });
});

describe('the log of what was done in public', () => {
  test('has releases, restatements, withdrawals and matches, in a form that names nothing else', async () => {
    const world = worldOn(lived.table.fork());
    await appendEntries(world.dependencies, entriesOf(world.table));

    const leaves = leavesIn(world.table, 'public').map(
      (leaf) => JSON.parse(leaf) as { act: string; kind: string },
    );

    expect(leaves.map(({ act, kind }) => `${act} ${kind}`).toSorted()).toEqual([
      'release offer',
      'release pledge',
      'release pledge',
      'withdrawal offer',
    ]);
    for (const leaf of leaves)
      expect(Object.keys(leaf)).toEqual(['at', 'act', 'kind', 'id', 'content']);
  });

  test('has the digest of what everyone reads', async () => {
    const world = worldOn(lived.table.fork());
    await livedRound(world);
    await appendEntries(world.dependencies, entriesOf(world.table));
    const { body } = await world.call('listReleasedPledges');
    const leaves = leavesIn(world.table, 'public').map(
      (leaf) => JSON.parse(leaf) as { id: string; content: string | null },
    );

    expect(body.items.length).toBeGreaterThan(0);
    for (const { id } of body.items) {
      const read = await world.call('getReleasedPledge', { path: { id } });
      const last = leaves.findLast((leaf) => leaf.id === id);
      expect(last?.content).toBe(digestOf(read.body));
      expect(read.headers['etag']).toBe(`"${last?.content}"`);
    }
  });

  test('is the same bytes whatever is done beside it that is not public', async () => {
    const quiet = worldOn(lived.table.fork());
    const busy = worldOn(lived.table.fork());
    const { state } = busy.parties;
    for (let made = 0; made < 3; made += 1) await born(busy, 'pledge', aPledgeBody(state));
    const order = entriesOf(quiet.table);
    await appendEntries(quiet.dependencies, order);
    const isShared = new Set(order.map(({ PK, SK }) => PK + SK));
    const hidden = entriesOf(busy.table).filter(({ PK, SK }) => !isShared.has(PK + SK));
    expect(hidden.length).toBeGreaterThan(2);
    await appendEntries(busy.dependencies, [...hidden, ...order]);

    // Two registers have two keys: what they sign is compared.
    const said = async (world: World) =>
      (await checkpointsOf(world)).public?.split('\n').slice(1, 3);
    expect(await said(busy)).toEqual(await said(quiet));
    expect(leavesIn(busy.table, 'public')).toEqual(leavesIn(quiet.table, 'public'));
  });
});

test('entries that no public act is of have no place in the public log', async () => {
  const world = worldOn(lived.table.fork());
  await appendEntries(world.dependencies, entriesOf(world.table));

  expect(leavesIn(world.table, 'public').length).toBeLessThan(
    leavesIn(world.table, 'whole').length,
  );
});
