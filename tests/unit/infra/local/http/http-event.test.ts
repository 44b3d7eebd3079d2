import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { flattenClaims } from '#infra/local/http/claims';
import { toHttpAnswer } from '#infra/local/http/http-answer';
import { toHttpEvent } from '#infra/local/http/http-event';

type Event = Record<string, unknown> & { requestContext: Record<string, unknown> };

const anEvent = (given: {
  url?: string;
  method?: string;
  headers?: [string, string][];
  body?: Uint8Array | string;
  claims?: Record<string, unknown>;
}): Event => {
  const pairs: [string, string][] = [['Host', '127.0.0.1:4310'], ...(given.headers ?? [])];
  const request = {
    url: given.url ?? '/api/pledges/7',
    method: given.method ?? 'GET',
    httpVersion: '1.1',
    rawHeaders: pairs.flat(),
    headers: Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value])),
    socket: { remoteAddress: '127.0.0.1' },
  } as unknown as IncomingMessage;
  return toHttpEvent({
    request,
    body: Buffer.from(given.body ?? ''),
    route: {
      method: 'GET',
      path: '/api/pledges/{id}',
      functionName: 'records',
      authorizer: undefined,
      scopes: [],
      timeoutMilliseconds: 30_000,
    },
    pathParameters: { id: '7' },
    caller: given.claims && { claims: given.claims, scopes: ['acsg/read'] },
    requestId: 'r-1',
    now: new Date('2026-11-03T04:05:06Z'),
  }) as Event;
};

describe('the event of a request', () => {
  test('has what payload 2.0 has', () => {
    expect(anEvent({ url: '/api/pledges/7?a=1' })).toEqual({
      version: '2.0',
      routeKey: 'GET /api/pledges/{id}',
      rawPath: '/api/pledges/7',
      rawQueryString: 'a=1',
      headers: { host: '127.0.0.1:4310' },
      queryStringParameters: { a: '1' },
      pathParameters: { id: '7' },
      requestContext: {
        accountId: '000000000000',
        apiId: 'local',
        domainName: '127.0.0.1:4310',
        domainPrefix: '127',
        http: {
          method: 'GET',
          path: '/api/pledges/7',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: '',
        },
        requestId: 'r-1',
        routeKey: 'GET /api/pledges/{id}',
        stage: '$default',
        time: '03/Nov/2026:04:05:06 +0000',
        timeEpoch: Date.UTC(2026, 10, 3, 4, 5, 6),
      },
      isBase64Encoded: false,
    });
  });

  test('joins repeated query values and headers by commas and keeps cookies apart', () => {
    const event = anEvent({
      url: '/x?a=1&a=2&b=',
      headers: [
        ['X-A', '1'],
        ['x-a', '2'],
        ['Cookie', 'c=1; d=2'],
      ],
    });

    expect(event.queryStringParameters).toEqual({ a: '1,2', b: '' });
    expect(event.headers).toEqual({ host: '127.0.0.1:4310', 'x-a': '1,2' });
    expect(event.cookies).toEqual(['c=1', 'd=2']);
  });

  test.each([
    ['application/json', '{"a":"é"}', false],
    ['application/problem+json; charset=utf-8', '{}', false],
    ['text/csv', 'a,b', false],
    ['application/json', Buffer.from([0xff, 0xfe]), true],
    ['application/octet-stream', 'abc', true],
    ['application/jsonx', '{}', true],
    ['', '{}', true],
  ])('has a body of type "%s" as text or in base64: %s', (type, body, encoded) => {
    const event = anEvent({ method: 'POST', headers: [['Content-Type', type]], body });

    expect(event.isBase64Encoded).toBe(encoded);
    expect(Buffer.from(String(event.body), encoded ? 'base64' : 'utf8')).toEqual(Buffer.from(body));
  });

  test('carries the caller’s claims as text', () => {
    const { requestContext } = anEvent({
      claims: { sub: 'x', exp: 1_795_000_000, 'cognito:groups': ['a', 'b'] },
    });

    expect(requestContext.authorizer).toEqual({
      jwt: {
        claims: { sub: 'x', exp: '1795000000', 'cognito:groups': '[a b]' },
        scopes: ['acsg/read'],
      },
    });
  });
});

describe('claims', () => {
  test('arrive flattened', () => {
    expect(flattenClaims({ a: [], b: true, c: 1.5, d: [1, 'x'] })).toEqual({
      a: '[]',
      b: 'true',
      c: '1.5',
      d: '[1 x]',
    });
  });
});

describe('a function’s answer', () => {
  const answer = (value: unknown) =>
    toHttpAnswer(value === undefined ? undefined : JSON.stringify(value));

  test('becomes status, headers and body', () => {
    const given = {
      statusCode: 201,
      headers: { ETag: '"v1"', 'Content-Type': 'text/csv' },
      cookies: ['a=1'],
      body: 'x',
    };

    expect(answer(given)).toEqual({
      status: 201,
      headers: { etag: '"v1"', 'content-type': 'text/csv', 'set-cookie': ['a=1'] },
      body: Buffer.from('x'),
    });
  });

  test('may hold bytes in base64', () => {
    expect(answer({ statusCode: 200, body: 'AQI=', isBase64Encoded: true })?.body).toEqual(
      Buffer.from([1, 2]),
    );
  });

  test('without a status is a 200 of JSON', () => {
    expect(answer({ a: 1 })).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer(undefined)).toMatchObject({ status: 200 });
  });

  test.each([['x'], [42], [999], [200.5]])(
    'with a status that is none is malformed: %j',
    (statusCode) => {
      expect(answer({ statusCode })).toBeUndefined();
    },
  );
});
