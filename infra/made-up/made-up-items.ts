/**
 * The made-up record as the items of a table: lived through on a table in memory by the product's own handlers and its
 * consumer of the stream, on the days that its files name. So every start of it is the same, and holds what always holds.
 */
import type { CheckpointCopies, Signer, WithLogs } from '#functions/dependencies';
import { putDigests } from '#functions/mail/digests';
import { createMemoryTable, type MemoryTable } from '#functions/store/table/memory-table';
import { recompute } from '#functions/stream/recompute';
import { workInEntries } from '#functions/stream/consume-entries';
import { lapseDue } from '#functions/upkeep/lapse';
import { remind } from '#functions/upkeep/remind';
import type { Item } from '#shared/table/item';
import { isAuditKey, type Key, worldKey } from '#shared/table/keys';

import { callsInProcess, type Written } from './calls-in-process.ts';
import { liveComment } from './comment-life.ts';
import { liveInterest } from './interest-life.ts';
import type { MadeUpWorld } from './made-up-files.ts';
import { liveMatch } from './match-life.ts';
import { type Cast, liveRecord } from './record-life.ts';
import { actingFor, registerParties, secretariat } from './world-parties.ts';

/** Parties are registered on the first day, and offers have lapsed until the last. */
const firstDay = '2019-11-04';
const lastDay = '2026-11-20';
/** A digest tells of the day before. */
const dayAfter = '2026-11-21';

/** Keys the ids, which are the same on every computer. It keeps nothing from anybody: all is made up. */
const openSecret = 'everything that this keys is made up'.padEnd(64, '.');

const minutesOfDay = 480;

/** A minute later at each look, and never later than it is. */
const clockUntil = (now: string) => {
  let day = firstDay;
  let minute = 0;
  return {
    on: (next: string): void => {
      day = next;
    },
    now: (): string => {
      minute = (minute + 1) % minutesOfDay;
      const at = Date.parse(`${day}T08:00:00.000Z`) + minute * 60_000;
      const told = new Date(at).toISOString();
      return told < now ? told : now;
    },
  };
};

/** What is kept here is kept by whoever goes on with these items, at their first entry or within the hour. */
const noCopies: CheckpointCopies = {
  keep: async (_name, checkpoint) => checkpoint,
  first: async () => undefined,
};

const dependenciesOn = (table: MemoryTable, now: () => string, logKey: Signer): WithLogs => ({
  table,
  world: 'made_up',
  now,
  random: () => 0,
  sleep: async () => undefined,
  newSecret: () => openSecret,
  importHosts: [],
  sendsMail: false,
  logKey,
  copies: noCopies,
  log: { info: () => undefined, error: () => undefined },
});

const streamRecord = ({ PK, SK }: Key, sequence: number) => ({
  dynamodb: { Keys: { PK: { S: PK }, SK: { S: SK } }, SequenceNumber: String(sequence) },
});

/** Lists, cells, logs and inboxes of all that was written, as the stream would have them worked in. */
const workIn = async (table: MemoryTable, dependencies: WithLogs): Promise<void> => {
  const consume = recompute(dependencies);
  const written = table.takeStream();
  await workInEntries(dependencies, written.filter(isAuditKey));
  let rest = written.map(streamRecord);
  while (rest.length > 0) {
    const { batchItemFailures } = await consume({ Records: rest } as never);
    const from = batchItemFailures[0]?.itemIdentifier;
    const isUndone = ({ dynamodb }: (typeof rest)[number]): boolean =>
      dynamodb.SequenceNumber === from;
    rest = from === undefined ? [] : rest.slice(rest.findIndex(isUndone));
  }
};

/** What a table would have forgotten by now. */
const isForgotten = ({ ttl }: Item, now: string): boolean =>
  typeof ttl === 'number' && ttl * 1000 < Date.parse(now);

/**
 * @param now the time by the computer's clock.
 * @param logKey signs the logs, as it goes on to in the place that these items are for.
 */
export const madeUpItems = async (
  world: MadeUpWorld,
  now: string,
  logKey: Signer,
): Promise<readonly Item[]> => {
  const table = createMemoryTable();
  await table.put({ ...worldKey, world: 'made_up' });
  const clock = clockUntil(now);
  const dependencies = dependenciesOn(table, clock.now, logKey);
  const call = callsInProcess(dependencies);
  const partyIds = await registerParties(call, world);
  const cast: Cast = {
    secretariat,
    actingFor,
    partyId: (party) => partyIds.get(party) ?? '',
    on: clock.on,
    inDays: (days) => {
      const today = Date.parse(clock.now().slice(0, 10));
      return new Date(today + (days * 24 + 8) * 60 * 60_000).toISOString();
    },
  };
  const records = new Map<string, Written>();
  for (const record of world.records) records.set(record.key, await liveRecord(call, record, cast));
  for (const match of world.matches) await liveMatch(call, match, records, cast);
  for (const interest of world.interests) await liveInterest(call, interest, records, cast);
  for (const comment of world.comments) await liveComment(call, comment, records, cast);
  clock.on(lastDay);
  await lapseDue(dependencies, () => true);
  await workIn(table, dependencies);
  await remind(dependencies, () => true);
  clock.on(dayAfter);
  await putDigests(dependencies);
  return table.items().filter((item) => !isForgotten(item, now));
};
