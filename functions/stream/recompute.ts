/** Works a batch of stream records into the derived state: lists, coverage cells and index pages of every generation. */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

import type { RecordKey } from '#shared/recompute/list-unit';
import { touchedRecord } from '#shared/recompute/touched';
import { failedUnitKey, type Key, recordKey } from '#shared/table/keys';
import { recordIn } from '#shared/table/stored-truth';
import { wakesRecompute } from '#shared/table/stream-filter';

import type { Dependencies } from '../dependencies.ts';
import { findGenerations } from '../store/derived/derived-store.ts';
import { recordsAtOnce, recordsThatFit } from './batch-time.ts';
import { fairOrder } from './fair-order.ts';
import { recomputeRecords } from './recompute-records.ts';

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
