/** Whom a change of a record tells that what a match shows of it reads differently: the other side of that match. Pure. */
import { byLeg, legsAt } from '../matches/match-legs.ts';
import type { Match } from '../matches/match.ts';
import type { StoredRecord } from '../records/record.ts';
import { type AuditedEvent, isImport, toldNobody, withoutActor } from './audited-event.ts';
import { entriesFor, type InboxEntry, secretariatReader } from './inbox-entry.ts';
import { readersOfGivers, readersOfSide } from './match-readers.ts';

/** The legs that had been shown the record and stood then: nobody else reads it by the match. */
const legsShowing = (
  { at }: AuditedEvent,
  { kind, id }: Pick<StoredRecord, 'kind' | 'id'>,
  match: Match,
): readonly string[] =>
  legsAt(match, at)
    .filter((leg) => leg.disclosed && byLeg(match, leg)[kind].recordId === id)
    .map(({ id: leg }) => leg);

/** @param told of the same event: the Secretariat is told of the match only where it is not told of the record. */
export const toldOfChangedEnd = (
  event: AuditedEvent,
  record: Pick<StoredRecord, 'kind' | 'id'>,
  match: Match,
  told: readonly InboxEntry[],
): readonly InboxEntry[] => {
  const legs = legsShowing(event, record, match);
  if (legs.length === 0) return toldNobody;
  const others =
    record.kind === 'pledge' ? readersOfGivers(match, legs) : readersOfSide(match, 'pledge');
  const knows = isImport(event) || told.some(({ reader }) => reader === secretariatReader);
  const readers = [...others, ...(knows ? [] : [secretariatReader])];
  return entriesFor(withoutActor(event, readers), {
    // One change may be read in several matches.
    id: `${event.id}#${match.id}`,
    kind: 'endChanged',
    at: event.at,
    subject: { kind: 'match', id: match.id },
  });
};
