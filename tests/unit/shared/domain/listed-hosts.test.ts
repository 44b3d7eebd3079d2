import { describe, expect, test } from 'vitest';

import { hostsOfPublicRecord, isHostName, isListed } from '#shared/domain/listed-hosts';

import { realRows } from '../public-record/mapping.ts';

const hosts = ['unhcr.org', 'xn--bcher-kva.example'];

describe('a page on a listed host', () => {
  test.each([
    'https://unhcr.org/a',
    'http://www.unhcr.org',
    'https://UNHCR.org/A',
    'https://a.b.unhcr.org/?q=https://evil.example',
    'https://unhcr.org:443/',
    'https://bücher.example/',
  ])('is listed: %s', (page) => {
    expect(isListed(page, hosts)).toBe(true);
  });

  test.each([
    'https://evil-unhcr.org/',
    'https://unhcr.org.evil.example/',
    'https://unhcr.org@evil.example/',
    'https://somebody@unhcr.org/',
    'https://:secret@unhcr.org/',
    'https://unhcr.org:8443/',
    'https://unhcr.org./',
    'https://.unhcr.org/',
    'https://unhcr.org\\@evil.example/',
    'https://evil.example/unhcr.org',
    'https://evil.example#unhcr.org',
    'https://unhcr.org%2eevil.example/',
    'https://ｕnhcr.org.evil.example/',
    'https://unhсr.org/',
    'ftp://unhcr.org/',
    'javascript://unhcr.org/%0aalert(1)',
    'https://org/',
    'unhcr.org',
    '',
  ])('is no other: %s', (page) => {
    expect(isListed(page, hosts)).toBe(false);
  });

  test('is every page of the record that comes with the product, by names that the setting takes', () => {
    const pages = realRows.flatMap(({ source, amounts }) => [
      ...(source as string[]),
      ...((amounts ?? []) as { source?: string }[]).flatMap((each) => each.source ?? []),
    ]);

    expect(pages.filter((page) => !isListed(page, hostsOfPublicRecord))).toEqual([]);
    expect(hostsOfPublicRecord.filter((host) => !isHostName(host))).toEqual([]);
  });
});

test.each([
  '',
  'org',
  'https://unhcr.org',
  'unhcr.org:443',
  'unhcr.org/',
  '.unhcr.org',
  'unhcr.org.',
  'UNHCR.org',
  '*.org',
  '10.0.0.1',
  'a b.org',
])('no setting lists %j', (name) => {
  expect(isHostName(name)).toBe(false);
});
