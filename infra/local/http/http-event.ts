/** A request → the event of an HTTP API, payload 2.0. */

import type { IncomingMessage } from 'node:http';
import { flattenClaims } from './claims.ts';
import { LOCAL_ACCOUNT } from '../template/local-values.ts';
import type { RouteMatch } from './route-match.ts';

export type Caller = {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly scopes: readonly string[];
};

export type EventParts = RouteMatch & {
  readonly request: IncomingMessage;
  readonly body: Buffer;
  readonly caller: Caller | undefined;
  readonly requestId: string;
  readonly now: Date;
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** As in Apache's logs: 12/Mar/2020:19:03:58 +0000. */
const logTime = (time: Date): string => {
  const [date = '', clock = ''] = time.toISOString().split('T');
  const [year, month, day] = date.split('-');
  return `${day}/${months[Number(month) - 1]}/${year}:${clock.slice(0, 8)} +0000`;
};

/** Names in lower case, values of repeated ones joined by commas; cookies apart. */
const headersOf = (rawHeaders: readonly string[]): Readonly<Record<string, string>> => {
  const headers = new Map<string, string>();
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]?.toLowerCase() ?? '';
    const value = rawHeaders[index + 1] ?? '';
    if (name === 'cookie') continue;
    headers.set(name, headers.has(name) ? `${headers.get(name)},${value}` : value);
  }
  return Object.fromEntries(headers);
};

const queryOf = (search: string): Readonly<Record<string, string>> | undefined => {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(search))
    values.set(name, values.has(name) ? `${values.get(name)},${value}` : value);
  return values.size > 0 ? Object.fromEntries(values) : undefined;
};

const textTypes = /^(text\/|application\/(json|javascript|xml|[\w.+-]+\+(json|xml))\b)/i;

/** Null where the bytes are not text by their type, their encoding or themselves. */
const textOf = (
  body: Buffer,
  { 'content-type': type, 'content-encoding': encoding }: IncomingMessage['headers'],
): string | null => {
  if (encoding || !textTypes.test(type ?? '')) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
  } catch {
    return null;
  }
};

const bodyOf = ({ body, request }: EventParts) => {
  if (body.length === 0) return { isBase64Encoded: false };
  const text = textOf(body, request.headers);
  return text === null
    ? { body: body.toString('base64'), isBase64Encoded: true }
    : { body: text, isBase64Encoded: false };
};

const authorizerOf = (caller: Caller | undefined) =>
  caller && {
    authorizer: { jwt: { claims: flattenClaims(caller.claims), scopes: caller.scopes } },
  };

export const routeKey = ({ route }: RouteMatch): string =>
  route.path === '$default' ? '$default' : `${route.method} ${route.path}`;

export const toHttpEvent = (parts: EventParts): unknown => {
  const { request, pathParameters, caller, requestId, now } = parts;
  const [rawPath = '/', ...search] = (request.url ?? '/').split('?');
  const rawQueryString = search.join('?');
  const query = queryOf(rawQueryString);
  const host = request.headers.host ?? 'localhost';
  const cookies = request.headers.cookie?.split('; ');
  return {
    version: '2.0',
    routeKey: routeKey(parts),
    rawPath,
    rawQueryString,
    ...(cookies && { cookies }),
    headers: headersOf(request.rawHeaders),
    ...(query && { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length > 0 && { pathParameters }),
    requestContext: {
      accountId: LOCAL_ACCOUNT,
      apiId: 'local',
      ...authorizerOf(caller),
      domainName: host,
      domainPrefix: host.split('.')[0],
      http: {
        method: request.method,
        path: rawPath,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId,
      routeKey: routeKey(parts),
      stage: '$default',
      time: logTime(now),
      timeEpoch: now.getTime(),
    },
    ...bodyOf(parts),
  };
};
