/** Postings as readers need them: what may be a counterpart, and what already supports a need. Read strongly. */
import type { PostingBucket } from '#shared/domain/records/bucket';
import type { Surroundings } from '#shared/domain/matching/existing-support';
import type { RecordFeatures } from '#shared/domain/matching/features';
import type { RecordKind } from '#shared/domain/records/record';
import { joinPostings } from '#shared/recompute/inputs';
import { type Audience, postingPartition } from '#shared/table/keys';
import { featuresIn } from '#shared/table/stored-features';

import type { Table } from '../../table.ts';

export type PostedRecord = {
  readonly records: readonly RecordFeatures[];
  /** False when there were more postings than were wanted. */
  readonly complete: boolean;
};

export const readPosted = async (
  table: Pick<Table, 'page'>,
  audience: Audience,
  kind: RecordKind,
  { buckets, most }: { readonly buckets: readonly PostingBucket[]; readonly most?: number },
): Promise<PostedRecord> => {
  const postings: RecordFeatures[] = [];
  for (const bucket of buckets) {
    const partition = postingPartition(audience, kind, bucket);
    let from: string | undefined;
    do {
      const page = await table.page(partition, from);
      postings.push(...page.items.map(featuresIn));
      if (most !== undefined && postings.length > most)
        return { records: joinPostings(postings.slice(0, most)), complete: false };
      from = page.next;
    } while (from !== undefined);
  }
  return { records: joinPostings(postings), complete: true };
};

/** Of each kind: enough for every place of the real record, and a bound on the work of one answer. */
const mostAround = 2_000;

/** The records around some needs that may already support them. */
export const readSurroundings = async (
  table: Pick<Table, 'page'>,
  audience: Audience,
  buckets: readonly PostingBucket[],
): Promise<Surroundings> => {
  const wanted = { buckets: [...new Set(buckets)], most: mostAround };
  const [pledges, offers] = await Promise.all([
    readPosted(table, audience, 'pledge', wanted),
    readPosted(table, audience, 'offer', wanted),
  ]);
  return {
    pledges: pledges.records,
    offers: offers.records,
    complete: pledges.complete && offers.complete,
  };
};
