/** What stands for the object store on this machine: its buckets, asked in the words of the store by whoever holds its key. */
import type { IncomingMessage, ServerResponse } from 'node:http';

import type { Handler } from '../http/http-server.ts';
import { readBody } from '../http/request-body.ts';
import { type Credentials, isSigned } from './signed-request.ts';

/** More than a part of any file. */
const largestBody = 64 * 1024 * 1024;

export type StoreRequest = {
  readonly method: string;
  /** Empty where the bucket itself is asked. */
  readonly key: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
};

export type StoreAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

export type StoreBucket = (asked: StoreRequest) => StoreAnswer;

export const xml = (text: string): StoreAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
});

export const refused = (status: number, code: string): StoreAnswer => ({
  ...xml(`<Error><Code>${code}</Code><Message>${code}</Message></Error>`),
  status,
});

const send = (request: IncomingMessage, response: ServerResponse, answer: StoreAnswer): void => {
  response.writeHead(answer.status, answer.headers);
  response.end(request.method === 'HEAD' ? undefined : answer.body);
};

/** @param buckets by their names, which are the first part of a path. */
export const createObjectStore =
  (buckets: ReadonlyMap<string, StoreBucket>, credentials: Credentials): Handler =>
  async (request, response) => {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', `http://${headers.host}`);
    if (!isSigned({ method, url, headers }, credentials, Date.now()))
      return send(request, response, refused(403, 'AccessDenied'));
    const body = await readBody(request, largestBody);
    if (!body) return send(request, response, refused(400, 'EntityTooLarge'));
    const [, name = '', ...rest] = url.pathname.split('/');
    const bucket = buckets.get(decodeURIComponent(name));
    if (!bucket) return send(request, response, refused(404, 'NoSuchBucket'));
    const key = decodeURIComponent(rest.join('/'));
    send(request, response, bucket({ method, key, query: url.searchParams, headers, body }));
  };
