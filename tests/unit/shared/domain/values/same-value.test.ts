import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { canonicalJson } from '#functions/store/log/audit';
import { isSameValue } from '#shared/domain/values/same-value';

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  );
};

// `-0` is no value of JSON, and `__proto__` no key that is stored.
const json = fc
  .jsonValue({ noUnicodeString: false } as object)
  .filter((value) => !/__proto__|-0\b/.test(JSON.stringify(value)));

describe('two values are the same', () => {
  test('whatever the order of their keys', () => {
    fc.assert(fc.property(json, (value) => isSameValue(value, turned(value))));
  });

  test('if and only if their canonical texts are', () => {
    fc.assert(
      fc.property(json, json, (left, right) => {
        expect(isSameValue(left, right)).toBe(canonicalJson(left) === canonicalJson(right));
      }),
    );
  });

  test.each([
    [
      [1, 2],
      [2, 1],
    ],
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: undefined }, { b: 1 }],
    [{ 0: 'a' }, ['a']],
    [[], {}],
    [null, {}],
    ['1', 1],
  ])('not so: %j and %j', (left, right) => {
    expect(isSameValue(left, right)).toBe(false);
    expect(isSameValue(right, left)).toBe(false);
  });
});
