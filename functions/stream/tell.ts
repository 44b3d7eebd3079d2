/**
 * Tells inboxes of audit entries, each once, whatever comes twice, late or in another order: an entry of an inbox has the
 * name of what it tells of, and is put if nothing is there.
 */
import type { InboxEntry } from '#shared/domain/inbox/inbox-entry';
import { toldOfStandDown } from '#shared/domain/inbox/told-in-time';
import { toldOfRecord } from '#shared/domain/inbox/told-of-record';
import {
  toldOfCase,
  toldOfExchange,
  toldOfInterest,
  toldOfMatch,
} from '#shared/domain/inbox/told-of-match';
import { type AuditedEvent, recordKindOf } from '#shared/domain/inbox/audited-event';
import { isLive, isTakenUp } from '#shared/domain/match-states';
import type { StoredRecord } from '#shared/domain/record';
import { standDownOf } from '#shared/domain/stand-down';
import type { Item } from '#shared/table/item';
import { interestKey, type Key, matchKey, recordKey } from '#shared/table/keys';
import { interestIn, matchIn, recordIn } from '#shared/table/stored-truth';

import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { eventIn } from '../store/audited-event.ts';
import { tellEntries } from '../store/told-entries.ts';
import { entryNameOf } from '../store/logged-entries.ts';
import { readEnds, recordsAt } from '../store/match-ends.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';

type Needed = Pick<Dependencies, 'table' | 'now' | 'log'>;

/** What is found so late, as after an outage or when the first version that tells comes to an old table, is no news. */
const mostDays = 30;

const dayBefore = (now: string, days: number): string =>
  new Date(Date.parse(now) - days * 24 * 60 * 60_000).toISOString();

type Subject =
  | { readonly of: 'record'; readonly key: Key }
  | { readonly of: 'interest'; readonly key: Key }
  | { readonly of: 'match' | 'exchange' | 'case'; readonly key: Key };

/** The truth that tells who is concerned; undefined for entries that tell nobody anything. */
const subjectOf = (name: string): Subject | undefined => {
  const [type = '', id = ''] = name.split('#');
  const kind = recordKindOf(type);
  if (kind) return { of: 'record', key: recordKey(kind, id) };
  if (type === 'INTEREST') return { of: 'interest', key: interestKey(id) };
  const of = ({ MATCH: 'match', EXCHANGE: 'exchange', CASE: 'case' } as const)[type];
  return of && { of, key: matchKey(id) };
};

/** Open matches of a record that is withdrawn, or that others may have met. */
const standDowns = async (
  { table, now }: Needed,
  record: StoredRecord,
): Promise<readonly InboxEntry[]> => {
  const mayBeMet = record.kind === 'pledge' && record.matches.some(({ state }) => isTakenUp(state));
  if (record.state !== 'withdrawn' && !mayBeMet) return [];
  const open = record.matches.filter(({ state }) => isLive(state) && !isTakenUp(state));
  const items = await table.getMany(open.map(({ matchId }) => matchKey(matchId)));
  const told: InboxEntry[] = [];
  for (const match of items.flatMap((item) => (item ? [matchIn(item)] : []))) {
    const standDown = standDownOf(match, recordsAt(match, await readEnds(table, match)));
    if (standDown) told.push(...toldOfStandDown(match, standDown, now()));
  }
  return told;
};

const entriesOf = async (
  needed: Needed,
  event: AuditedEvent,
  { of }: Subject,
  truth: Item,
): Promise<readonly InboxEntry[]> => {
  switch (of) {
    case 'record': {
      const record = recordIn(truth);
      return [...toldOfRecord(event, record), ...(await standDowns(needed, record))];
    }
    case 'match':
      return toldOfMatch(event, matchIn(truth));
    case 'interest':
      return toldOfInterest(event, interestIn(truth));
    case 'exchange':
      return toldOfExchange(event, matchIn(truth));
    case 'case':
      return toldOfCase(event, matchIn(truth).id);
  }
};

/** What cannot be read is a fault that verification reports; it keeps nobody else from being told. */
const withoutFaults = <Value>(
  { log }: Needed,
  item: Item,
  work: () => Promise<Value> | Value,
): Promise<Value | undefined> =>
  unlessUnreadable(work, (fault) =>
    log.error('fault', { entry: entryNameOf(item), ...faultOf(fault) }),
  );

type Found = { readonly item: Item; readonly event: AuditedEvent; readonly subject: Subject };

const findEvents = async (
  needed: Needed,
  keys: readonly Key[],
  since: string,
): Promise<readonly Found[]> => {
  const found: Found[] = [];
  for (const item of await needed.table.getMany(keys)) {
    const subject = item && subjectOf(entryNameOf(item));
    const event = subject && (await withoutFaults(needed, item, () => eventIn(item)));
    if (event && event.at >= since) found.push({ item, event, subject });
  }
  return found;
};

/** @param since what happened before is told to nobody. */
export const tell = async (
  needed: Needed,
  keys: readonly Key[],
  since = dayBefore(needed.now(), mostDays),
): Promise<void> => {
  const told = keys.filter((key) => subjectOf(entryNameOf(key)) !== undefined);
  const found = await findEvents(needed, told, since);
  const truths = await needed.table.getMany(found.map(({ subject }) => subject.key));
  for (const [index, { item, event, subject }] of found.entries()) {
    const truth = truths[index];
    if (!truth) continue;
    await withoutFaults(needed, item, async () =>
      tellEntries(needed.table, await entriesOf(needed, event, subject, truth)),
    );
  }
};
