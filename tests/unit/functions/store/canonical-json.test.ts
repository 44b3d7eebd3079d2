import fc from 'fast-check';
import { expect, test } from 'vitest';

import { canonicalJson } from '#functions/store/log/audit';

/** The same value with the names of every object the other way round. */
const turned = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(turned);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, turned(inner)]),
  );
};

test('equal values are one text, whatever the order of their names, and the text is the value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(turned(value))).toBe(text);
      expect(JSON.stringify(JSON.parse(text))).toBe(text);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
    }),
  );
});

test('names stand in their order at every depth, and what is not there is left out', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined, a: null }], a: 'x' })).toBe(
    '{"a":"x","b":[{"a":null,"d":1}]}',
  );
  expect(canonicalJson(JSON.parse('{"__proto__":{"a":1}}'))).toBe('{"__proto__":{"a":1}}');
});
