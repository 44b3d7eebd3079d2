import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { IndexEntry } from '#shared/domain/lists/index-entry';
import { currentEntry } from '#shared/domain/lists/index-entry-of-record';
import { recordFigures } from '#shared/domain/reporting/record-figures';
import { initiatives } from '#shared/vocabulary/initiatives';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anOffer, aPledge } from '#tests/support/records';

const names = initiatives.map(({ id }) => id);
const runs = process.env['LONG'] ? 10_000 : 1000;

const arbitraryEntries = fc.array(
  fc
    .tuple(fc.oneof(arbitraryPledge.map(aPledge), arbitraryOffer.map(anOffer)), fc.subarray(names))
    .map(([record, of]): IndexEntry => ({ ...currentEntry(record), initiatives: of })),
  { maxLength: 5 },
);

/** Components that coverage counts: pledged and offered, whatever their status. */
const countOf = (entries: readonly IndexEntry[], initiative?: string): number => {
  const { pledgeComponents, offerComponents } = recordFigures(entries, { initiative });
  return Object.values(pledgeComponents).reduce((sum, each) => sum + each, offerComponents);
};

const subsetsOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.reduce<readonly (readonly Item[])[]>(
    (subsets, item) => [...subsets, ...subsets.map((subset) => [...subset, item])],
    [[]],
  );

describe('figures of several multi-stakeholder pledges', () => {
  test('count what belongs to two of them once: inclusion and exclusion agree', () => {
    let several = 0;
    fc.assert(
      fc.property(arbitraryEntries, fc.subarray(names, { minLength: 1 }), (entries, asked) => {
        const inAll = (each: readonly string[]): number =>
          countOf(
            entries.filter((entry) => each.every((name) => entry.initiatives.includes(name))),
          );
        const expected = subsetsOf(asked)
          .filter((subset) => subset.length > 0)
          .reduce((sum, subset) => sum + inAll(subset) * (subset.length % 2 === 1 ? 1 : -1), 0);

        expect(countOf(entries, asked.join(','))).toBe(expected);
        if (asked.length > 1 && expected > 0) several += 1;
      }),
      { numRuns: runs },
    );
    console.log(`${runs} random sets, ${several} of several initiatives that have something`);
    expect(several).toBeGreaterThan(runs / 10);
  });

  test('and what belongs to none make all that is counted', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        expect(countOf(entries, names.join(',')) + countOf(entries, 'none')).toBe(countOf(entries));
        expect(countOf(entries, [...names, 'none'].join(','))).toBe(countOf(entries));
      }),
      { numRuns: 200 },
    );
  });
});
