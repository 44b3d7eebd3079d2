/**
 * Copies that are each written once, as files of a folder under their own names, so that a person or a command may read
 * them. It refuses what a bucket refuses whose objects are retained and whose policy lets nobody remove or replace one.
 */
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { writeNewFile } from '../new-file.ts';
import {
  type StoreAnswer,
  type StoreRequest,
  type StoreBucket,
  refused,
  xml,
} from './object-store.ts';

/** As many names as the store tells at once. */
const namesAtOnce = 1000;

const isName = (key: string): boolean =>
  /^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(key) && !key.endsWith('.draft');

/** Whole and new, or not at all. */
const writeNew = (file: string, content: Uint8Array): boolean => {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}-${randomBytes(6).toString('hex')}.draft`;
  return writeNewFile({ file, draft, content, mode: 0o444 });
};

const put = (root: string, { key, headers, body }: StoreRequest): StoreAnswer => {
  if (headers['if-none-match'] !== '*') return refused(403, 'AccessDenied');
  const checksum = headers['x-amz-checksum-sha256'];
  if (checksum === undefined) return refused(400, 'InvalidRequest');
  if (createHash('sha256').update(body).digest('base64') !== checksum)
    return refused(400, 'BadDigest');
  return writeNew(path.join(root, key), body)
    ? { status: 200, headers: { etag: `"${createHash('md5').update(body).digest('hex')}"` } }
    : refused(412, 'PreconditionFailed');
};

const namesIn = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(root, path.join(parentPath, name)))
    .map((name) => name.split(path.sep).join('/'))
    .filter(isName)
    .toSorted();

const listed = (root: string, query: URLSearchParams): StoreAnswer => {
  const names = namesIn(root).filter((name) => name.startsWith(query.get('prefix') ?? ''));
  const told = names.slice(0, Number(query.get('max-keys') ?? namesAtOnce));
  const contents = told.map((name) => `<Contents><Key>${name}</Key></Contents>`).join('');
  return xml(
    `<ListBucketResult><IsTruncated>${told.length < names.length}</IsTruncated>${contents}</ListBucketResult>`,
  );
};

export const copyBucket = (root: string): StoreBucket => {
  mkdirSync(root, { recursive: true });
  return (asked) => {
    const { method, key, query } = asked;
    if (method === 'GET' && key === '') return listed(root, query);
    if (!isName(key)) return refused(400, 'InvalidRequest');
    if (method === 'PUT') return put(root, asked);
    if (method !== 'GET') return refused(403, 'AccessDenied');
    const file = path.join(root, key);
    return existsSync(file)
      ? {
          status: 200,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
          body: readFileSync(file),
        }
      : refused(404, 'NoSuchKey');
  };
};
