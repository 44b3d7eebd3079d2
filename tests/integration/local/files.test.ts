/** The store of files on this machine, by the client that functions have. */
import { mkdtempSync, utimesSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createFileStore } from '#functions/store/files/file-service';
import { forRequests } from '#functions/store/table/dynamodb-client';
import type { FileStore } from '#functions/dependencies';
import { openFileFolder } from '#infra/local/files/file-folder';
import { fileBucket } from '#infra/local/files/file-bucket';
import { createObjectStore } from '#infra/local/files/object-store';
import { type HttpServer, openServer } from '#infra/local/http/http-server';

const credentials = { accessKeyId: 'local', secretAccessKey: 'a secret of this machine' };
const folder = mkdtempSync(path.join(tmpdir(), 'acsg-files-'));

let server: HttpServer;
let files: FileStore;
beforeAll(async () => {
  server = await openServer(0);
  const buckets = new Map([['files', fileBucket(openFileFolder(folder))]]);
  server.serve(createObjectStore(buckets, credentials));
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_S3: `http://127.0.0.1:${server.port}`,
  });
  files = createFileStore('files', forRequests);
});
afterAll(() => server.close());

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the store of files on this machine', () => {
  test('keeps a file under its name, and hands it out by a link that ends', async () => {
    await files.put('exports/one/file', Buffer.from('Words, ä'), 'text/csv; charset=utf-8');
    expect(text(await files.get('exports/one/file'))).toBe('Words, ä');

    const link = await files.link('exports/one/file', 'acsg-offers.csv', 60);
    const answer = await fetch(link);
    expect(await answer.text()).toBe('Words, ä');
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="acsg-offers.csv"',
    );
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const ended = await files.link('exports/one/file', 'acsg-offers.csv', -1).catch(() => '');
    if (ended !== '') expect((await fetch(ended)).status).toBe(403);
  });

  test('refuses what is not signed, or signed for something else', async () => {
    const link = new URL(await files.link('exports/one/file', 'a.csv', 60));
    const bare = new URL(link.pathname, link);
    const other = new URL(link);
    other.pathname = link.pathname.replace('one', 'two');
    const longer = new URL(link);
    longer.searchParams.set('X-Amz-Expires', '600000');
    for (const url of [bare, other, longer]) expect((await fetch(url)).status).toBe(403);
    expect((await fetch(link, { method: 'PUT', body: 'x' })).status).toBe(403);
  });

  test('puts a file together of parts, which nobody finds before, and any number of times', async () => {
    const key = 'exports/large/file';
    const upload = await files.begin(key, 'text/csv');
    const large = Buffer.alloc(files.smallestPart, 'a');
    const lost = await files.putPart({ key, upload }, 2, Buffer.from('lost'));
    const first = await files.putPart({ key, upload }, 2, large);
    const last = await files.putPart({ key, upload }, 5, Buffer.from('end'));
    await expect(files.get(key)).rejects.toThrow();
    const parts = (tag: string) => [
      { number: 2, tag },
      { number: 5, tag: last },
    ];
    await expect(files.complete({ key, upload }, parts(lost))).rejects.toThrow();
    await files.complete({ key, upload }, parts(first));
    await files.complete({ key, upload }, parts(first));
    expect((await files.get(key)).length).toBe(files.smallestPart + 3);
  });

  test('refuses a part that is too small and not the last, as the object store does', async () => {
    const key = 'exports/small/file';
    const upload = await files.begin(key, 'text/csv');
    const parts = [];
    for (const number of [1, 2])
      parts.push({ number, tag: await files.putPart({ key, upload }, number, Buffer.from('x')) });
    await expect(files.complete({ key, upload }, parts)).rejects.toThrow(/EntityTooSmall/);
  });

  test('removes what is older than it is kept', async () => {
    const store = openFileFolder(folder);
    const old = new Date(Date.now() - 10_000);
    for (const name of readdirSync(path.join(folder, 'files')))
      utimesSync(path.join(folder, 'files', name), old, old);
    await files.put('exports/new/file', Buffer.from('new'), 'text/csv');
    store.sweep(Date.now() - 5_000);
    expect(store.find('exports/one/file')).toBeUndefined();
    expect(text(await files.get('exports/new/file'))).toBe('new');
  });
});
