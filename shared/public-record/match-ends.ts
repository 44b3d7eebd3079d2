/** Which records a match links, when the file itself says so: rows that name each other, the same party, a shared area. */
import type { Component } from '#shared/domain/records/component';
import type { NamedComponent } from '#shared/domain/component-pairs';
import type { MatchEnd } from '#shared/domain/matches/match';
import type { Places } from '#shared/domain/records/place';
import type { RecordKind } from '#shared/domain/records/record';

import { componentsOf } from './components-of-row.ts';
import type { PublicRecordRow } from './public-record-row.ts';
import type { RowContext } from './records-of-row.ts';

const noRecord: MatchEnd = { recordId: null, reason: 'not_in_source' };

/** An end as a row states it, and all components of its record as the row numbers them. */
export type StatedEnd = { readonly end: MatchEnd; readonly components: readonly NamedComponent[] };

type End = {
  readonly record: RecordKind;
  readonly side: 'commitment' | 'offer';
  readonly parties: PublicRecordRow['from'];
};

export const pledgeEndOf = (match: PublicRecordRow): End => ({
  record: 'pledge',
  side: 'commitment',
  parties: match.to,
});
export const offerEndOf = (match: PublicRecordRow): End => ({
  record: 'offer',
  side: 'offer',
  parties: match.from,
});

const nowhere: Places = { countries: [], regions: [], anywhere: false, stated: [] };

/** Components do not depend on places here: only their ids, parts and areas count. */
const componentsAt = (row: PublicRecordRow, { side }: End) => componentsOf(row, side, nowhere);

const sharedWith = (match: PublicRecordRow, components: readonly Component[]) =>
  components.filter(({ area }) => area !== null && match.areas.includes(area)).map(({ id }) => id);

const holds = (row: PublicRecordRow, { side }: End): boolean =>
  row.kind === side || row.kind === 'offer+commitment';

/** The linked record, where exactly one of the related rows qualifies: with several the file leaves open which is meant. */
export const linkedEnd = (
  match: PublicRecordRow,
  end: End,
  related: readonly PublicRecordRow[],
  { know, recordIdOf }: Pick<RowContext, 'know' | 'recordIdOf'>,
): StatedEnd => {
  const partyIds = new Set(end.parties.map((party) => know(party).party.id));
  const found = related
    .filter((row) => holds(row, end))
    .filter((row) => row.from.some((party) => partyIds.has(know(party).party.id)))
    .map((row) => ({ row, components: componentsAt(row, end) }))
    .map((each) => ({ ...each, named: sharedWith(match, each.components) }))
    .filter(({ named }) => named.length > 0);
  const [only] = found;
  return only && found.length === 1
    ? {
        end: { recordId: recordIdOf(only.row, end.record), components: only.named },
        components: only.components,
      }
    : { end: noRecord, components: [] };
};
