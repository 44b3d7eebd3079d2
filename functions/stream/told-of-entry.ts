/** What an audit entry tells inboxes, by the truth that it is of. */
import { type CommentCircle, threadNamed } from '#shared/domain/records/comments';
import type { InboxEntry } from '#shared/domain/inbox/inbox-entry';
import { toldOfChangedEnd } from '#shared/domain/inbox/told-of-changed-end';
import { toldOfStandDown } from '#shared/domain/inbox/told-in-time';
import { toldOfRecord } from '#shared/domain/inbox/told-of-record';
import {
  toldOfCase,
  toldOfConduct,
  toldOfExchange,
  toldOfInterest,
  toldOfMatch,
} from '#shared/domain/inbox/told-of-match';
import { type AuditedEvent, recordKindOf } from '#shared/domain/inbox/audited-event';
import { byLeg, byStandingLegs, legOf } from '#shared/domain/matches/match-legs';
import { matchIdsOf } from '#shared/domain/match-link';
import type { StoredRecord } from '#shared/domain/records/record';
import { standDownOf } from '#shared/domain/matches/stand-down';
import type { Item } from '#shared/table/item';
import { interestKey, type Key, matchKey, matchOfExchange, recordKey } from '#shared/table/keys';
import { interestIn, matchIn, recordIn } from '#shared/table/stored-truth';
import { isLive, isTakenUp } from '#shared/domain/match-states';

import { toldOfComment } from '../inbox/told-of-comment.ts';
import { faultOf } from '../fault.ts';
import { readEnds, recordsAt } from '../store/matches/match-ends.ts';
import { unlessUnreadable } from '../unless-unreadable.ts';
import type { Dependencies } from '../dependencies.ts';

export type ToldSubject =
  | { readonly of: 'record'; readonly key: Key }
  | { readonly of: 'interest'; readonly key: Key }
  | { readonly of: 'comments'; readonly key: Key; readonly circle: CommentCircle }
  | { readonly of: 'exchange' | 'conduct'; readonly key: Key; readonly leg: string }
  | { readonly of: 'match' | 'case'; readonly key: Key };

/** The truth that tells who is concerned; undefined for entries that tell nobody anything. */
export const toldSubjectOf = (name: string): ToldSubject | undefined => {
  const [type = '', id = ''] = name.split('#');
  const kind = recordKindOf(type);
  if (kind) return { of: 'record', key: recordKey(kind, id) };
  const thread = type === 'COMMENTS' ? threadNamed(id) : undefined;
  if (thread) {
    const { kind: ofKind, recordId, circle } = thread;
    return { of: 'comments', key: recordKey(ofKind, recordId), circle };
  }
  if (type === 'INTEREST') return { of: 'interest', key: interestKey(id) };
  if (type === 'EXCHANGE' || type === 'CONDUCT') {
    const { matchId, leg } = matchOfExchange(id);
    return { of: type === 'EXCHANGE' ? 'exchange' : 'conduct', key: matchKey(matchId), leg };
  }
  const of = ({ MATCH: 'match', CASE: 'case' } as const)[type];
  return of && { of, key: matchKey(id) };
};

const standDownsIn = async (
  { table, now }: TellDependencies,
  item: Item,
): Promise<readonly InboxEntry[]> => {
  const match = matchIn(item);
  const ends = await readEnds(table, match);
  return byStandingLegs(match).flatMap((own) => {
    const standDown = standDownOf(own, recordsAt(own, ends));
    return standDown ? toldOfStandDown(own, standDown, now()) : [];
  });
};

/** One that cannot be read keeps back no other. */
const toldOfEach = async (
  { table, log }: TellDependencies,
  matchIds: readonly string[],
  toldOf: (item: Item) => Promise<readonly InboxEntry[]> | readonly InboxEntry[],
): Promise<readonly InboxEntry[]> => {
  const told: InboxEntry[] = [];
  for (const item of await table.getMany(matchIds.map(matchKey))) {
    const ofMatch =
      item &&
      (await unlessUnreadable(
        () => toldOf(item),
        (fault) => log.error('fault', faultOf(fault)),
      ));
    told.push(...(ofMatch ?? []));
  }
  return told;
};

/** The other sides of matches that read a record differently since. */
export const changedEndsOf = (
  needed: TellDependencies,
  event: AuditedEvent,
  record: StoredRecord,
  told: readonly InboxEntry[],
): Promise<readonly InboxEntry[]> =>
  toldOfEach(needed, event.readAnewIn ?? [], (item) =>
    toldOfChangedEnd(event, record, matchIn(item), told),
  );

/** Open matches of a record that is withdrawn, or that others may have met. */
export const standDownsOf = async (
  needed: TellDependencies,
  record: StoredRecord,
): Promise<readonly InboxEntry[]> => {
  const mayBeMet = record.kind === 'pledge' && record.matches.some(({ state }) => isTakenUp(state));
  if (record.state !== 'withdrawn' && !mayBeMet) return [];
  const open = record.matches.filter(({ state }) => isLive(state) && !isTakenUp(state));
  return toldOfEach(needed, matchIdsOf(open), (item) => standDownsIn(needed, item));
};

/** Whether the running code reads what an entry is of. */
export const readsTruth = (subject: ToldSubject, truth: Item): true => {
  if (subject.of === 'record' || subject.of === 'comments') recordIn(truth);
  else if (subject.of === 'interest') interestIn(truth);
  else matchIn(truth);
  return true;
};

export const inboxEntriesOf = async (
  needed: TellDependencies,
  event: AuditedEvent,
  subject: ToldSubject,
  truth: Item,
): Promise<readonly InboxEntry[]> => {
  switch (subject.of) {
    case 'record':
      return toldOfRecord(event, recordIn(truth));
    case 'match':
      return toldOfMatch(event, matchIn(truth));
    case 'interest':
      return toldOfInterest(event, interestIn(truth));
    case 'comments':
      return toldOfComment(needed, event, subject.circle, recordIn(truth));
    case 'exchange':
    case 'conduct': {
      const match = matchIn(truth);
      const leg = legOf(match, subject.leg);
      const tell = subject.of === 'exchange' ? toldOfExchange : toldOfConduct;
      return leg ? tell(event, byLeg(match, leg)) : [];
    }
    case 'case':
      return toldOfCase(event, matchIn(truth).id);
  }
};

export type TellDependencies = Pick<Dependencies, 'table' | 'now' | 'log'>;
