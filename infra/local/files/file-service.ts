/**
 * What stands for the object store on this machine: files of a folder, each under its name, put at once or in parts, and
 * removed after the days that the template says. It answers in the words of the store, so that functions know no other.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Handler } from '../http/http-server.ts';
import { readBody } from '../http/request-body.ts';
import type { FileFolder } from './file-folder.ts';
import { type Credentials, isSigned } from './signed-request.ts';

/** More than a part of any file. */
const largestBody = 64 * 1024 * 1024;
/** The store takes no smaller part but the last. */
const smallestPart = 5 * 1024 * 1024;

type Asked = {
  readonly key: string;
  readonly query: URLSearchParams;
  readonly body: Buffer;
  readonly type: string;
};

type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

const xml = (text: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
});

const refused = (status: number, code: string): Answer => ({
  ...xml(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`),
  status,
});

const partsNamed = (body: Buffer): readonly { readonly number: number; readonly tag: string }[] =>
  [...body.toString('utf8').matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = '']) => ({
    number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    tag: (/<ETag>(.*?)</.exec(part)?.[1] ?? '').replaceAll(/&quot;|"/g, ''),
  }));

const completed = (folder: FileFolder, { key, query, body }: Asked): Answer => {
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

const put = (folder: FileFolder, { key, query, body, type }: Asked): Answer => {
  const upload = query.get('uploadId');
  if (upload === null) {
    folder.put(key, body, type);
    return { status: 200 };
  }
  if (!folder.hasUpload(upload)) return refused(404, 'NoSuchUpload');
  const tag = folder.putPart(upload, Number(query.get('partNumber')), body);
  return { status: 200, headers: { etag: `"${tag}"` } };
};

const found = (folder: FileFolder, { key, query }: Asked): Answer => {
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

const answerTo = (folder: FileFolder, method: string, asked: Asked): Answer => {
  const { key, query, type } = asked;
  if (method === 'PUT') return put(folder, asked);
  if (method === 'GET' || method === 'HEAD') return found(folder, asked);
  if (method === 'POST' && query.has('uploads'))
    return xml(
      `<InitiateMultipartUploadResult><UploadId>${folder.begin(key, type)}</UploadId></InitiateMultipartUploadResult>`,
    );
  return method === 'POST' && query.has('uploadId')
    ? completed(folder, asked)
    : refused(405, 'MethodNotAllowed');
};

const send = (request: IncomingMessage, response: ServerResponse, answer: Answer): void => {
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
};

export const createFileService =
  (folder: FileFolder, credentials: Credentials): Handler =>
  async (request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', `http://${headers.host}`);
    if (!isSigned({ method, url, headers }, credentials, Date.now()))
      return send(request, response, refused(403, 'AccessDenied'));
    const body = await readBody(request, largestBody);
    if (!body) return send(request, response, refused(400, 'EntityTooLarge'));
    // The first part of the path is the bucket, of which the template has one.
    const key = decodeURIComponent(url.pathname.split('/').slice(2).join('/'));
    const type = headers['content-type'] ?? 'application/octet-stream';
    send(request, response, answerTo(folder, method, { key, query: url.searchParams, body, type }));
  };
