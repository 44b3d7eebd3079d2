/**
 * Files that are kept for some days, as a bucket of this machine: put at once or in parts, and removed after the days that
 * the template says.
 */
import type { FileFolder } from './file-folder.ts';
import {
  type StoreAnswer,
  type StoreRequest,
  type StoreBucket,
  refused,
  xml,
} from './object-store.ts';

/** The store takes no smaller part but the last. */
const smallestPart = 5 * 1024 * 1024;

const partsNamed = (body: Buffer): readonly { readonly number: number; readonly tag: string }[] =>
  [...body.toString('utf8').matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    tag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll(/&quot;|"/g, ''),
  }));

const completed = (folder: FileFolder, { key, query, body }: StoreRequest): StoreAnswer => {
  const upload = query.get('uploadId') ?? '';
  if (!folder.hasUpload(upload)) return refused(404, 'NoSuchUpload');
  const named = partsNamed(body);
  const found = named.map(({ number, tag }) => folder.findPart(upload, number, tag));
  const lengths = found.flatMap((part) => (part === undefined ? [] : [part.length]));
  if (lengths.length < found.length) return refused(400, 'InvalidPart');
  if (named.some(({ number }, at) => number <= (named[at - 1]?.number ?? 0)))
    return refused(400, 'InvalidPartOrder');
  if (lengths.slice(0, -1).some((length) => length < smallestPart))
    return refused(400, 'EntityTooSmall');
  folder.complete(
    key,
    upload,
    named.map(({ number }) => number),
  );
  return xml(`<CompleteMultipartUploadResult><Key>${key}</Key></CompleteMultipartUploadResult>`);
};

const typeOf = ({ headers }: StoreRequest): string =>
  headers['content-type'] ?? 'application/octet-stream';

const put = (folder: FileFolder, asked: StoreRequest): StoreAnswer => {
  const { key, query, body } = asked;
  const upload = query.get('uploadId');
  if (upload === null) {
    folder.put(key, body, typeOf(asked));
    return { status: 200 };
  }
  if (!folder.hasUpload(upload)) return refused(404, 'NoSuchUpload');
  const tag = folder.putPart(upload, Number(query.get('partNumber')), body);
  return { status: 200, headers: { etag: `"${tag}"` } };
};

const found = (folder: FileFolder, { key, query }: StoreRequest): StoreAnswer => {
  const file = folder.find(key);
  if (!file) return refused(404, 'NoSuchKey');
  const disposition = query.get('response-content-disposition');
  return {
    status: 200,
    headers: {
      'content-type': file.type,
      'content-length': String(file.content.length),
      ...(disposition !== null && { 'content-disposition': disposition }),
    },
    body: file.content,
  };
};

export const fileBucket =
  (folder: FileFolder): StoreBucket =>
  (asked) => {
    const { method, key, query } = asked;
    if (method === 'PUT') return put(folder, asked);
    if (method === 'GET' || method === 'HEAD') return found(folder, asked);
    if (method === 'POST' && query.has('uploads'))
      return xml(
        `<InitiateMultipartUploadResult><UploadId>${folder.begin(key, typeOf(asked))}</UploadId></InitiateMultipartUploadResult>`,
      );
    return method === 'POST' && query.has('uploadId')
      ? completed(folder, asked)
      : refused(405, 'MethodNotAllowed');
  };
