import { describe, expect, test } from 'vitest';

import { problemOf } from '#functions/http/problem';
import { ok } from '#shared/domain/result';
import { aPledgeBody } from '#tests/support/submissions';
import { createMemoryTable } from '#functions/store/table/memory-table';
import { aWorld } from '#tests/support/world';
import { dispatch } from '#functions/http/dispatch';

const anEdge = () => {
  const logged: unknown[] = [];
  const log = {
    info: () => undefined,
    error: (message: string, fields?: object) => logged.push([message, fields]),
  };
  return { edge: { log, table: createMemoryTable() }, logged };
};

const event = (routeKey: string, path = {}) =>
  ({
    routeKey,
    headers: {},
    pathParameters: path,
    requestContext: { requestId: 'request-1' },
  }) as never;

const health = (run: () => Promise<unknown>) => {
  const { edge, logged } = anEdge();
  const handler = dispatch(edge, { getHealth: run as never });
  return { call: () => handler(event('GET /api/health'), {} as never), logged };
};

describe('the one stack of every handler', () => {
  test('answers a fault with what to do, says nothing of its cause, and logs its name and place once', async () => {
    const { call, logged } = health(async () => {
      throw new TypeError('canary: the words of a person');
    });

    const { statusCode, body, headers } = await call();

    expect(statusCode).toBe(500);
    expect(JSON.parse(body ?? '')).toMatchObject({ status: 500, instance: 'request-1' });
    expect(body).not.toMatch(/canary|TypeError|\\n/);
    expect(headers).toMatchObject({ 'cache-control': 'private, no-store' });
    expect(logged).toHaveLength(1);
    expect(JSON.stringify(logged)).toContain('TypeError');
    expect(JSON.stringify(logged)).not.toContain('canary');
  });

  test('answers what no handler is there for with the one 404', async () => {
    const { edge } = anEdge();

    const { statusCode, body } = await dispatch(edge, {})(event('GET /api/secrets'), {} as never);

    expect(statusCode).toBe(404);
    expect(JSON.parse(body ?? '')).toMatchObject(problemOf({ kind: 'notFound' }, 'request-1'));
  });

  test('lets nothing out that the answer’s schema does not name', async () => {
    const { call } = health(async () => ok({ body: { status: 'ok', secret: 'canary' } }));

    const { body } = await call();

    expect(body).toBe('{"status":"ok"}');
  });

  test('answers a fault rather than what does not fit the answer’s schema', async () => {
    const { call, logged } = health(async () => ok({ body: { status: 'canary' } }));

    const { statusCode, body } = await call();

    expect(statusCode).toBe(500);
    expect(body).not.toContain('canary');
    expect(logged).toHaveLength(1);
  });

  test('demands a token’s claims on every route that is not public, whatever the gateway let through', async () => {
    const { edge } = anEdge();
    const handler = dispatch(edge, { getMe: (async () => ok({ body: 'canary' })) as never });

    const { statusCode, body, headers } = await handler(event('GET /api/me'), {} as never);

    expect(statusCode).toBe(401);
    expect(headers).toMatchObject({ 'www-authenticate': 'Bearer' });
    expect(body).not.toContain('canary');
  });
});

describe('a table that is busy', () => {
  test('is answered with when to try again, and nothing is half done', async () => {
    const table = createMemoryTable();
    let isBusy = false;
    const world = await aWorld({
      ...table,
      transact: async (actions) => (isBusy ? { outcome: 'busy' } : table.transact(actions)),
    });
    isBusy = true;
    const before = table.items().length;

    const body = aPledgeBody(world.parties.state);
    const answer = await world.call('createPledge', { as: 'state', body });

    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '2']);
    expect(answer.body.detail).toContain('Try again');
    expect(table.items().length).toBe(before);
  });
});
