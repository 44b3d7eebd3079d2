/**
 * Tells inboxes of audit entries, each once, whatever comes twice, late or in another order: an entry of an inbox has the
 * name of what it tells of, and is put if nothing is there.
 */
import type { AuditedEvent } from '#shared/domain/inbox/audited-event';
import type { Item } from '#shared/table/item';
import type { Key } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';

import { faultOf } from '../fault.ts';
import { tellOfRecord } from '../inbox/tell-of-record.ts';
import { eventIn } from '../store/log/audited-event.ts';
import { StorageUnavailable } from '../store/table/storage-unavailable.ts';
import { tellEntries } from '../store/people/told-entries.ts';
import { entryNameOf } from '../store/log/logged-entries.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import {
  type ToldSubject,
  toldSubjectOf,
  changedEndsOf,
  inboxEntriesOf,
  readsTruth,
  standDownsOf,
  type TellDependencies,
} from './told-of-entry.ts';

/** What is found so late, as after an outage or when the first version that tells comes to an old table, is no news. */
const mostDays = 30;

const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 24 * 60 * 60_000).toISOString();

/** What cannot be read is a fault that verification reports; it keeps nobody else from being told. */
const withoutFaults = <Value>(
  { log }: TellDependencies,
  item: Item,
  work: () => Promise<Value> | Value,
): Promise<Value | undefined> =>
  unlessUnreadable(work, (fault) =>
    log.error('fault', { entry: entryNameOf(item), ...faultOf(fault) }),
  );

type Found = { readonly item: Item; readonly event: AuditedEvent; readonly subject: ToldSubject };

const findEvents = async (
  needed: TellDependencies,
  keys: readonly Key[],
  since: string,
): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const item of await needed.table.getMany(keys)) {
    const subject = item && toldSubjectOf(entryNameOf(item));
    const event = subject && (await withoutFaults(needed, item, () => eventIn(item)));
    if (event && event.at >= since) found.push({ item, event, subject });
  }
  return found;
};

/** What concerns its owner does not wait for what concerns others. */
const tellOne = async (
  needed: TellDependencies,
  { event, subject }: Found,
  truth: Item,
): Promise<void> => {
  const entries = await inboxEntriesOf(needed, event, subject, truth);
  await tellEntries(needed.table, entries);
  if (subject.of !== 'record') return;
  const record = recordIn(truth);
  const changedEnds = await changedEndsOf(needed, event, record, entries);
  await tellEntries(needed.table, changedEnds);
  const standDowns = await standDownsOf(needed, record);
  await tellEntries(needed.table, standDowns);
  await tellOfRecord(needed, event, record, [...entries, ...changedEnds, ...standDowns]);
};

export type Telling = {
  /** What is still to be told, as the truth that it is of cannot be read: by this code, or before it is repaired. */
  readonly untold: readonly Key[];
  /** What failed in telling others, the first of several: all that is told beside them was. */
  readonly fault?: unknown;
};

/** @param since what happened before is told to nobody. */
export const tell = async (
  needed: TellDependencies,
  keys: readonly Key[],
  since = dayBefore(needed.now(), mostDays),
): Promise<Telling> => {
  const told = keys.filter((key) => toldSubjectOf(entryNameOf(key)) !== undefined);
  const found = await findEvents(needed, told, since);
  const truths = await needed.table.getMany(found.map(({ subject }) => subject.key));
  const untold: Key[] = [];
  const faults: unknown[] = [];
  for (const [index, each] of found.entries()) {
    const truth = truths[index];
    if (!truth) continue;
    const { item, subject } = each;
    const isRead = await withoutFaults(needed, item, () => readsTruth(subject, truth));
    if (!isRead) untold.push({ PK: item.PK, SK: item.SK });
    else
      await withoutFaults(needed, item, () => tellOne(needed, each, truth)).catch(
        (error: unknown) => {
          // A storage that is away is no fault of telling.
          if (error instanceof StorageUnavailable) throw error;
          faults.push(error);
        },
      );
  }
  return { untold, ...(faults.length > 0 && { fault: faults[0] }) };
};
