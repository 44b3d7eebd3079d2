import { expect, test } from 'vitest';

import { pageRewriteCode } from '#infra/constructs/page-rewrite';
import { type EdgeOutcome, runEdgeFunction } from '#infra/local/http/edge-function';

const asked = (address: string, acceptLanguage?: string): EdgeOutcome => {
  const [pathname = '/', search = ''] = address.split('?');
  return runEdgeFunction(pageRewriteCode, {
    method: 'GET',
    pathname,
    search,
    headers: { host: 'example.org', 'accept-language': acceptLanguage },
  });
};

test.each([
  ['/fr/', '/api/public/pages/fr'],
  ['/ar/?area=A3', '/api/public/pages/ar'],
  ['/fr/records', '/fr/index.html'],
  ['/es/pledges/abc/', '/es/index.html'],
  ['/en/v1.2/pledges', '/en/index.html'],
  ['/signed-in?code=1&state=2', '/en/index.html'],
  ['/config.json', '/config.json'],
  ['/assets/index-4f2a.js', '/assets/index-4f2a.js'],
  ['/fr/index.html', '/fr/index.html'],
])('%s is read from %s', (address, pathname) => {
  expect(asked(address)).toEqual({ kind: 'request', pathname });
});

test.each([
  ['/', undefined, '/en/'],
  ['/', 'de, fr-CA;q=0.8, en;q=0.5', '/fr/'],
  ['/index.html?area=A3', 'ar', '/ar/?area=A3'],
  ['/records?kind=offer&kind=pledge', 'es-MX', '/es/records?kind=offer&kind=pledge'],
  ['/records?lang=ar&submitted', 'es', '/ar/records?submitted'],
  ['/?lang=xx', 'es', '/es/'],
  ['/fr', 'es', '/fr/'],
  ['//nowhere', 'fr', '/fr/nowhere'],
  ['/french/records', '*', '/en/french/records'],
])('%s, to a reader of %s, is at %s', (address, acceptLanguage, location) => {
  expect(asked(address, acceptLanguage)).toEqual({
    kind: 'response',
    status: 302,
    headers: { location, 'cache-control': 'no-store' },
  });
});

test('a blank or an encoded mark in an address stays as it came', () => {
  expect(asked('/records?title=a%26b+c', 'fr')).toMatchObject({
    headers: { location: '/fr/records?title=a%26b+c' },
  });
});
