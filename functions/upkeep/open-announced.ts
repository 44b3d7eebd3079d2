/**
 * Makes public what was announced, once its moment has come: each by the transaction of a release, which holds only while
 * the record is as it was read. So of an opening and a revocation in one moment exactly one is done, and a run that dies, or
 * runs twice, leaves nothing half done.
 */
import { changeOfLeg, joiningChanges } from '#shared/domain/matches/leg-changes';
import { recordAfterStep } from '#shared/domain/records/record-after-step';
import { legsOpenedAt } from '#shared/domain/published/match-announcement';
import { openedMatch } from '#shared/domain/matches/match-release-changes';
import { announcedItemOf, announcedItemOfMatch } from '#shared/table/announced-items';
import { announcedIn, announcedPartition, type Key, matchKey, recordKey } from '#shared/table/keys';
import type { RecordKind } from '#shared/domain/records/record';

import { registerItself } from '../actor.ts';
import type { Dependencies } from '../dependencies.ts';
import { faultOf } from '../fault.ts';
import { findRecord } from '../store/records/find-record.ts';
import { readEnds } from '../store/matches/match-ends.ts';
import { findMatch, matchActions } from '../store/matches/match-store.ts';
import { recordActions } from '../store/records/record-store.ts';
import { mostTries, pauseForOthers } from '../store/table/tries.ts';
import type { Action } from '../table.ts';
import { type HasTime, timeFor } from '../time-for.ts';

const announcedAtOnce = 25;

type Due = { readonly key: Key; readonly id: string; readonly at: string };

/** Another moment stands, or none, as a restore of half a transaction leaves it: the item goes. */
const forgotten = (truth: Key, version: number, key: Key): readonly Action[] => [
  { check: truth, ifVersion: version },
  { delete: key },
];

const auditOf = (action: string, at: string) =>
  ({ actor: registerItself, action, at, requestId: 'every minute', reason: null }) as const;

const recordOpening = async (
  { table, world }: Dependencies,
  kind: RecordKind,
  { key, id, at }: Due,
): Promise<readonly Action[] | undefined> => {
  const held = await findRecord(table, kind, id);
  // Without its record it is a stray, which verification finds.
  if (!held) return undefined;
  const { record } = held;
  const { announced } = record;
  if (!announced || announcedItemOf(record)?.SK !== key.SK)
    return forgotten(recordKey(kind, id), record.version, key);
  const { by, withheld } = announced;
  const after = recordAfterStep(record, 'release', { by, reason: null, withheld, now: at });
  const audit = { ...auditOf('opening', at), ...(withheld && { grounds: { withheld } }) };
  return recordActions({ world, before: held, after, audit });
};

const matchOpening = async (
  { table, world }: Dependencies,
  { key, id, at }: Due,
): Promise<readonly Action[] | undefined> => {
  const held = await findMatch(table, id);
  if (!held) return undefined;
  const { match } = held;
  if (announcedItemOfMatch(match)?.SK !== key.SK)
    return forgotten(matchKey(id), match.version, key);
  const ends = await readEnds(table, match);
  const after = openedMatch(match, { by: registerItself.sub, now: at });
  const opened = legsOpenedAt(match, after, at).map(({ id: leg }) =>
    changeOfLeg(match, after, leg),
  );
  const audit = {
    ...auditOf('match.opening', at),
    grounds: {
      from: match.state,
      to: after.state,
      ...(opened.length > 0 && { legs: opened }),
      ...joiningChanges(match, after),
    },
  };
  return matchActions({ world, before: held, after, ends, audit });
};

/** Whoever changes it in between wins, and it is looked at anew. */
const open = async (dependencies: Dependencies, key: Key): Promise<boolean> => {
  const { kind, id } = announcedIn(key);
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const due: Due = { key, id, at: dependencies.now() };
    const actions =
      kind === 'match'
        ? await matchOpening(dependencies, due)
        : await recordOpening(dependencies, kind, due);
    if (!actions) return false;
    const { outcome } = await dependencies.table.transact(actions);
    if (outcome === 'done') return actions.some((action) => 'put' in action);
    await pauseForOthers(dependencies);
  }
  return false;
};

type Opened = {
  readonly count: number;
  readonly faults: readonly unknown[];
  /** The next moment, where something still waits. */
  readonly next: string | undefined;
};

/** One that fails keeps no other from its turn: it is left behind, and is tried again in the next minute. */
const openDue = async (dependencies: Dependencies, hasTime: HasTime): Promise<Opened> => {
  const { table, now, log } = dependencies;
  const faults: unknown[] = [];
  let count = 0;
  let from: string | undefined;
  for (;;) {
    const page = await table.page(announcedPartition, from, announcedAtOnce);
    for (const { PK, SK } of page.items) {
      const { publicFrom } = announcedIn({ PK, SK });
      if (publicFrom > now()) return { count, faults, next: publicFrom };
      if (!hasTime()) return { count, faults, next: undefined };
      const isOpened = await open(dependencies, { PK, SK }).catch((error: unknown) => {
        log.error('fault', faultOf(error));
        faults.push(error);
        return false;
      });
      if (isOpened) count += 1;
    }
    if (page.next === undefined) return { count, faults, next: undefined };
    from = page.next;
  }
};

/** How far a run looks ahead: longer than until the next begins, so that no moment lies between two. */
const aheadMilliseconds = 75_000;
/** Of Lambda's three minutes: an opening that has begun needs some of the rest. */
const runMilliseconds = 100_000;

/** Opens what is due, and waits for the moments that come before the next run. */
const openUntil = async (dependencies: Dependencies): Promise<readonly unknown[]> => {
  const { now, sleep, log } = dependencies;
  const hasTime = timeFor(dependencies, runMilliseconds);
  const end = new Date(Date.parse(now()) + aheadMilliseconds).toISOString();
  const faults: unknown[] = [];
  for (;;) {
    const opened = await openDue(dependencies, hasTime);
    if (opened.count > 0) log.info('opened', { announced: opened.count });
    faults.push(...opened.faults);
    const { next } = opened;
    if (next === undefined || next > end) return faults;
    await sleep(Math.max(0, Date.parse(next) - Date.parse(now())));
  }
};

/** What every minute's run does. */
export const openAnnounced = (dependencies: Dependencies) => async (): Promise<void> => {
  const { log } = dependencies;
  const faults = await openUntil(dependencies).catch((error: unknown) => {
    log.error('fault', faultOf(error));
    throw error;
  });
  if (faults.length > 0) throw faults[0];
};
