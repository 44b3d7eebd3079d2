import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parseJson } from '#functions/http/parse-json';

const parse = (text: string) => parseJson(Buffer.from(text));
const codeOf = (text: string): string | undefined => {
  const parsed = parse(text);
  if (parsed.ok) return undefined;
  return parsed.error.kind === 'malformed' ? parsed.error.errors[0]?.code : parsed.error.kind;
};
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map(depthOf))
    : 0;
const holdsForbiddenKey = (value: unknown): boolean =>
  /"(__proto__|constructor)":/.test(JSON.stringify(value));

describe('a body', () => {
  test('of any JSON within bounds is read as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        fc.pre(!holdsForbiddenKey(value) && depthOf(value) <= 20);

        expect(parse(JSON.stringify(value))).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });

  test('may be twenty levels deep and no deeper', () => {
    expect([codeOf(nested(20)), codeOf(nested(21))]).toEqual([undefined, 'tooDeep']);
  });

  test.each([
    ['"a: \\"b\\": [[[[ {{{{"', undefined],
    ['{"a:b": 1, "c\\"": 2}', undefined],
    ['{"a": {"a": 1}, "b": [{"a": 1}, {"a": 2}]}', undefined],
    ['{"a": 1, "a": 1}', 'repeatedKey'],
    ['{"a": 1, "\\u0061": 2}', 'repeatedKey'],
    ['[{"x": {"b": 1, "b": 2}}]', 'repeatedKey'],
    ['{"__proto__": 1}', 'forbiddenKey'],
    ['{"\\u005f_proto__": 1}', 'forbiddenKey'],
    ['{"a": [{"constructor": 1}]}', 'forbiddenKey'],
    ['"__proto__"', undefined],
    ['[0, -0, 0.0, 0e9, 0E-400, 1e300, 5e-324, 1.5, 12345678901234567890]', undefined],
    ['{"a": 1E-400}', 'numberTooSmall'],
    ['[-0.0000001e-330]', 'numberTooSmall'],
    ['"1E-400"', undefined],
    ['', 'notJson'],
    ['nul', 'notJson'],
  ])('%s: %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('with a field given twice anywhere is refused', () => {
    const object = fc.dictionary(fc.string({ minLength: 1 }), fc.integer(), { minKeys: 1 });
    fc.assert(
      fc.property(object, fc.nat(), (value, which) => {
        fc.pre(!holdsForbiddenKey(value));
        const keys = Object.keys(value);
        const again = JSON.stringify(keys[which % keys.length]);

        expect(codeOf(`${JSON.stringify(value).slice(0, -1)},${again}:0}`)).toBe('repeatedKey');
      }),
    );
  });

  test.each([
    ['a string without an end, full of quotes', `"${'\\"'.repeat(32_000)}`],
    ['many strings without an end', '"\\'.repeat(21_000)],
    ['brackets alone', nested(32_000)],
    ['one long string', `"${'x'.repeat(65_000)}"`],
    ['a string of escapes', `"${'\\\\'.repeat(32_000)}"`],
    ['many keys', `{${Array.from({ length: 6000 }, (_, key) => `"${key}":1`).join(',')}}`],
  ])('of 64 KB is judged in no time: %s', (_, text) => {
    const started = performance.now();

    parse(text);

    expect(performance.now() - started).toBeLessThan(300);
  });
});
