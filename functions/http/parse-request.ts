/** From an API Gateway event to a parsed input, or the refusal that says what to correct. */
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

import { etagPattern, idempotencyKeyPattern } from '#shared/contract/headers';
import type { Operation } from '#shared/contract/operation';
import type { Refusal } from '#shared/domain/refusal';
import { ok, refuse, type Result } from '#shared/domain/result';

import { parseJson } from './parse-json.ts';
import { readRequestPart } from './read-part.ts';

/** For everything but imports, which carry many rows. */
export const largestBody = 64 * 1024;

export type RequestInput = {
  readonly path: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** The body as it came, before anything was read into it. */
  readonly sent: unknown;
  readonly ifMatch?: number;
  readonly idempotencyKey?: string;
};

type Event = Pick<
  APIGatewayProxyEventV2,
  'body' | 'isBase64Encoded' | 'headers' | 'pathParameters' | 'queryStringParameters'
>;

const malformed = (pointer: string, code: string, detail: string): Result<never, Refusal> =>
  refuse({ kind: 'malformed', errors: [{ pointer, code, detail }] });

const isJson = (contentType: string | undefined): boolean =>
  /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType ?? '');

const readBody = (
  { body, isBase64Encoded, headers }: Event,
  largest: number,
): Result<unknown, Refusal> => {
  const bytes = Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largest) {
    const detail = `Send at most ${largest} bytes; this body has ${bytes.length}. Shorten texts or divide it.`;
    return refuse({ kind: 'tooLarge', detail });
  }
  if (!isJson(headers['content-type']) || headers['content-encoding'] !== undefined) {
    return refuse({ kind: 'unsupportedMediaType' });
  }
  return parseJson(bytes);
};

const readIfMatch = (header: string | undefined): Result<number, Refusal> => {
  if (header === undefined) return refuse({ kind: 'preconditionRequired' });
  const version = etagPattern.exec(header)?.[1];
  return version
    ? ok(Number(version))
    : malformed('If-Match', 'wrongFormat', 'Send one ETag as you read it, such as "v3".');
};

const readIdempotencyKey = (header: string | undefined): Result<string, Refusal> =>
  header !== undefined && idempotencyKeyPattern.test(header)
    ? ok(header)
    : malformed(
        'Idempotency-Key',
        header === undefined ? 'required' : 'wrongFormat',
        'Send a new random key of 16 to 255 printable characters without commas, such as a UUID, with each new request, in one header.',
      );

export const parseRequest = (
  operation: Operation,
  event: Event,
  largest: number,
): Result<RequestInput, Refusal> => {
  const path = readRequestPart(operation.path, event.pathParameters ?? {}, 'notFound');
  if (!path.ok) return path;
  const query = readRequestPart(operation.query, event.queryStringParameters ?? {}, 'malformed');
  if (!query.ok) return query;
  const headers: { ifMatch?: number; idempotencyKey?: string } = {};
  if (operation.needs.includes('Idempotency-Key')) {
    const key = readIdempotencyKey(event.headers['idempotency-key']);
    if (!key.ok) return key;
    headers.idempotencyKey = key.value;
  }
  if (operation.needs.includes('If-Match')) {
    const version = readIfMatch(event.headers['if-match']);
    if (!version.ok) return version;
    headers.ifMatch = version.value;
  }
  if (!operation.body)
    return ok({ path: path.value, query: query.value, body: undefined, sent: null, ...headers });
  const raw = readBody(event, largest);
  if (!raw.ok) return raw;
  const body = readRequestPart(operation.body, raw.value, 'invalid');
  if (!body.ok) return body;
  const parts = { path: path.value, query: query.value, body: body.value, sent: raw.value };
  return ok({ ...parts, ...headers });
};
