import { describe, expect, test } from 'vitest';
import { createRouteMatcher } from '#infra/local/http/route-match';
import type { RouteDefinition } from '#infra/local/template/template-types';

const aRoute = (key: string): RouteDefinition => {
  const [method = '', path = ''] = key === '$default' ? ['ANY', '$default'] : key.split(' ');
  return {
    method,
    path,
    functionName: key,
    authorizer: undefined,
    scopes: [],
    timeoutMilliseconds: 30_000,
  };
};

const matcher = (...keys: string[]) => {
  const match = createRouteMatcher(keys.map(aRoute));
  return (method: string, path: string) => {
    const found = match(method, path);
    return found.kind === 'found' ? [found.route.functionName, found.pathParameters] : found;
  };
};

describe('a request finds its route', () => {
  const match = matcher(
    'GET /api/{proxy+}',
    'GET /api/pledges/{id}',
    'GET /api/pledges/latest',
    'ANY /api/pledges/{id}',
    'GET /api/{kind}/latest',
    'POST /api/pledges/{id}/submission',
  );

  test('by exact segments before parameters before greedy ones', () => {
    expect(match('GET', '/api/pledges/latest')).toEqual(['GET /api/pledges/latest', {}]);
    expect(match('GET', '/api/offers/latest')).toEqual([
      'GET /api/{kind}/latest',
      { kind: 'offers' },
    ]);
    expect(match('GET', '/api/pledges/7')).toEqual(['GET /api/pledges/{id}', { id: '7' }]);
    expect(match('GET', '/api/a/b/c')).toEqual(['GET /api/{proxy+}', { proxy: 'a/b/c' }]);
  });

  test('by its own method before ANY', () => {
    expect(match('DELETE', '/api/pledges/7')).toEqual(['ANY /api/pledges/{id}', { id: '7' }]);
  });

  test('with parameters decoded, slashes in them included', () => {
    expect(match('GET', '/api/pledges/a%20b%2Fc')).toEqual([
      'GET /api/pledges/{id}',
      { id: 'a b/c' },
    ]);
  });
});

describe('a request without a route', () => {
  const match = matcher('GET /api/pledges', 'POST /api/pledges', 'GET /api/pledges/{id}');

  test('hears which methods its path has', () => {
    expect(match('HEAD', '/api/pledges')).toEqual({
      kind: 'otherMethod',
      methods: ['GET', 'POST'],
    });
  });

  test.each(['/api', '/api/pledges/', '/api/pledges/1/2', '/api//pledges', '/API/pledges'])(
    'is told so: %s',
    (path) => {
      expect(match('GET', path)).toEqual({ kind: 'none' });
    },
  );

  test('is told of a percent sign that encodes nothing', () => {
    expect(match('GET', '/api/pledges/%zz')).toEqual({ kind: 'badPath' });
  });

  test('falls to $default if there is one', () => {
    expect(matcher('$default', 'GET /api/pledges')('PUT', '/any/thing')).toEqual(['$default', {}]);
  });
});
