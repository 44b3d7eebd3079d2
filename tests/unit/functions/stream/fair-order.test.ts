import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { fairOrder } from '#functions/stream/fair-order';

type Touched = { readonly party: string; readonly at: number };

const arbitraryBatch = fc
  .array(fc.constantFrom('a', 'a', 'a', 'a', 'b', 'c', 'd'), {
    minLength: 1,
    maxLength: 100,
    size: 'max',
  })
  .map((parties) => parties.map((party, at): Touched => ({ party, at })));

const ordered = (batch: readonly Touched[]) => fairOrder(batch, ({ party }) => party);

describe('the order in which a batch is worked in', () => {
  test('holds every record once', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        expect(ordered(batch).toSorted((one, other) => one.at - other.at)).toEqual(batch);
      }),
    );
  });

  test('lets nobody wait for more than two of each party for each of their own', () => {
    fc.assert(
      fc.property(arbitraryBatch, (batch) => {
        const order = ordered(batch);
        const parties = new Set(batch.map(({ party }) => party)).size;
        for (const party of ['a', 'b', 'c', 'd']) {
          const own = order.flatMap((each, place) => (each.party === party ? [place] : []));
          for (const [turn, place] of own.entries())
            expect(place).toBeLessThan(2 * parties * (turn + 1));
        }
      }),
    );
  });

  test('does at least half of what it does from the beginning, so that what comes again is never more', () => {
    fc.assert(
      fc.property(arbitraryBatch, fc.nat(), (batch, given) => {
        const much = 1 + (given % batch.length);
        const done = new Set(ordered(batch).slice(0, much));
        const undone = batch.findIndex((each) => !done.has(each));
        expect(undone === -1 ? batch.length : undone).toBeGreaterThanOrEqual(
          Math.min(batch.length, Math.ceil(much / 2)),
        );
      }),
    );
  });
});
