/** What the units read: the truth of records and their postings, always strongly. */
import { lookBuckets, type PostingBucket } from '../domain/records/bucket.ts';
import type { RecordFeatures } from '../domain/matching/features.ts';
import type { RecordKind } from '../domain/records/record.ts';
import { type Audience, postingPartition } from '../table/keys.ts';
import { featuresIn } from '../table/stored-features.ts';
import type { Steps } from './steps.ts';
import { readPartitions } from './steps.ts';

/** Joins postings of several buckets into records, each component once. */
export const joinPostings = (postings: readonly RecordFeatures[]): readonly RecordFeatures[] => {
  const records = new Map<string, RecordFeatures>();
  for (const posting of postings) {
    const known = records.get(posting.id);
    const held = new Set(known?.components.map(({ id }) => id));
    const added = posting.components.filter(({ id }) => !held.has(id));
    records.set(
      posting.id,
      known ? { ...known, components: [...known.components, ...added] } : posting,
    );
  }
  return [...records.values()];
};

export function* readBuckets(
  audience: Audience,
  kind: RecordKind,
  buckets: readonly PostingBucket[],
): Steps<readonly RecordFeatures[]> {
  const items = yield* readPartitions(
    buckets.map((bucket) => postingPartition(audience, kind, bucket)),
  );
  return items.map(featuresIn);
}

/** The counterparts that records posted under `buckets` could meet. */
export function* readCounterparts(
  audience: Audience,
  kind: RecordKind,
  buckets: readonly PostingBucket[],
): Steps<readonly RecordFeatures[]> {
  return joinPostings(yield* readBuckets(audience, kind, lookBuckets(buckets)));
}
