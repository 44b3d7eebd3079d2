/** What a delivery does to coverage cells: the real unit for every bucket the record was ever in, or a wrong variant. */
import type { Bucket } from '#shared/domain/bucket';
import type { StoredRecord } from '#shared/domain/record';
import { recomputeCell } from '#shared/recompute/cell-unit';
import type { RecordName } from '#shared/recompute/list-unit';
import { getAll, type Steps } from '#shared/recompute/steps';
import { type Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { everBucketsOf } from '#shared/table/projection';

import type { FaultySteps } from './faulty-steps.ts';
import { generationOf } from './records.ts';

/** A record before and after one edit: what a stream that carries images would bring. */
export type Image = { readonly before: StoredRecord | undefined; readonly after: StoredRecord };

export type CellDesign = {
  readonly name: string;
  readonly deliver: (record: RecordName, image: Image) => FaultySteps<unknown>;
  /** Whether deliveries differ by their image, not only by their record. */
  readonly usesImage: boolean;
  readonly lagging: string | undefined;
  /** What a right cell holds, given every record as it stands in the end. */
  readonly right: (bucket: Bucket, records: readonly StoredRecord[]) => unknown;
  /** The part of the cell that must be right. */
  readonly shown: (item: Item) => unknown;
  /** The cell at rest. */
  readonly settled: (key: Item, content: unknown) => Item;
};

export type CellUnit = (bucket: Bucket) => FaultySteps<unknown>;

/** Every bucket of a record, as `bucketsOf` reads them off its truth, one after another. */
export const eachCell = (
  cell: CellUnit,
  bucketsOf: (record: StoredRecord) => readonly Bucket[] = everBucketsOf,
) =>
  function* ({ kind, id }: RecordName): FaultySteps<void> {
    const [item] = yield* getAll([recordKey(kind, id)]);
    const buckets = item ? bucketsOf(item['record'] as StoredRecord) : [];
    for (const bucket of buckets) yield* cell(bucket);
  };

export const realCell = (bucket: Bucket): Steps<boolean> =>
  recomputeCell('secretariat', bucket, generationOf(1));
