/** The embedded stream has one shard. By the key's hash it becomes several, in each of which order is kept. */

import type { StreamRecord } from './stream-record.ts';

/** Keys in a fixed order: the database gives them in any. */
export const keyText = (keys: StreamRecord['dynamodb']['Keys']): string =>
  JSON.stringify(Object.entries(keys).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

export const virtualShardOf = (record: StreamRecord, count: number): number =>
  hash(keyText(record.dynamodb.Keys)) % count;
