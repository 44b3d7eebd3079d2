/** The real public record as matching knows it after an import: by row number, accepted, with the links of its matches. */
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import type { RecordKind, StoredRecord } from '#shared/domain/records/record';
import type { MatchLink } from '#shared/domain/match-link';
import type { ImportedMatch } from '#shared/public-record/match-of-row';

import { type Imported, map, realRows } from '../../public-record/mapping.ts';

export type RealRecord = {
  readonly row: number;
  readonly record: StoredRecord;
  readonly features: RecordFeatures;
};

const linksTo = (kind: RecordKind, id: string, matches: readonly ImportedMatch[]): MatchLink[] =>
  matches.flatMap(({ id: matchId, state, pledge, offer }) => {
    const [own, other] = kind === 'pledge' ? [pledge, offer] : [offer, pledge];
    return own.recordId === id
      ? [
          {
            matchId,
            state,
            counterpartId: other.recordId,
            components: own.components,
            quantity: null,
            released: true,
          },
        ]
      : [];
  });

const outcomes = map(realRows).filter((outcome): outcome is Imported => outcome.ok);
const matches = outcomes.flatMap(({ match }) => match ?? []);

export const realRecords: readonly RealRecord[] = outcomes.flatMap(({ row, records }) =>
  records.map(({ kind, id, submission, party, partners, provenance }) => {
    const content = { kind, ...submission } as Submission;
    const now = '2026-11-23T00:00:00.000Z';
    const birth = {
      id,
      world: 'real',
      party,
      partners,
      draft: false,
      hasContact: false,
      provenance,
      now,
    } as const;
    const accepted = { ...newRecord(content, birth), state: 'accepted' as const };
    const record = { ...accepted, matches: linksTo(kind, id, matches) };
    return { row: row ?? 0, record, features: featuresOf(record) };
  }),
);

export const realRecord = (kind: RecordKind, row: number): RecordFeatures => {
  const found = realRecords.find((each) => each.row === row && each.features.kind === kind);
  if (!found) throw new Error(`row ${row} holds no ${kind}`);
  return found.features;
};

export const allOf = (kind: RecordKind): readonly RecordFeatures[] =>
  realRecords.filter(({ features }) => features.kind === kind).map(({ features }) => features);

export const rowOf = (id: string): number =>
  realRecords.find(({ features }) => features.id === id)?.row ?? 0;
