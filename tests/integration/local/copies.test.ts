/** The copies of checkpoints on this machine, by the client that functions have. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { CheckpointCopies } from '#functions/dependencies';
import { createCopies } from '#functions/store/log/copy-service';
import { forRequests } from '#functions/store/table/dynamodb-client';
import { StorageUnavailable } from '#functions/store/table/storage-unavailable';
import { readCheckpointsAt } from '#infra/commands/kept-checkpoints';
import { copyBucket } from '#infra/local/files/copy-bucket';
import { createObjectStore, type StoreBucket } from '#infra/local/files/object-store';
import { type HttpServer, openServer } from '#infra/local/http/http-server';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const folder = mkdtempSync(path.join(tmpdir(), 'acsg-copies-'));
const Bucket = 'copies';

let server: HttpServer;
let copies: CheckpointCopies;
/** Whoever may ask the bucket for anything. */
let client: S3Client;
beforeAll(async () => {
  server = await openServer(0);
  server.serve(createObjectStore(new Map([[Bucket, copyBucket(folder)]]), credentials));
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${server.port}`,
  });
  copies = createCopies(Bucket, forRequests);
  client = new S3Client({ maxAttempts: 1, requestChecksumCalculation: 'WHEN_REQUIRED' });
});
afterAll(() => server.close());

const nameOf = (size: number): string =>
  `acsg-matching/one/whole/${String(10 ** 12 - size).padStart(12, '0')}-${size}`;
const textOf = (size: number): string => `acsg-matching/one/whole\n${size}\nroot\n`;

describe('the copies of checkpoints on this machine', () => {
  test('are files under the names of their logs, each written once', async () => {
    expect(await copies.keep(nameOf(3), textOf(3))).toBe(textOf(3));
    expect(await copies.keep(nameOf(3), 'another')).toBe(textOf(3));

    expect(readFileSync(path.join(folder, nameOf(3)), 'utf8')).toBe(textOf(3));
    expect(readCheckpointsAt(folder).get('whole')).toEqual([textOf(3)]);
  });

  test('are written once by however many write them together', async () => {
    const texts = Array.from({ length: 8 }, (_, each) => `${textOf(5)}${each}`);
    const standing = await Promise.all(texts.map((text) => copies.keep(nameOf(5), text)));

    expect(new Set(standing).size).toBe(1);
    expect(texts).toContain(standing[0]);
  });

  test('are asked for once of a log that stands where it stood', async () => {
    const bucket = copyBucket(folder);
    let asked = 0;
    const counting = await openServer(0);
    const counted = new Map<string, StoreBucket>([
      [
        Bucket,
        (request) => {
          asked += 1;
          return bucket(request);
        },
      ],
    ]);
    counting.serve(createObjectStore(counted, credentials));
    const before = process.env['AWS_ENDPOINT_URL_S3'];
    process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${counting.port}`;
    const watched = createCopies(Bucket, forRequests);
    const name = nameOf(7).replace('one', 'watched');

    for (let batch = 0; batch < 3; batch += 1) await watched.keep(name, textOf(7));
    expect(asked).toBe(1);
    expect(await watched.keep(name, 'another')).toBe(textOf(7));
    process.env['AWS_ENDPOINT_URL_S3'] = before;
    await counting.close();
  });

  test('are neither replaced nor removed by whoever may ask for it', async () => {
    const put = { Bucket, Key: nameOf(3), Body: 'another' };
    const checked = { ...put, ChecksumAlgorithm: 'SHA256' } as const;
    for (const command of [
      new PutObjectCommand(put),
      new PutObjectCommand(checked),
      new PutObjectCommand({ ...put, Key: nameOf(4), IfNoneMatch: '*' }),
      new DeleteObjectCommand({ Bucket, Key: nameOf(3) }),
    ])
      await expect(client.send(command as PutObjectCommand)).rejects.toThrow();

    expect(await copies.keep(nameOf(3), 'another')).toBe(textOf(3));
  });

  test('are found by the newest of a log, of however many', async () => {
    mkdirSync(path.join(folder, 'acsg-matching/many/whole'), { recursive: true });
    for (let size = 1; size <= 1_203; size += 1)
      writeFileSync(path.join(folder, nameOf(size).replace('one', 'many')), textOf(size));

    expect(await copies.first('acsg-matching/many/whole/')).toBe(textOf(1_203));
    expect(await copies.first('acsg-matching/one/whole/')).toContain('\n5\n');
    expect(await copies.first('acsg-matching/none/whole/')).toBeUndefined();
  });

  test('that nobody answers for are a fault that passes', async () => {
    const closed = await openServer(0);
    await closed.close();
    const before = process.env['AWS_ENDPOINT_URL_S3'];
    process.env['AWS_ENDPOINT_URL_S3'] = `http://127.0.0.1:${closed.port}`;
    const away = createCopies(Bucket, { ...forRequests, attempts: 1 });

    await expect(away.keep(nameOf(9), textOf(9))).rejects.toBeInstanceOf(StorageUnavailable);
    process.env['AWS_ENDPOINT_URL_S3'] = before;
  });
});
