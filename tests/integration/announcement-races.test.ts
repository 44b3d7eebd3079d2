/** The moment of an announcement against whatever else happens in it: in every order exactly one wins, and nothing is half public. */
import { describe, expect, test } from 'vitest';

import { editRecord } from '#functions/handlers/records/edit-record';
import { stepRecord } from '#functions/handlers/records/step-record';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { openAnnounced } from '#functions/upkeep/open-announced';
import type { Actor } from '#functions/actor';
import type { Table } from '#functions/table';
import { announcedPartition, publicKey } from '#shared/table/keys';
import type { StoredRecord } from '#shared/domain/records/record';
import {
  announce,
  opening,
  readRecord,
  releaseMatchAs,
  waitingClock,
} from '#tests/support/announcements';
import { readDump } from '#tests/support/invariants/dump';
import { checkVersions } from '#tests/support/invariants/history';
import { checkAnnounced, checkLinks, checkPostings } from '#tests/support/invariants/projections';
import type { Living } from '#tests/support/lives';
import { accepted, aMatch } from '#tests/support/matches';
import { everyOrder, type Worker } from '#tests/support/schedules';
import { aWorld, type World } from '#tests/support/world';

const copyOf = (items: ReturnType<MemoryTable['items']>) => {
  const original = createMemoryTable();
  for (const item of items) void original.put(item);
  return original.fork;
};

const openingOf =
  (world: World): Worker<string> =>
  async (table) => {
    await openAnnounced({ ...world.dependencies, table, ...waitingClock(opening) })();
    return 'run';
  };

const owner = ({ parties }: World): Actor => ({
  sub: 'persona-state',
  role: 'representative',
  partyId: parties.state,
});

const revoking = async (world: World, pledge: Living): Promise<Worker<string>> => {
  const { version } = (await readRecord(world, pledge)).body;
  return async (table) => {
    const run = stepRecord({ ...world.dependencies, table }, 'releasePledge', 'pledge', 'release');
    const revoked = await run({
      requestId: 'request',
      idempotencyKey: 'a-key-of-this-race',
      sent: null,
      actor: owner(world),
      path: { id: pledge.id },
      ifMatch: version,
      body: { revoke: true },
    });
    return revoked.ok ? 'revoked' : revoked.error.kind;
  };
};

const editing = async (world: World, pledge: Living): Promise<Worker<string>> => {
  const { version } = (await readRecord(world, pledge)).body;
  return async (table) => {
    const edited = await editRecord(
      { ...world.dependencies, table },
      'editPledge',
      'pledge',
    )({
      requestId: 'request',
      actor: owner(world),
      path: { id: pledge.id },
      ifMatch: version,
      body: { title: 'In other words' },
    });
    return edited.ok ? 'edited' : edited.error.kind;
  };
};

/** Whether it is public, and what of it still waits. */
const standing = async (table: Table, { id }: Living): Promise<string> => {
  const shown = await table.get(publicKey('pledge', id));
  const { items } = await table.page(announcedPartition);
  return `${shown ? 'public' : 'hidden'}, ${items.length} waiting`;
};

/** What is truth and what is written with it; lists and cells follow from the stream. */
const truthFaults = (table: Table): readonly string[] => {
  const dump = readDump((table as MemoryTable).items());
  return [checkVersions, checkLinks, checkPostings, checkAnnounced].flatMap((check) => check(dump));
};

const metaOf = (table: Table, { id }: Living) =>
  (table as MemoryTable).items().find(({ PK, SK }) => PK === `PLEDGE#${id}` && SK === 'META');

const race = async (world: World, pledge: Living, ...workers: readonly Worker<string>[]) => {
  const ends = new Set<string>();
  const orders = await everyOrder(copyOf(world.table.items()), workers, async (outcomes, table) => {
    ends.add(`${outcomes.join(' + ')}: ${await standing(table, pledge)}`);
    const record = metaOf(table, pledge)?.['record'] as StoredRecord | undefined;
    expect(record).toBeDefined();
    expect(record?.announced).toBeUndefined();
    expect(truthFaults(table)).toEqual([]);
  });
  console.info(`announcement: ${orders} orders, ${JSON.stringify([...ends])}`);
  return [...ends].sort();
};

const announcedPledge = async () => {
  const world = await aWorld();
  const pledge = await accepted(world, 'pledge');
  await announce(world, pledge);
  await world.settle();
  return { world, pledge };
};

describe('in every order, the moment of an announcement', () => {
  test('and its revocation: it is public and the revocation refused, or hidden for good', async () => {
    const { world, pledge } = await announcedPledge();

    const ends = await race(world, pledge, openingOf(world), await revoking(world, pledge));

    expect(ends).toEqual(['run + revoked: hidden, 0 waiting', 'run + stale: public, 0 waiting']);
  });

  test('and an edit: what was consented to is public, or nothing is', async () => {
    const { world, pledge } = await announcedPledge();

    const ends = await race(world, pledge, openingOf(world), await editing(world, pledge));

    expect(ends).toEqual(['run + edited: hidden, 0 waiting', 'run + stale: public, 0 waiting']);
  });

  test('and two runs at once: it opens once', async () => {
    const { world, pledge } = await announcedPledge();
    const { version } = (await readRecord(world, pledge)).body;

    const ends = new Set<number>();
    await everyOrder(
      copyOf(world.table.items()),
      [openingOf(world), openingOf(world)],
      (_, table) => {
        ends.add(metaOf(table, pledge)?.['version'] as number);
      },
    );

    expect([...ends]).toEqual([version + 1]);
  });
});

describe('a run that dies', () => {
  test('before or after any write leaves each of several announcements whole, and the next run does the rest', async () => {
    const world = await aWorld();
    const { pledge, offer, id } = await aMatch(world, 'agreed');
    for (const record of [pledge, offer]) await announce(world, record);
    for (const as of ['state', 'stakeholder'] as const)
      await releaseMatchAs(world, as, id, { publicFrom: opening });
    await world.settle();
    const fork = copyOf(world.table.items());

    for (const isDone of [false, true])
      for (let dyingAt = 1; dyingAt <= 3; dyingAt += 1) {
        const table = fork();
        let writes = 0;
        const dying: Table = {
          ...table,
          transact: async (actions) => {
            writes += 1;
            if (writes > dyingAt || (writes === dyingAt && !isDone))
              throw new Error('It was ended');
            const done = await table.transact(actions);
            if (writes === dyingAt) throw new Error('It was ended');
            return done;
          },
        };
        await expect(openingOf(world)(dying)).rejects.toThrow('It was ended');
        expect(truthFaults(table)).toEqual([]);

        await openingOf(world)(table);

        const shown = await Promise.all([
          table.get(publicKey('pledge', pledge.id)),
          table.get(publicKey('offer', offer.id)),
          table.get(publicKey('match', id)),
        ]);
        expect(shown.every(Boolean), `${dyingAt} ${isDone}`).toBe(true);
        expect((await table.page(announcedPartition)).items).toEqual([]);
        expect(truthFaults(table)).toEqual([]);
      }
  });
});
