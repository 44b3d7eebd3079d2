import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { featuresOf } from '#shared/domain/matching/features-of-record';
import { partyNumberOf } from '#shared/domain/matching/list-order';
import { statedPolicy, type Policy } from '#shared/domain/matching/policy';
import { bestSuggestions, type Suggestion, suggestionOf } from '#shared/domain/matching/suggestion';
import { isAffected } from '#shared/recompute/affected-lists';
import { joinPostings } from '#shared/recompute/inputs';
import { currentPostings } from '#shared/table/projection';
import { arbitraryOffer, arbitraryOffers, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anId, anOffer, aPledge } from '#tests/support/records';

/** Of a party of its own, unless told. */
const entry = (id: string, score: number, version = 1, partyId = id): Suggestion => ({
  id,
  version,
  score,
  accepted: true,
  partyNumber: partyNumberOf(partyId),
  pledgeComponent: 'c1',
  offerComponent: 'c1',
  parts: [score],
});

const full = [entry('b', 30), entry('d', 20)];
const closed = (entries: readonly Suggestion[]) => ({ open: false, entries });

describe('a list of at most two', () => {
  // oxfmt-ignore
  test.each<readonly [string, { open: boolean; entries: readonly Suggestion[] }, string, Suggestion | undefined, boolean]>([
    ['is open', { open: true, entries: full }, 'x', undefined, true],
    ['holds it as it is today', closed(full), 'b', entry('b', 30), false],
    ['holds it in another version', closed(full), 'b', entry('b', 30, 2), true],
    ['holds it with another score', closed(full), 'b', entry('b', 31), true],
    ['holds it by another component', closed(full), 'b', { ...entry('b', 30), offerComponent: 'c2' }, true],
    ['holds it with other parts', closed(full), 'b', { ...entry('b', 30), parts: [10, 20] }, true],
    ['holds it though it suits no more', closed(full), 'b', undefined, true],
    ['is beaten by it', closed(full), 'x', entry('x', 25), true],
    ['is beaten by its id alone', closed(full), 'c', entry('c', 20), true],
    ['is beaten by it as it is accepted', closed([entry('b', 30), { ...entry('a', 20), accepted: false }]), 'e', entry('e', 20), true],
    ['beats it as it still waits', closed(full), 'a', { ...entry('a', 20), accepted: false }, false],
    ['holds one of its party before it', closed(full), 'x', entry('x', 25, 1, 'b'), false],
    ['holds one of its party after it', closed(full), 'x', entry('x', 25, 1, 'd'), true],
    ['holds two of another party', closed([entry('b', 30), entry('d', 20, 1, 'b')]), 'x', entry('x', 1), true],
    ['holds two of its party before it', closed([entry('b', 30), entry('d', 20, 1, 'b')]), 'x', entry('x', 10, 1, 'b'), false],
    ['holds it before acceptance', closed([{ ...entry('b', 30), accepted: false }, entry('d', 20)]), 'b', entry('b', 30), true],
    ['beats it by id', closed(full), 'e', entry('e', 20), false],
    ['beats it by score', closed(full), 'a', entry('a', 19), false],
    ['has room for it', closed([entry('b', 30)]), 'x', entry('x', 0), true],
    ['has room, but it does not suit', closed([entry('b', 30)]), 'x', undefined, false],
  ])('that %s', (_, list, id, today, affected) => {
    expect(isAffected(list, id, today, 2)).toBe(affected);
  });

  test('that a change does not affect would be computed the same after it', () => {
    const policy: Policy = { ...statedPolicy, listLength: 2 };
    let skipped = 0;
    fc.assert(
      fc.property(
        arbitraryPledge,
        arbitraryOffers.filter((offers) => offers.length > 0),
        fc.nat(),
        fc.option(arbitraryOffer),
        (given, offers, which, change) => {
          const owner = featuresOf(aPledge(given));
          const changed = offers[which % offers.length] ?? anOffer();
          const before = bestSuggestions(
            owner,
            offers.map((each) => featuresOf(each)),
            policy,
          );
          const after = change ? anOffer({ ...change, id: changed.id, version: 2 }) : undefined;
          const left = offers.flatMap((each) => (each === changed ? (after ?? []) : each));

          const today = after && suggestionOf(owner, featuresOf(after), policy);

          if (isAffected(closed(before), changed.id, today, policy.listLength)) return;
          skipped += 1;
          expect(
            bestSuggestions(
              owner,
              left.map((each) => featuresOf(each)),
              policy,
            ),
          ).toEqual(before);
        },
      ),
      { numRuns: 300 },
    );
    expect(skipped).toBeGreaterThan(30);
  });
});

describe('postings of one record in several buckets', () => {
  test('join to the record again, each component once', () => {
    fc.assert(
      fc.property(arbitraryPledge, (given) => {
        const record = aPledge(given);
        const postings = currentPostings(record).map(({ features }) => features);

        const joined = joinPostings([...postings, ...postings]);

        const inOrder = joined.map((features) => ({
          ...features,
          components: features.components.toSorted((left, right) => (left.id < right.id ? -1 : 1)),
        }));
        expect(inOrder).toEqual(postings.length === 0 ? [] : [featuresOf(record)]);
      }),
      { numRuns: 100 },
    );
  });

  test('stay apart from those of another record', () => {
    const [one, other] = [aPledge({ id: anId('a') }), aPledge({ id: anId('b') })];
    const postings = [one, other].flatMap((record) => currentPostings(record));

    expect(joinPostings(postings.map(({ features }) => features))).toHaveLength(2);
  });
});
