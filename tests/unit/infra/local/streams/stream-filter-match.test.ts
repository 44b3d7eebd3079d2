import { describe, expect, test } from 'vitest';
import { compileFilters } from '#infra/local/streams/stream-filter-match';
import { streamFilter, wakesRecompute } from '#shared/table/stream-filter';
import { aStreamRecord } from './a-stream-record.ts';

const passes = (pattern: unknown, event: unknown): boolean => compileFilters([pattern])(event);

const partitions = [
  'PLEDGE#1',
  'OFFER#1',
  'MATCH#1',
  'POST#OFFER#laws#XA',
  'LIST#1#PLEDGE#0',
  'COV#1#laws',
  'PUB#OFFER',
  'AUD#PLEDGE#1',
];

describe('the stream filter of the template', () => {
  test.each(partitions.flatMap((PK) => ['META', 'CONTACT'].map((SK) => [PK, SK] as const)))(
    'lets through what wakes the recompute function, and no more: %s / %s',
    (PK, SK) => {
      expect(passes(streamFilter, aStreamRecord(PK, '1', SK))).toBe(wakesRecompute({ PK, SK }));
    },
  );
});

describe('an event pattern', () => {
  test('lets everything through where there is none', () => {
    expect(compileFilters([])({ any: 'thing' })).toBe(true);
  });

  test('needs every field but only one rule of a field', () => {
    const pattern = { a: ['x', { prefix: 'y' }], b: [1] };

    expect(passes(pattern, { a: 'yes', b: 1 })).toBe(true);
    expect(passes(pattern, { a: 'x', b: 1 })).toBe(true);
    expect(passes(pattern, { a: 'x', b: '1' })).toBe(false);
    expect(passes(pattern, { a: 'no', b: 1 })).toBe(false);
  });

  test('matches if one of several patterns does', () => {
    const either = compileFilters([{ a: ['x'] }, { b: ['y'] }]);

    expect([either({ a: 'x' }), either({ b: 'y' }), either({ a: 'y' })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('tells an absent field from a present one', () => {
    expect(passes({ a: [{ exists: false }] }, {})).toBe(true);
    expect(passes({ a: [{ exists: false }] }, { a: null })).toBe(false);
    expect(passes({ a: [{ exists: true }] }, { a: null })).toBe(true);
  });

  test('takes anything but what is named, and needs the field to be there', () => {
    expect(passes({ a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'z' })).toBe(true);
    expect(passes({ a: [{ 'anything-but': 'x' }] }, { a: 'x' })).toBe(false);
    expect(passes({ a: [{ 'anything-but': { prefix: 'x' } }] }, { a: 'xy' })).toBe(false);
    expect(passes({ a: [{ 'anything-but': ['x'] }] }, {})).toBe(false);
  });

  test('matches a list if one of its entries does', () => {
    expect(passes({ a: ['x'] }, { a: ['w', 'x'] })).toBe(true);
    expect(passes({ a: ['x'] }, { a: [] })).toBe(false);
  });

  test('is refused at the start if it has an operator that is not known', () => {
    expect(() => compileFilters([{ a: [{ numeric: ['>', 1] }] }])).toThrow('numeric');
    expect(() => compileFilters([{ a: 'x' }])).toThrow('must be a list');
  });
});
