/** Which rows are of one source, held against its plain definition: every two are asked, again and again. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { areOfOneSource, bySource, type Sourced } from '#shared/public-record/row-source';

const aPage = fc.constantFrom('a', 'b', 'c', 'd');
const aMember: fc.Arbitrary<Sourced> = fc.record(
  {
    pages: fc.uniqueArray(aPage, { minLength: 1, maxLength: 3 }),
    title: fc.constantFrom('one', 'two', 'three'),
  },
  { requiredKeys: ['pages'] },
);

const arePlainlyOfOneSource = (one: Sourced, other: Sourced): boolean =>
  one.pages[0] === other.pages[0] ||
  (one.pages.length === other.pages.length &&
    one.pages.every((page) => other.pages.includes(page))) ||
  (one.title !== undefined &&
    one.title === other.title &&
    one.pages.some((page) => other.pages.includes(page)));

const plainlyTogether = (one: Sourced, members: readonly Sourced[]): ReadonlySet<Sourced> => {
  const found = new Set([one]);
  for (let size = 0; size < found.size;) {
    size = found.size;
    for (const known of found)
      for (const each of members) if (arePlainlyOfOneSource(known, each)) found.add(each);
  }
  return found;
};

test('two rows are of one source by their first page, all their pages, or a page and the title', () => {
  fc.assert(
    fc.property(aMember, aMember, (one, other) => {
      expect(areOfOneSource(one, other)).toBe(arePlainlyOfOneSource(one, other));
    }),
    { numRuns: 2_000 },
  );
});

test('rows hang together by their sources, directly or by way of others', () => {
  fc.assert(
    fc.property(fc.array(aMember, { maxLength: 8 }), (members) => {
      const together = bySource(members);
      for (const one of members) expect(together(one)).toEqual(plainlyTogether(one, members));
    }),
    { numRuns: 2_000 },
  );
});
