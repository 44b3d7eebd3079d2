/**
 * Appends audit entries to the logs, each once, whatever comes twice, late or in another order: where its leaves stand
 * is put, if nothing is there, in the transaction that appends them.
 */
import { UnreadableItem } from '#shared/domain/kept/unreadable-item';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { leafPlaceKey, publicLeafKey } from '#shared/table/log-keys';

import type { WithLogs } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { type EntryLeaves, entryNameOf, leavesOfEntry } from '../store/log/logged-entries.ts';
import { keepCopies } from '../store/log/checkpoint-copies.ts';
import { pauseForOthers } from '../store/table/tries.ts';
import type { Action } from '../table.ts';
import { growthOf } from '../store/log/log-growth.ts';
import { notAppended } from '../store/log/log-standing.ts';

type Needed = Pick<WithLogs, 'table' | 'logKey' | 'copies' | 'sleep' | 'random' | 'log'>;

/** With their places, heads, tiles and leaves of both logs they fit into one transaction. */
const entriesAtOnce = 30;

/** Whoever loses a round lost it to another sequencer that appended, so some get through. */
const mostTries = 10;

type Logged = EntryLeaves & { readonly entry: Item };

/** What cannot be read is a fault that verification reports; it keeps no other entry from its leaf. */
const leavesIn = ({ log }: Needed, entry: Item): readonly Logged[] => {
  try {
    return [{ entry, ...leavesOfEntry(entry) }];
  } catch (error) {
    if (!(error instanceof UnreadableItem)) throw error;
    log.error('fault', { entry: entryNameOf(entry), ...faultOf(error) });
    return [];
  }
};

/** Entries that have no leaf yet, as they stand in the table. */
const unlogged = async (needed: Needed, keys: readonly Key[]): Promise<readonly Logged[]> => {
  const { table } = needed;
  const places = await table.getMany(keys.map(leafPlaceKey));
  const items = await table.getMany(keys.filter((_, index) => places[index] === undefined));
  return items.flatMap((item) => (item ? leavesIn(needed, item) : []));
};

const actionsFor = async (
  needed: Needed,
  leaves: readonly Logged[],
): Promise<readonly Action[]> => {
  const published = leaves.flatMap((each) => (each.public === undefined ? [] : [each.public]));
  const whole = await growthOf(
    needed,
    'whole',
    leaves.map((each) => each.whole),
  );
  const open = await growthOf(needed, 'public', published);
  let nextPublic = open.first;
  const places = leaves.flatMap((each, index): readonly Action[] => {
    const place = each.public === undefined ? null : nextPublic;
    const key = leafPlaceKey(each.entry);
    const put = { ...key, whole: whole.first + index, public: place };
    if (place === null) return [{ put, ifAbsent: true }];
    nextPublic += 1;
    const of = { entry: entryNameOf(each.entry), SK: each.entry.SK };
    return [
      { put, ifAbsent: true },
      { put: { ...publicLeafKey(place), of: of.entry, version: of.SK }, ifAbsent: true },
    ];
  });
  return [...whole.actions, ...open.actions, ...places];
};

const appendSome = async (needed: Needed, keys: readonly Key[]): Promise<number> => {
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const entries = await unlogged(needed, keys);
    if (entries.length === 0) return 0;
    const { outcome } = await needed.table.transact(await actionsFor(needed, entries));
    if (outcome === 'done') return entries.length;
    await pauseForOthers(needed);
  }
  throw notAppended('Nothing can be appended to the logs');
};

/** A copy covers all before it, so what is not copied now is with the next batch, or within the hour: nobody waits for it. */
const keepCopiesIfThereIsAWay = (needed: Needed): Promise<void> =>
  keepCopies(needed).catch((error: unknown) => {
    needed.log.error('fault', { of: 'copies of checkpoints', ...faultOf(error) });
  });

/** Answers how many were appended: those that have their leaves already are not. */
export const appendEntries = async (needed: Needed, named: readonly Key[]): Promise<number> => {
  if (named.length === 0) return 0;
  const keys = [...new Map(named.map((key) => [`${key.PK}\n${key.SK}`, key])).values()];
  let appended = 0;
  for (let from = 0; from < keys.length; from += entriesAtOnce)
    appended += await appendSome(needed, keys.slice(from, from + entriesAtOnce));
  await keepCopiesIfThereIsAWay(needed);
  return appended;
};

/** Has the key of now sign logs that an earlier one signed. Who loses the round loses it to somebody who did the same. */
export const signAnew = async (needed: Needed): Promise<void> => {
  const [whole, open] = [await growthOf(needed, 'whole', []), await growthOf(needed, 'public', [])];
  const actions = [...whole.actions, ...open.actions];
  if (actions.length > 0) await needed.table.transact(actions);
};
