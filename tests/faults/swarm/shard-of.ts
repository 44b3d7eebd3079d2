/** A table in the cloud has several shards, and order is kept in each: here, by the key's hash. */
import { keyText } from '#infra/local/database/key-text';
import type { StreamRecord } from '#infra/local/streams/stream-record';

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

export const shardOf = (record: StreamRecord, count: number): number =>
  hash(keyText(record.dynamodb.Keys)) % count;
