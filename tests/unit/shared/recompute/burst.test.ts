import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { featuresOf } from '#shared/domain/matching/features-of-record';
import { partIds } from '#shared/domain/matching/parts/parts';
import { statedPolicy, type Policy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import type { StoredRecord } from '#shared/domain/records/record';
import { applyChanges } from '#shared/recompute/change-unit';
import { listItem } from '#shared/recompute/list-unit';
import type { Item } from '#shared/table/item';
import { recordKey } from '#shared/table/keys';
import { listKey } from '#shared/table/derived-keys';
import { currentPostings } from '#shared/table/projection';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anId, anOffer, aPledge } from '#tests/support/records';
import { runUnit } from '#tests/support/run-unit';

const policy: Policy = { ...statedPolicy, listLength: 3 };
const generation = { name: 'g1', policy, asOf: '2026-05-01T00:00:00.000Z' };

/** The same policy, counting the pairs that it scores. */
const aCountedPolicy = () => {
  let parts = 0;
  const counted: Policy = {
    ...policy,
    get weights() {
      parts += 1;
      return policy.weights;
    },
  };
  return { policy: counted, pairs: () => parts / partIds.length };
};

const itemsOf = (records: readonly StoredRecord[]): readonly Item[] =>
  records.flatMap((record) => [
    { ...recordKey(record.kind, record.id), record },
    ...currentPostings(record),
  ]);

/** Lists as they were before the `changed` came, and everything as it is now. */
const before = (records: readonly StoredRecord[], changed: readonly StoredRecord[]) => {
  const known = records.map((record) => featuresOf(record));
  const lists = records.map((record) => {
    const others = known.filter(({ kind }) => kind !== record.kind);
    return listItem(record, 1, bestSuggestions(featuresOf(record), others, policy), generation);
  });
  return [...itemsOf([...records, ...changed]), ...lists];
};

/** No two of them alike. */
const pledges = Array.from({ length: 12 }, (_, number) =>
  aPledge({
    id: anId(`p${String(number).padStart(3, '0')}`),
    component: {
      places: { countries: ['NER'] },
      topics: number % 2 ? ['rsd'] : ['training'],
      quantity: { max: number + 1, min: 0, unit: 'hours', per: 'once' },
    },
  }),
);
const burst = (size: number) =>
  Array.from({ length: size }, (_, number) =>
    anOffer({
      id: anId(`x${String(number).padStart(3, '0')}`),
      title: `An offer in its words number ${number}`,
      component: { places: { countries: ['NER'] }, topics: ['rsd'] },
    }),
  );

const workOf = (size: number) => {
  const offers = burst(size);
  const counted = aCountedPolicy();
  const { taken } = runUnit(
    applyChanges(offers, { ...generation, policy: counted.policy }),
    before(pledges, offers),
  );
  return {
    pairs: counted.pairs(),
    pages: taken.filter(({ op }) => op === 'page').length,
  };
};

describe("a party's burst of offers that differ in words alone", () => {
  test('costs as many scored pairs and reads as one of them', () => {
    const [one, many] = [workOf(1), workOf(24)];

    expect(one.pairs).toBe(3 * pledges.length);
    expect(many).toEqual(one);
  });
});

describe('a change of several records', () => {
  test('leaves every list as one from scratch, however many of them are alike', () => {
    const changed = { lists: 0 };
    const copy = (record: StoredRecord, id: string, version = 1): StoredRecord => ({
      ...record,
      id: anId(id),
      version,
    });
    fc.assert(
      fc.property(
        fc.array(arbitraryPledge, { minLength: 1, maxLength: 4 }),
        fc.array(
          fc.record({
            given: arbitraryOffer,
            ids: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 6 }),
            was: fc.array(fc.constantFrom('new', 'edited', 'stays'), {
              minLength: 6,
              maxLength: 6,
            }),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        (given, families) => {
          const own = given.map((each, at) => copy(aPledge(each), `p${at}`));
          const offers = families.flatMap(({ given: each, ids, was }, family) =>
            ids.map((id, at) => ({ record: copy(anOffer(each), `f${id}${family}`), was: was[at] })),
          );
          const stood = offers.flatMap(({ record, was }) => (was === 'new' ? [] : [record]));
          const now = offers.flatMap(({ record, was }) =>
            was === 'stays' ? [] : [copy(record, record.id, was === 'new' ? 1 : 2)],
          );
          const items = [...before([...own, ...stood], []), ...itemsOf(now)];

          const { find } = runUnit(applyChanges(now, generation), items);

          const unchanged = offers.flatMap(({ record, was }) => (was === 'stays' ? [record] : []));
          const all = [...own, ...unchanged, ...now].map((record) => featuresOf(record));
          for (const record of all) {
            const others = all.filter(({ kind }) => kind !== record.kind);
            const right = bestSuggestions(record, others, policy);
            expect(find(listKey('g1', record.kind, record.id))?.['entries']).toEqual(right);
            changed.lists += right.length > 0 ? 1 : 0;
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(changed.lists).toBeGreaterThan(300);
  });
});
