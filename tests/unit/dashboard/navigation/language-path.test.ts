import { describe, expect, it } from 'vitest';

import {
  askedLanguage,
  inLanguage,
  settledAddress,
  splitPath,
} from '#dashboard/navigation/language-path';

describe('the language of an address', () => {
  it.each([
    ['/fr/', 'fr', '/'],
    ['/fr', 'fr', '/'],
    ['/ar/pledges/new', 'ar', '/pledges/new'],
    ['/records', null, '/records'],
    ['/fresh/records', null, '/fresh/records'],
    ['/', null, '/'],
  ] as const)('of %s is %s, before %s', (pathname, language, path) => {
    expect(splitPath(pathname)).toEqual({ language, path });
  });

  it.each([
    [{ pathname: '/es/records', search: '?lang=ar' }, ['fr'], 'es'],
    [{ pathname: '/records', search: '?lang=ar' }, ['fr'], 'ar'],
    [{ pathname: '/records', search: '?lang=xx' }, ['de', 'fr-CA'], 'fr'],
    [{ pathname: '/', search: '' }, ['de'], 'en'],
  ] as const)('of %o for a reader of %s is %s', (asked, preferred, language) => {
    expect(askedLanguage(asked, preferred)).toBe(language);
  });

  it('is taken along to every page, unless an address names its own', () => {
    expect(inLanguage('/records?kind=offer', 'ar')).toBe('/ar/records?kind=offer');
    expect(inLanguage('/', 'ar')).toBe('/ar/');
    expect(inLanguage('/fr/', 'ar')).toBe('/fr/');
    expect(inLanguage('/signed-in?code=1', 'ar')).toBe('/signed-in?code=1');
  });

  it.each([
    [{ pathname: '/', search: '' }, '/fr/'],
    [{ pathname: '/index.html', search: '?area=A3' }, '/fr/?area=A3'],
    [{ pathname: '/pledges/abc', search: '?submitted&lang=ar' }, '/fr/pledges/abc?submitted'],
    [{ pathname: '/fr/records', search: '?kind=offer' }, '/fr/records?kind=offer'],
    [{ pathname: '/signed-in', search: '?code=1&state=2' }, '/signed-in?code=1&state=2'],
  ])('settles %o as %s', (asked, address) => {
    expect(settledAddress(asked, 'fr')).toBe(address);
  });
});
