/** The embedded stream has one shard. By the key's hash it becomes several, in each of which order is kept. */

import { keyText } from '../database/key-text.ts';
import type { StreamRecord } from './stream-record.ts';

/** FNV-1a, 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

export const virtualShardOf = (record: StreamRecord, count: number): number =>
  hash(keyText(record.dynamodb.Keys)) % count;
