/** What is noted of a record as it goes with its party, so that it may be put back. */
import type { StoredRecord } from '../records/record.ts';
import type { PartyMove } from './moved-party.ts';
import { unfinishedExclusions } from './moved-record.ts';

/** How the merge found a version of it. */
export type VersionBefore = Pick<
  StoredRecord,
  'party' | 'partners' | 'partnerWords' | 'excludedPartyIds'
> & { readonly unfinishedExclusions?: readonly string[] };

/** How the merge found what it moved. What everyone read is noted apart: it may name others than the record itself. */
export type RecordBefore = VersionBefore & {
  readonly released?: VersionBefore & Pick<StoredRecord, 'version'>;
};

const versionBefore = (record: StoredRecord, { from, to }: PartyMove): VersionBefore => {
  const { party, partners, partnerWords, excludedPartyIds, unfinished } = record;
  return {
    party,
    partners,
    excludedPartyIds,
    ...(partnerWords && {
      partnerWords: partnerWords.filter((word) => [from, to.id].includes(word.party.id)),
    }),
    ...(unfinished && { unfinishedExclusions: unfinishedExclusions(record) }),
  };
};

export const recordBefore = (
  record: StoredRecord,
  released: StoredRecord | undefined,
  move: PartyMove,
): RecordBefore => ({
  ...versionBefore(record, move),
  ...(released && {
    released: { ...versionBefore(released, move), version: released.version },
  }),
});

/** A version that was released since comes of the record as it was. */
export const releasedBefore = (before: RecordBefore, { version }: StoredRecord): VersionBefore =>
  before.released?.version === version ? before.released : before;
