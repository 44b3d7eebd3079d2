/** What is posted for a record: pure projections of the truth, written in the truth's own transaction. */
import { wasSubmitted } from '../domain/rights/audience.ts';
import { bucketsOfComponent, type PostingBucket } from '../domain/records/bucket.ts';
import { bucketsOfRecord } from '../domain/records/buckets-of-record.ts';
import { matchedComponents } from '../domain/records/matched-components.ts';
import type { Match } from '../domain/matches/match.ts';
import type { RecordFeatures } from '../domain/matching/features.ts';
import { featuresOf, releasedFeaturesOf } from '../domain/matching/features-of-record.ts';
import { isInForce, type StoredRecord } from '../domain/records/record.ts';
import { releasedStanding } from '../domain/published/released-standing.ts';
import { isPublic } from '../domain/published/is-public.ts';
import { countsIn, type World } from '../domain/world.ts';
import { lastValidDay } from '../domain/records/validity.ts';
import type { IndexEntry } from '../domain/lists/index-entry.ts';
import { currentEntry, publicEntry } from '../domain/lists/index-entry-of-record.ts';
import { packRow } from './index-row.ts';
import { type Audience, type Key, lapseKey, postingKey } from './keys.ts';
import { type IndexPage, indexPageOf, rowBucket, rowKey } from './derived-keys.ts';

export type Posting = Key & { readonly features: RecordFeatures };

/** A record's row in the index of lists, from which its page is made. */
export type RowPosting = Key & { readonly row: string };

const postings = (
  audience: Audience,
  record: StoredRecord,
  features: RecordFeatures,
): readonly Posting[] =>
  bucketsOfRecord(record).map((bucket) => {
    const here = new Set(
      matchedComponents(record)
        .filter((each) => bucketsOfComponent(each).includes(bucket))
        .map(({ id }) => id),
    );
    return {
      ...postingKey(audience, record.kind, bucket, record.id),
      features: { ...features, components: features.components.filter(({ id }) => here.has(id)) },
    };
  });

/** The postings of a record's current version: none when it is out of force. */
export const currentPostings = (record: StoredRecord): readonly Posting[] =>
  isInForce(record) ? postings('secretariat', record, featuresOf(record)) : [];

/** The postings of a record's released version, with what is public of its matches today. */
export const releasedPostings = (
  world: World,
  released: StoredRecord | undefined,
  current: StoredRecord,
): readonly Posting[] =>
  released && isPublic(world, current)
    ? postings('public', released, releasedFeaturesOf(released, releasedStanding(current)))
    : [];

const rowPosting = (audience: Audience, entry: IndexEntry): RowPosting => {
  const page = indexPageOf(entry.party.id, entry.id);
  return { ...rowKey(audience, entry.kind, page, entry.id), row: packRow(entry) };
};

/** Every record has a row, in whichever state: who sees it there is decided where the list is read. */
export const currentRow = (record: StoredRecord): RowPosting =>
  rowPosting('secretariat', currentEntry(record));

/** The row that everyone reads: nothing of a version that is not public. */
export const releasedRow = (
  world: World,
  released: StoredRecord | undefined,
  current: StoredRecord,
): RowPosting | undefined =>
  released && isPublic(world, current)
    ? rowPosting('public', publicEntry(released, current))
    : undefined;

type Owned = Pick<StoredRecord, 'party' | 'everPartyIds' | 'id'>;

/** The pages of the index on which its rows stand, and on which they stood before its party went into another. */
export const everPagesOf = ({ party, everPartyIds = [], id }: Owned): readonly IndexPage[] => [
  ...new Set([party.id, ...everPartyIds].map((partyId) => indexPageOf(partyId, id))),
];

/** Where a record's rows stand, and may ever stand. */
export const rowBucketsOf = (record: Owned): readonly string[] =>
  everPagesOf(record).map(rowBucket);

/** Where an offer waits for its last day; undefined where it has none, or has lapsed. */
export const lapseOf = (record: StoredRecord): Key | undefined => {
  const day = lastValidDay(record);
  return day === undefined ? undefined : lapseKey(day, record.id);
};

export const isMatchPublic = (world: World, match: Pick<Match, 'release' | 'synthetic'>): boolean =>
  match.release !== null && countsIn(world, match);

/** The record's buckets, now and ever. */
export const withEverBuckets = <Changed extends StoredRecord>(record: Changed): Changed => {
  const ever = new Set<string>([...record.everBuckets, ...bucketsOfRecord(record)]);
  return { ...record, everBuckets: [...ever].sort() };
};

/** The record with whether it ever left its party: once in force, it did, whichever step led there. */
export const withEverSubmitted = <Changed extends StoredRecord>(
  before: StoredRecord | undefined,
  record: Changed,
): Changed => ({
  ...record,
  everSubmitted: isInForce(record) || (before !== undefined && wasSubmitted(before)),
});

/** Where it is posted today as well: before components without an area were posted, none of them was noted. */
export const everBucketsOf = (record: StoredRecord): readonly PostingBucket[] => [
  ...new Set([...(record.everBuckets as PostingBucket[]), ...bucketsOfRecord(record)]),
];
