/** Every unit that some records touch, brought up to date in one generation. */
import { type Bucket, isOfArea } from '#shared/domain/records/bucket';
import type { StoredRecord } from '#shared/domain/records/record';
import { recomputeCell } from '#shared/recompute/cell-unit';
import { applyChanges } from '#shared/recompute/change-unit';
import { recomputeIndexPage } from '#shared/recompute/index-unit';
import type { Generation, RecordKey } from '#shared/recompute/list-unit';
import { audiences, cellName, indexName, listName } from '#shared/recompute/unit-name';
import { recordKey } from '#shared/table/keys';
import { everBucketsOf, everPagesOf } from '#shared/table/projection';
import { recordIn } from '#shared/table/stored-truth';
import type { IndexPage } from '#shared/table/derived-keys';

import type { Dependencies } from '../dependencies.ts';
import { runSteps } from './run-steps.ts';

const readTruths = async (
  { table }: Dependencies,
  records: readonly RecordKey[],
): Promise<readonly StoredRecord[]> => {
  const items = await table.getMany(records.map(({ kind, id }) => recordKey(kind, id)));
  return items.flatMap((item) => (item ? [recordIn(item)] : []));
};

const bucketsEver = (truths: readonly StoredRecord[]): readonly Bucket[] =>
  [...new Set(truths.flatMap(everBucketsOf).filter(isOfArea))].sort();

const pagesOf = (truths: readonly StoredRecord[]): readonly IndexPage[] =>
  [...new Set(truths.flatMap(everPagesOf))].sort();

/** Brings every unit that these records touch up to date; answers the names of units that would not close. */
export const recomputeRecords = async (
  dependencies: Dependencies,
  records: readonly RecordKey[],
  generation: Generation,
): Promise<readonly string[]> => {
  const truths = await readTruths(dependencies, records);
  const pages = pagesOf(truths).flatMap((page) =>
    audiences.map(async (audience) =>
      (await runSteps(dependencies, recomputeIndexPage(audience, page, generation)))
        ? []
        : [indexName({ audience, page })],
    ),
  );
  const cells = bucketsEver(truths).flatMap((bucket) =>
    audiences.map(async (audience) =>
      (await runSteps(dependencies, recomputeCell(audience, bucket, generation)))
        ? []
        : [cellName({ audience, bucket })],
    ),
  );
  const lists = runSteps(dependencies, applyChanges(records, generation)).then((failed) =>
    failed.map(listName),
  );
  return (await Promise.all([lists, ...cells, ...pages])).flat();
};
