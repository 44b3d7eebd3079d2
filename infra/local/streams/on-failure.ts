/** The on-failure destination: records that were given up, as files for people to see, one per batch. */

import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { StreamRecord } from './stream-record.ts';

export type DeadLetter = {
  readonly functionName: string;
  readonly label: string;
  readonly destination: string | undefined;
  readonly condition: 'RetryAttemptsExhausted' | 'EventAgeExceeded';
  readonly invocations: number;
  readonly shardId: string;
  readonly records: readonly StreamRecord[];
  readonly why: string;
};

const arrival = (record: StreamRecord | undefined): string =>
  new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString();

/** As Lambda writes it to S3, with the whole records, and a `why` that Lambda does not give. */
const invocationRecord = (given: DeadLetter, now: Date): unknown => {
  const first = given.records[0];
  const last = given.records.at(-1);
  return {
    requestContext: {
      functionArn: given.functionName,
      condition: given.condition,
      approximateInvokeCount: given.invocations,
    },
    version: '1.0',
    timestamp: now.toISOString(),
    destination: given.destination,
    why: given.why,
    DDBStreamBatchInfo: {
      shardId: given.shardId,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: given.records.length,
      streamArn: first?.eventSourceARN,
    },
    payload: { Records: given.records },
  };
};

/** The same records give the same name, so a second delivery replaces the first one's file. */
export const writeGivenUp = (directory: string, given: DeadLetter, now: Date): string => {
  const ends = [given.records[0], given.records.at(-1)].map(
    (record) => record?.dynamodb.SequenceNumber,
  );
  const file = path.join(directory, `${given.label}-${ends.join('-')}.json`);
  writeFileSync(`${file}.new`, JSON.stringify(invocationRecord(given, now), undefined, 2));
  renameSync(`${file}.new`, file);
  return file;
};
