/** Files that are kept for some days, in the account's object store or what stands for it on this machine. */
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchUpload,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';

import type { FileStore } from '../../dependencies.ts';
import type { Patience } from '../table/dynamodb-client.ts';
import { asStorageFault } from '../table/storage-unavailable.ts';

/** A part is some megabytes: it takes longer than an item. */
const answerMilliseconds = 10_000;

const orFault = async <Value>(asked: Promise<Value>): Promise<Value> => {
  try {
    return await asked;
  } catch (error) {
    throw asStorageFault(error);
  }
};

const given = (text: string | undefined): string => {
  if (text !== undefined) return text;
  throw new Error('The object store answered without what was asked for');
};

export const createFileStore = (Bucket: string, patience: Patience): FileStore => {
  const client = new S3Client({
    maxAttempts: patience.attempts,
    requestHandler: {
      connectionTimeout: patience.connectMilliseconds,
      requestTimeout: answerMilliseconds,
      throwOnRequestTimeout: true,
    },
    // Parts of a file would each have to be named with their checksum when it is put together.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const complete: FileStore['complete'] = async ({ key: Key, upload: UploadId }, parts) => {
    const Parts = parts.map(({ number, tag }) => ({ PartNumber: number, ETag: tag }));
    const command = { Bucket, Key, UploadId, MultipartUpload: { Parts } };
    try {
      await client.send(new CompleteMultipartUploadCommand(command));
    } catch (error) {
      if (!(error instanceof NoSuchUpload)) throw error;
      // Whoever completed it before may not have heard so.
      await client.send(new HeadObjectCommand({ Bucket, Key }));
    }
  };
  return {
    smallestPart: 5 * 1024 * 1024,
    put: async (Key, Body, type) => {
      const command = new PutObjectCommand({ Bucket, Key, Body, ContentType: type });
      await orFault(client.send(command));
    },
    get: async (Key) => {
      const { Body } = await orFault(client.send(new GetObjectCommand({ Bucket, Key })));
      if (!Body) throw new Error('The object store answered without a file');
      return orFault(Body.transformToByteArray());
    },
    begin: async (Key, type) => {
      const command = new CreateMultipartUploadCommand({ Bucket, Key, ContentType: type });
      return given((await orFault(client.send(command))).UploadId);
    },
    putPart: async ({ key: Key, upload: UploadId }, PartNumber, Body) => {
      const command = new UploadPartCommand({ Bucket, Key, UploadId, PartNumber, Body });
      return given((await orFault(client.send(command))).ETag);
    },
    complete: (file, parts) => orFault(complete(file, parts)),
    link: (Key, name, seconds) =>
      getSignedUrl(
        client,
        new GetObjectCommand({
          Bucket,
          Key,
          ResponseContentDisposition: `attachment; filename="${name}"`,
        }),
        { expiresIn: seconds },
      ),
  };
};
