/**
 * One history of cases: people at matches, a consumer that tells inboxes, the hourly run and two mailers, one operation of
 * storage at a time in an order that the seed decides, over storage that fails before a write or after it.
 */
import { runMailer } from '#functions/mail/run-mailer';
import { StorageUnavailable } from '#functions/store/table/storage-unavailable';
import { tell } from '#functions/stream/tell';
import type { Table } from '#functions/table';
import { remind } from '#functions/upkeep/remind';
import type { MemoryTable } from '#functions/store/table/memory-table';
import { isAuditKey, type Key } from '#shared/table/keys';
import type { Living } from '#tests/support/lives';
import { aSender, headerIn } from '#tests/support/mails';
import { createSchedule } from '#tests/support/seeded-schedule';
import { openWorld, type World } from '#tests/support/world';

import { createPeople } from './people.ts';

export type Begun = {
  readonly world: World;
  readonly pledges: readonly Living[];
  readonly offers: readonly Living[];
  /** Matches of before: one whose sides talk, and one that was just proposed. */
  readonly matches: readonly string[];
};

/** Shortly after what was told of the beginning, so that nothing is too old to be told. */
const start = Date.UTC(2026, 0, 20);
const day = 24 * 60 * 60_000;
const deeds = 22;
/** What is told later than in a month is no news: nothing comes so late here. */
const most = 28;

const passing = (error: unknown): void => {
  if (!(error instanceof StorageUnavailable)) throw error;
};

const failing = (table: Table, random: () => number): Table => {
  const perhaps = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (random() < 0.05) throw new StorageUnavailable('before');
    const done = await work();
    if (random() < 0.05) throw new StorageUnavailable('after');
    return done;
  };
  return {
    ...table,
    putIfAbsent: (item) => perhaps(() => table.putIfAbsent(item)),
    transact: (actions) => perhaps(() => table.transact(actions)),
  };
};

export type History = {
  readonly table: MemoryTable;
  readonly world: World;
  readonly matches: readonly string[];
  readonly now: string;
  /** The Message-ID of each mail that was handed over. */
  readonly sent: readonly string[];
};

export const live = async (
  { world: before, pledges, offers, matches: begun }: Begun,
  seed: number,
): Promise<History> => {
  const fork = before.table.fork();
  fork.takeStream();
  const { table, random, run, turn } = createSchedule(fork, seed);
  let passed = 0;
  const now = (): string => new Date(start + passed).toISOString();
  const given = { now, random, sleep: turn, table: failing(table, random) };
  const atWork = openWorld(fork, before.parties, given, 10_000);
  const people = createPeople(atWork, { pledges, offers, now, begun }, random, (days) => {
    passed = Math.min(passed + days * day, most * day);
  });
  const sent: string[] = [];
  const sender = aSender(async (mail) => {
    sent.push(headerIn(mail, 'Message-ID'));
    const chance = random();
    if (chance < 0.1) throw new Error('Nobody knows whether it went');
    return 'sent';
  });

  let isAtWork = true;
  /** Now and then, as long as people are at work. */
  const nowAndThen = (share: number, work: () => Promise<void>) => async (): Promise<void> => {
    while (isAtWork) {
      await turn();
      if (random() < share) await work().catch(passing);
    }
  };
  const pool: Key[] = [];
  /** Some of what was written, in no order; what was told may come again. */
  const consume = async (): Promise<void> => {
    pool.push(...fork.takeStream().filter(isAuditKey));
    const batch = pool.filter(() => random() < 0.5).toSorted(() => random() - 0.5);
    await tell(atWork.dependencies, batch);
    for (const key of batch) if (random() < 0.8) pool.splice(pool.indexOf(key), 1);
  };
  const mail = runMailer(atWork.dependencies, sender);
  await run(
    () =>
      people.work(deeds).finally(() => {
        isAtWork = false;
      }),
    nowAndThen(0.1, consume),
    nowAndThen(0.02, () => remind(atWork.dependencies, () => true)),
    nowAndThen(0.02, mail),
    nowAndThen(0.02, mail),
  );

  const quiet = openWorld(fork, before.parties, { now }, 20_000);
  await tell(quiet.dependencies, [...pool, ...fork.takeStream().filter(isAuditKey)]);
  await remind(quiet.dependencies, () => true);
  await runMailer(quiet.dependencies, sender)();
  return { table: fork, world: quiet, matches: people.matches, now: now(), sent };
};
