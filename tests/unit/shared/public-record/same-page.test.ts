import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import {
  allInKeptSpelling,
  pageNameOf,
  pageSetOf,
  usualSpellings,
} from '#shared/public-record/same-page';
import { spelledAnew, spellings } from '#tests/support/spellings';

import { realRows } from './mapping.ts';

const addresses = [
  ...new Set(realRows.flatMap(({ source }) => source as readonly string[])),
  'https://www.example.org:8443/a%20b/C?x=1&y=%C3%A9#/route',
  'http://example.org',
  'https://example.org/%E2%82%AC/~me/(1)',
];

describe('one page', () => {
  test('is the same in every usual spelling, each of which is found from every other way to spell it', () => {
    for (const address of addresses)
      for (const spell of Object.values(spellings)) {
        const usual = usualSpellings(spell(address));
        expect(usual).toContain(spell(address));
        expect(usual.slice(1)).toEqual(usualSpellings(address).slice(1));
        expect([...new Set(usual.map(pageNameOf))]).toEqual([pageNameOf(address)]);
      }
    expect(usualSpellings('https://www.example.org/a/?b')).toEqual(
      expect.arrayContaining(['http://example.org/a?b', 'https://example.org/a/?b']),
    );
    expect(usualSpellings('A book')).toEqual(['A book']);
  });

  test.each(Object.entries(spellings))('is the same with %s', (_name, spell) => {
    for (const address of addresses) expect(pageNameOf(spell(address))).toBe(pageNameOf(address));
  });

  test('is the same in every mixture of spellings, in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(addresses, { maxLength: 5 }), spelledAnew, (some, spell) => {
        expect(pageSetOf(spell(some))).toEqual(pageSetOf(some));
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['https://example.org/%31', 'https://example.org/1'],
    ['https://example.org/a%2Db', 'https://example.org/a-b'],
    ['https://example.org/a%c3%a9', 'https://example.org/aé'],
    ['https://example.org/a%28b%29', 'https://example.org/a(b)'],
    ['https://example.org/?q=%7e', 'https://example.org?q=~'],
    ['https://bücher.example', 'http://xn--bcher-kva.example/'],
    ['https://example.org:443/a', 'http://example.org:80/a'],
    ['https://example.org/a?', 'https://example.org/a'],
  ])('%s is %s', (one, other) => {
    expect(pageNameOf(one)).toBe(pageNameOf(other));
  });

  test.each([
    ['https://example.org/A', 'https://example.org/a'],
    ['https://example.org/?a=1&b=2', 'https://example.org/?b=2&a=1'],
    ['https://example.org/?q=A', 'https://example.org/?q=a'],
    ['https://example.org/?q=a+b', 'https://example.org/?q=a%20b'],
    ['https://example.org/?q=a%26b', 'https://example.org/?q=a&b'],
    ['https://example.org/a%2Fb', 'https://example.org/a/b'],
    ['https://example.org/a%3Fb', 'https://example.org/a?b'],
    ['https://example.org/%2531', 'https://example.org/%31'],
    ['https://example.org/a//b', 'https://example.org/a/b'],
    ['https://example.org/index.html', 'https://example.org/'],
    ['https://example.org:8443/', 'https://example.org/'],
    ['https://other.example.org/', 'https://example.org/'],
    ['https://www.org/', 'https://org/'],
    ['https://example.org/#/a', 'https://example.org/#/b'],
    ['https://example.org/#!a', 'https://example.org/'],
  ])('%s is not %s', (one, other) => {
    expect(pageNameOf(one)).not.toBe(pageNameOf(other));
  });

  test('is kept in the spelling and the order in which it was published', () => {
    const kept = ['https://example.org/a/', 'https://example.org/b'];

    expect(allInKeptSpelling(['http://www.example.org/b/', 'http://example.org/a'], kept)).toEqual(
      kept,
    );
    expect(allInKeptSpelling(['https://example.org/c', 'http://example.org/a'], kept)).toEqual([
      'https://example.org/c',
      'https://example.org/a/',
    ]);
  });
});
