/** Works a batch of stream records into the derived state: lists, coverage cells and index pages of every generation. */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

import { type Bucket, isOfArea } from '#shared/domain/bucket';
import type { StoredRecord } from '#shared/domain/record';
import { recomputeCell } from '#shared/recompute/cell-unit';
import { applyChanges } from '#shared/recompute/change-unit';
import { recomputeIndexPage } from '#shared/recompute/index-unit';
import type { Generation, RecordKey } from '#shared/recompute/list-unit';
import { touchedRecord } from '#shared/recompute/touched';
import { audiences, cellName, indexName, listName } from '#shared/recompute/unit-name';
import { failedUnitKey, type Key, recordKey } from '#shared/table/keys';
import { type IndexPage, indexPageOf } from '#shared/table/derived-keys';
import { everBucketsOf } from '#shared/table/projection';
import { recordIn } from '#shared/table/stored-truth';
import { wakesRecompute } from '#shared/table/stream-filter';

import type { Dependencies } from '../dependencies.ts';
import { findGenerations } from '../store/derived-store.ts';
import { recordsAtOnce, recordsThatFit } from './batch-time.ts';
import { fairOrder } from './fair-order.ts';
import { runSteps } from './run-steps.ts';

const keysOf = (record: DynamoDBRecord): Key => ({
  PK: record.dynamodb?.Keys?.['PK']?.S ?? '',
  SK: record.dynamodb?.Keys?.['SK']?.S ?? '',
});

/** The record that a stream record asks to be worked in. */
const touchedBy = (record: DynamoDBRecord): RecordKey | undefined => {
  const keys = keysOf(record);
  return wakesRecompute(keys) ? touchedRecord(keys) : undefined;
};

const nameOf = ({ kind, id }: RecordKey): string => `${kind}#${id}`;

/** Who must wait for whom is asked only where not all are worked in at once. */
const inFairOrder = async (
  { table }: Dependencies,
  touched: readonly RecordKey[],
): Promise<readonly RecordKey[]> => {
  if (touched.length <= recordsAtOnce) return touched;
  const items = await table.getMany(touched.map(({ kind, id }) => recordKey(kind, id)));
  const parties = new Map(
    touched.map((each, index) => {
      const item = items[index];
      return [each, item ? recordIn(item).party.id : ''];
    }),
  );
  return fairOrder(touched, (each) => parties.get(each) ?? '');
};

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
  [...new Set(truths.map(({ party, id }) => indexPageOf(party.id, id)))].sort();

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

const workIn = async (dependencies: Dependencies, records: readonly RecordKey[]): Promise<void> => {
  const { table, now, log } = dependencies;
  const asOf = now();
  const [active, ...others] = await findGenerations(table);
  for (const generation of [active, ...others.map((each) => ({ ...each, beside: active.name }))]) {
    const failed = await recomputeRecords(dependencies, records, { ...generation, asOf });
    for (const unit of failed) {
      const { name } = generation;
      await table.put({ ...failedUnitKey(name, unit), unit, generation: name, asOf });
      log.error('unitNotClosed', { unit, generation: generation.name });
    }
  }
};

/**
 * Works in as much of a batch as there is time for and hands back the rest, which is then the next batch: progress, and
 * so no failure. Cut off at its limit it would be divided and begun anew, and lose the work of a minute each time.
 */
export const recompute =
  (dependencies: Dependencies) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const asked = Records.map((record) => ({ record, name: touchedBy(record) }));
    const touched = new Map(asked.flatMap(({ name }) => (name ? [[nameOf(name), name]] : [])));
    const order = await inFairOrder(dependencies, [...touched.values()]);
    const fits = recordsThatFit(dependencies);
    const done = new Set<string>();
    for (let room = fits(0); room > 0 && done.size < order.length; room = fits(done.size)) {
      const part = order.slice(done.size, done.size + room);
      await workIn(dependencies, part);
      for (const name of part) done.add(nameOf(name));
    }
    // All from the first undone one on comes again: what of it is done is then done once more, to the same end.
    const undone = asked.find(({ name }) => name && !done.has(nameOf(name)))?.record;
    return {
      batchItemFailures: undone ? [{ itemIdentifier: undone.dynamodb?.SequenceNumber ?? '' }] : [],
    };
  };
