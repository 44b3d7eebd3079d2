import fc from 'fast-check';
import { expect, it } from 'vitest';

import { firstKeys, withOneMore, withoutKey } from '#dashboard/forms/answers/part-keys';

it('a part that is added never gets the key of one that went, whose answers it would show', () => {
  const moves = fc.array(fc.option(fc.nat(), { nil: null }), { maxLength: 30 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), moves, (stored, each) => {
      let parts = firstKeys(Array.from({ length: stored }, (_, index) => `k${index + 1}`));
      const given = new Set(parts.keys);
      for (const removedAt of each) {
        const key = removedAt === null ? undefined : parts.keys[removedAt % parts.keys.length];
        if (key !== undefined) {
          parts = withoutKey(parts, key);
          continue;
        }
        const before = parts.keys;
        parts = withOneMore(parts);
        const added = parts.keys.filter((own) => !before.includes(own));

        expect(added).toHaveLength(1);
        expect(given.has(added[0] ?? '')).toBe(false);
        given.add(added[0] ?? '');
      }
    }),
  );
});

it('the one that is removed last does not come back', () => {
  const { keys } = withOneMore(withoutKey(firstKeys(['k1', 'k2']), 'k2'));

  expect(keys).toEqual(['k1', 'k3']);
});
