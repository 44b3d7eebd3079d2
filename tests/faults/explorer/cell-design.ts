/** What a delivery does to units that are kept as coverage cells are: the real unit for every place of a record, or a wrong variant. */
import { type Bucket, isOfArea } from '#shared/domain/records/bucket';
import type { StoredRecord } from '#shared/domain/records/record';
import { recomputeCell } from '#shared/recompute/cell-unit';
import type { RecordKey } from '#shared/recompute/list-unit';
import { getAll, type Steps } from '#shared/recompute/steps';
import { type Item } from '#shared/table/item';
import { type Key, recordKey } from '#shared/table/keys';
import { everBucketsOf } from '#shared/table/projection';

import type { FaultySteps } from './faulty-steps.ts';
import { generationOf } from './records.ts';

/** A record before and after one edit: what a stream that carries images would bring. */
export type Image = { readonly before: StoredRecord | undefined; readonly after: StoredRecord };

export type CellDesign<Place extends string = Bucket> = {
  readonly name: string;
  /** What is posted of a record for these units. */
  readonly postingsOf: (record: StoredRecord) => readonly Item[];
  /** The units that a record is told by as it stands, and the key of each. */
  readonly placesOf: (record: StoredRecord) => readonly Place[];
  readonly keyOf: (place: Place) => Key;
  readonly deliver: (record: RecordKey, image: Image) => FaultySteps<unknown>;
  /** Whether deliveries differ by their image, not only by their record. */
  readonly usesImage: boolean;
  readonly lagging: string | undefined;
  /** What a right cell holds, given every record as it stands in the end. */
  readonly right: (place: Place, records: readonly StoredRecord[]) => unknown;
  /** The part of the cell that must be right. */
  readonly shown: (item: Item) => unknown;
  /** The cell at rest. */
  readonly settled: (key: Item, content: unknown) => Item;
};

export type CellUnit<Place extends string = Bucket> = (place: Place) => FaultySteps<unknown>;

/** Every unit of a record, as `placesOf` reads them off its truth, one after another. */
export const eachPlace = <Place extends string>(
  unit: CellUnit<Place>,
  placesOf: (record: StoredRecord) => readonly Place[],
) =>
  function* ({ kind, id }: RecordKey): FaultySteps<void> {
    const [item] = yield* getAll([recordKey(kind, id)]);
    const places = item ? placesOf(item['record'] as StoredRecord) : [];
    for (const place of places) yield* unit(place);
  };

const everCells = (record: StoredRecord): readonly Bucket[] =>
  everBucketsOf(record).filter(isOfArea);

export const eachCell = (cell: CellUnit, bucketsOf = everCells) => eachPlace(cell, bucketsOf);

export const realCell = (bucket: Bucket): Steps<boolean> =>
  recomputeCell('secretariat', bucket, generationOf(1));
