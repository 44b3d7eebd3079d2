/** Small real records: a pledge that asks three things, and offers that give some of them, in versions. */
import { statedPolicy, type Policy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import {
  otherKind,
  type RecordKind,
  type StoredRecord,
  offerSubmissionSchema,
  pledgeSubmissionSchema,
} from '#shared/domain/records/record';
import { newRecord, type Submission } from '#shared/domain/records/record-changes';
import { type Generation, listItem, type RecordKey, truthOf } from '#shared/recompute/list-unit';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { currentPostings, withEverBuckets } from '#shared/table/projection';

/** How a record may stand: how many of three topics it gives or asks, elsewhere, or withdrawn. */
export type Shape = {
  readonly topics: 0 | 1 | 2 | 3;
  readonly area?: 'A1' | 'A2';
  /** Posted in a second place too, so that it is read in two pages. */
  readonly wide?: true;
  readonly withdrawn?: true;
  /** Of this party; of one of its own where absent. */
  readonly party?: string;
  /** A match with these counterparts exists: they are no longer suggested. */
  readonly matched?: readonly string[];
};

const topicIds = {
  A1: ['institutional-capacity', 'strategic-planning', 'staffing'],
  A2: ['law-reform', 'standards', 'decrees'],
};

const party = (id: string) => ({ id: id.padEnd(16, '0'), name: id, type: null, country: null });

export const recordOf = (
  { kind, id }: RecordKey,
  version: number,
  { topics, area = 'A1', wide, withdrawn, party: of = id, matched = [] }: Shape,
  everBuckets: readonly string[] = [],
): StoredRecord => {
  const places = { countries: wide ? ['XA', 'XB'] : ['XA'] };
  const submission = {
    partyId: of.padEnd(16, '0'),
    title: id,
    language: 'en',
    components: [{ text: id, area, topics: topicIds[area].slice(0, topics), places }],
  };
  const parsed = { pledge: pledgeSubmissionSchema, offer: offerSubmissionSchema }[kind].parse(
    submission,
  );
  const made = newRecord({ kind, ...parsed } as Submission, {
    id,
    world: 'made_up',
    party: party(of),
    partners: [],
    draft: false,
    hasContact: false,
    provenance: null,
    now: '2026-01-01T00:00:00Z',
  });
  const matches = matched.map((counterpartId) => ({
    matchId: `match-${counterpartId}`,
    counterpartId,
    state: 'declined' as const,
    components: [],
    quantity: null,
    released: false,
  }));
  return {
    ...withEverBuckets({ ...made, everBuckets }),
    version,
    matches,
    state: withdrawn ? 'withdrawn' : 'submitted',
  };
};

export const metaOf = (record: StoredRecord): Item => ({
  ...recordKey(record.kind, record.id),
  version: record.version,
  record,
});

export const postingsOf = (record: StoredRecord): readonly Item[] => currentPostings(record);

export const policyOf = (listLength: number): Policy => ({ ...statedPolicy, listLength });

export const generationOf = (listLength: number, name = 'g1'): Generation => ({
  name,
  policy: policyOf(listLength),
  asOf: '',
});

/** From scratch, by the records alone: what a list must say. */
export const rightEntries = (
  owner: RecordKey,
  records: readonly StoredRecord[],
  { policy }: Generation,
) => {
  const truthFor = (kind: RecordKind) =>
    records.filter((each) => each.kind === kind).flatMap((each) => truthOf(metaOf(each)) ?? []);
  const own = truthFor(owner.kind).find(({ features }) => features.id === owner.id);
  const others = truthFor(otherKind(owner.kind)).map(({ features }) => features);
  return own ? bestSuggestions(own.features, others, policy) : [];
};

export const settledList = (
  owner: RecordKey,
  records: readonly StoredRecord[],
  generation: Generation,
): Item => listItem(owner, 1, rightEntries(owner, records, generation), generation);
