/** Truth, postings and right lists of many synthetic records in a counted table, and what a change of one of them writes. */
import { isOfArea } from '#shared/domain/records/bucket';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { type RecordKind, recordKinds, type StoredRecord } from '#shared/domain/records/record';
import { type Generation, listItem } from '#shared/recompute/list-unit';
import type { Item } from '#shared/table/item';
import { statedPolicy } from '#shared/domain/matching/policy';
import { type Key, recordKey } from '#shared/table/keys';
import { currentPostings, everBucketsOf } from '#shared/table/projection';
import { syntheticReadRecords } from '#tests/support/synthetic-reading';

import { createCountedTable, type StoredForm } from './counted-table.ts';
import { everyonesLists } from './everyones-lists.ts';
import type { RandomChange } from './random-changes.ts';
import { recordFromFeatures } from './record-from-features.ts';

export const generation: Generation = {
  name: 'g1',
  policy: statedPolicy,
  asOf: '2026-11-01T00:00:00.000Z',
};

const metaOf = (record: StoredRecord): Item => ({
  ...recordKey(record.kind, record.id),
  version: record.version,
  record,
});

export const createRematchWorld = (count: number, form: StoredForm) => {
  const standing = {
    pledge: syntheticReadRecords('pledge', count),
    offer: syntheticReadRecords('offer', count),
  };
  /** What every record in force is now, by id. */
  const now: Readonly<Record<RecordKind, Map<string, RecordFeatures>>> = {
    pledge: new Map(standing.pledge.map((features) => [features.id, features])),
    offer: new Map(standing.offer.map((features) => [features.id, features])),
  };

  /** Records that nobody changed are made when they are read. */
  const untouched = ({ PK, SK }: Key): Item | undefined => {
    const [word, id = ''] = PK.split('#');
    const kind = recordKinds.find((each) => each.toUpperCase() === word);
    const features = kind && SK === 'META' ? now[kind].get(id) : undefined;
    return features && metaOf(recordFromFeatures(features));
  };
  const table = createCountedTable(form, untouched);

  const lists = everyonesLists(standing.pledge, standing.offer, generation.policy);
  for (const kind of recordKinds) {
    const listOf = kind === 'pledge' ? lists.ofPledge : lists.ofOffer;
    standing[kind].forEach((features, position) => {
      for (const posting of currentPostings(recordFromFeatures(features))) table.put(posting);
      table.put(listItem(features, 1, listOf(position), generation));
    });
  }

  /** What the API would commit; its cost is the same under every protocol and is not counted. Answers the buckets ever. */
  const commit = ({ kind, before, after }: Pick<RandomChange, 'kind' | 'before' | 'after'>) => {
    const old = before && recordFromFeatures(before);
    const content = after ?? before;
    if (!content) throw new Error('A change has a record before it or after it');
    const record: StoredRecord = {
      ...recordFromFeatures(content, old ? everBucketsOf(old) : []),
      ...(after ? {} : { state: 'withdrawn', version: content.version + 1 }),
    };
    for (const posting of old ? currentPostings(old) : []) table.remove(posting);
    for (const posting of currentPostings(record)) table.put(posting);
    table.put(metaOf(record));
    if (after) now[kind].set(after.id, after);
    else now[kind].delete(record.id);
    return everBucketsOf(record).filter(isOfArea);
  };

  return { standing, now, table, commit };
};

export type RematchWorld = ReturnType<typeof createRematchWorld>;
