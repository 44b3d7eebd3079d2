/** From scratch, by the records alone: whether lists and cells in the table are what they should be. */
import { type Bucket, partsOf } from '#shared/domain/records/bucket';
import { coverageCell } from '#shared/domain/coverage/cell';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { otherKind, type RecordKind } from '#shared/domain/records/record';
import { isSameValue } from '#shared/domain/values/same-value';
import type { RecordKey } from '#shared/recompute/list-unit';
import { coverageKey, listKey } from '#shared/table/derived-keys';
import { currentPostings, type Posting } from '#shared/table/projection';

import { recordFromFeatures } from './record-from-features.ts';
import { generation, type RematchWorld } from './rematch-world.ts';

/** Every pair of records is judged: no bucket, no order, no bound. */
export const wrongLists = (
  { now, table }: Pick<RematchWorld, 'now' | 'table'>,
  owners: readonly RecordKey[],
): readonly RecordKey[] =>
  owners.filter(({ kind, id }) => {
    const features = now[kind].get(id);
    const right = features
      ? bestSuggestions(features, now[otherKind(kind)].values(), generation.policy)
      : [];
    const list = table.get(listKey(generation.name, kind, id));
    return !list || list['open'] !== false || !isSameValue(list['entries'], right);
  });

export const wrongCells = (
  { now, table }: Pick<RematchWorld, 'now' | 'table'>,
  buckets: readonly Bucket[],
): readonly Bucket[] => {
  const posted = (kind: RecordKind, bucket: Bucket): readonly RecordFeatures[] =>
    [...now[kind].values()]
      .flatMap((features): readonly Posting[] => currentPostings(recordFromFeatures(features)))
      .filter(({ PK }) => PK.endsWith(`#${bucket}`))
      .map(({ features }) => features);
  return buckets.filter((bucket) => {
    const right = coverageCell(
      partsOf(bucket).region,
      posted('pledge', bucket),
      posted('offer', bucket),
    );
    const item = table.get(coverageKey(generation.name, 'secretariat', bucket));
    return !isSameValue(item?.['cell'], right);
  });
};
