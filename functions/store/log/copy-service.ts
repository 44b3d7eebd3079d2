/** Copies of checkpoints in a bucket under Object Lock, or in what stands for it on this machine. */
import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';

import type { CheckpointCopies } from '../../dependencies.ts';
import type { Patience } from '../table/dynamodb-client.ts';
import { asStorageFault } from '../table/storage-unavailable.ts';

const orFault = async <Value>(asked: Promise<Value>): Promise<Value> => {
  try {
    return await asked;
  } catch (error) {
    throw asStorageFault(error);
  }
};

const isThere = (error: unknown): boolean =>
  error instanceof Error && error.name === 'PreconditionFailed';

/**
 * After each batch the copy of every log is to be kept, also of a log to which the batch added nothing: its copy is there
 * already, so the last one of each log is remembered and the bucket is not asked again.
 */
const onceOf = (keep: CheckpointCopies['keep']): CheckpointCopies['keep'] => {
  const kept = new Map<string, string>();
  return async (name, checkpoint) => {
    const log = name.slice(0, name.lastIndexOf('/'));
    const known = `${name}\n${checkpoint}`;
    if (kept.get(log) === known) return checkpoint;
    const standing = await keep(name, checkpoint);
    if (standing === checkpoint) kept.set(log, known);
    return standing;
  };
};

export const createCopies = (Bucket: string, patience: Patience): CheckpointCopies => {
  const client = new S3Client({
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connectMilliseconds,
      requestTimeout: patience.answerMilliseconds,
      throwOnRequestTimeout: true,
    },
  });
  const read = async (Key: string): Promise<string> => {
    const { Body } = await orFault(client.send(new GetObjectCommand({ Bucket, Key })));
    if (!Body) throw new Error('The object store answered without a copy');
    return orFault(Body.transformToString());
  };
  const keep: CheckpointCopies['keep'] = async (Key, Body) => {
    const command = new PutObjectCommand({
      Bucket,
      Key,
      Body,
      ContentType: 'text/plain; charset=utf-8',
      IfNoneMatch: '*',
      // A bucket whose objects are retained takes none without.
      ChecksumAlgorithm: 'SHA256',
    });
    try {
      await client.send(command);
      return Body;
    } catch (error) {
      if (isThere(error)) return read(Key);
      throw asStorageFault(error);
    }
  };
  return {
    keep: onceOf(keep),
    first: async (Prefix) => {
      const command = new ListObjectsV2Command({ Bucket, Prefix, MaxKeys: 1 });
      const { Contents: [first] = [] } = await orFault(client.send(command));
      return first?.Key === undefined ? undefined : read(first.Key);
    },
  };
};
