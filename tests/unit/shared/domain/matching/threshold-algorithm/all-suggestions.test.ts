import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { allSuggestions } from '#shared/domain/matching/threshold-algorithm/all-suggestions';
import { noCounts } from '#shared/domain/matching/threshold-algorithm/weighing';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { partIds } from '#shared/domain/matching/parts/parts';
import {
  type Policy,
  policySchema,
  readingPolicy,
  statedPolicy,
} from '#shared/domain/matching/policy';
import { bestSuggestions, type Suggestion } from '#shared/domain/matching/suggestion';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anId, anOffer, aPledge, type Given } from '#tests/support/records';
import { seededRandom, syntheticRecords } from '#tests/support/synthetic-features';
import { syntheticReading, syntheticReadRecords } from '#tests/support/synthetic-reading';
import { sampled } from '#tests/support/sampled';

type Records = readonly RecordFeatures[];
type Lists = ReadonlyMap<string, readonly Suggestion[]>;

/** One by one, by the function that the product itself keeps its lists with. */
const oneByOne = (pledges: Records, offers: Records, policy: Policy): Lists =>
  new Map(pledges.map((pledge) => [pledge.id, bestSuggestions(pledge, offers, policy)]));

const expectEqualLists = (pledges: Records, offers: Records, policy = statedPolicy): Lists => {
  const lists = allSuggestions(pledges, offers, policy);

  expect(lists).toEqual(oneByOne(pledges, offers, policy));
  return lists;
};

/** The records again, each with other fields and its components with others. */
const changed = (
  records: Records,
  fields: Partial<RecordFeatures>,
  component: Partial<RecordFeatures['components'][number]> = {},
): Records =>
  records.map((record) => ({
    ...record,
    ...fields,
    components: record.components.map((each) => ({ ...each, ...component })),
  }));

const pledges = syntheticRecords('pledge', 150);
const offers = syntheticRecords('offer', 400);

const longest = (lists: Lists): number =>
  Math.max(...[...lists.values()].map((list) => list.length));

describe('the suggestions of all pledges at once are those of each alone', () => {
  test('for synthetic records of several seeds', () => {
    for (const seed of [1, 2, 3]) {
      const lists = expectEqualLists(
        syntheticRecords('pledge', 150, seed),
        syntheticRecords('offer', 400, seed),
      );

      expect(longest(lists)).toBe(10);
    }
  });

  test('when offers are scarce', () => {
    const lists = expectEqualLists(pledges, offers.slice(0, 12));

    expect(longest(lists)).toBeLessThan(10);
  });

  test('when all offers tie, in whatever order they come', () => {
    const [first] = syntheticRecords('offer', 1);
    const same = offers.map(({ id }) => ({ ...(first as RecordFeatures), id }));
    const [asking] = changed(pledges.slice(0, 1), {}, first?.components[0]);

    const lists = expectEqualLists([asking as RecordFeatures], same.toReversed());

    expect([...lists.values()][0]?.map(({ id }) => id)).toEqual(
      same.slice(0, 10).map(({ id }) => id),
    );
  });

  test('when there is nothing on either side', () => {
    expectEqualLists([], []);
    expectEqualLists(pledges, []);
    expectEqualLists([], offers);
  });

  test('in one hot region, asked for by country, by region and by both', () => {
    const region = changed(offers, {}, { countries: [], regions: ['europe'], anywhere: false });
    const country = changed(
      offers,
      {},
      { countries: ['NOR', 'SWE'], regions: [], anywhere: false },
    );
    const hot = [...region, ...country.map((offer) => ({ ...offer, id: `x${offer.id}` }))];
    const asks = [
      { countries: ['NOR'], regions: [] },
      { countries: [], regions: ['europe'] },
      { countries: ['NOR'], regions: ['europe', 'mena'] },
      { countries: ['NER'], regions: [] },
    ] as const;

    for (const ask of asks) expectEqualLists(changed(pledges.slice(0, 40), {}, ask), hot);
  });

  test('when one offer suits everyone', () => {
    const everything = changed(
      offers.slice(0, 1),
      { id: 'a-first', legalTradition: null, caseload: null },
      { topics: [], supportTypes: [], languages: [], countries: [], regions: [], anywhere: true },
    );
    const inEveryArea = (['A1', 'A2', 'A3', 'A4'] as const).flatMap((area) =>
      changed(everything, { id: `everything-${area}` }, { area }),
    );

    expectEqualLists(pledges, [...offers, ...inEveryArea]);
  });

  test('when nobody states topics, support, languages or places', () => {
    const silent = { topics: [], supportTypes: [], languages: [], countries: [], regions: [] };

    expectEqualLists(changed(pledges, {}, silent), offers);
    expectEqualLists(pledges, changed(offers, {}, silent));
  });

  test('when something is delivered and nobody stated how much was asked', () => {
    const uncounted = pledges.map((pledge) => ({
      ...pledge,
      components: pledge.components.map(({ amount: _a, left: _l, measure: _m, ...each }) => ({
        ...each,
        status: 'delivered' as const,
      })),
    }));

    const lists = expectEqualLists(uncounted, offers);

    expect([...lists.values()].some((list) => list.length > 0)).toBe(true);
  });

  test('when real records and test data stand side by side, and some do not say which they are', () => {
    const mixed = (records: Records): Records =>
      records.map((record, at) => (at % 3 === 0 ? record : { ...record, synthetic: at % 3 === 1 }));

    const lists = expectEqualLists(mixed(pledges), mixed(offers));

    const worldOf = new Map(mixed(offers).map(({ id, synthetic }) => [id, synthetic]));
    const real = mixed(pledges).filter(({ synthetic }) => synthetic === false);
    const met = real.flatMap(({ id }) => lists.get(id)?.map((each) => worldOf.get(each.id)) ?? []);
    expect(new Set(met)).toEqual(new Set([undefined, false]));
  });

  test('when offers, pledges or needs are closed, used up or tried before', () => {
    expectEqualLists(changed(pledges, { active: false }), offers);
    expectEqualLists(changed(pledges, {}, { status: 'met' }), offers);
    expectEqualLists(changed(pledges, {}, { status: 'delivered' }), offers);
    expectEqualLists(pledges, changed(offers, { active: false }));
    expectEqualLists(pledges, changed(offers, {}, { left: 0 }));
    expectEqualLists(changed(pledges, {}, { left: 0 }), offers);
    const best = allSuggestions(pledges, offers, statedPolicy);
    const tried = pledges.map((pledge) => ({
      ...pledge,
      matched:
        best
          .get(pledge.id)
          ?.slice(0, 5)
          .map(({ id }) => id) ?? [],
    }));
    expectEqualLists(tried, offers);
  });

  test('when either side excludes parties or countries', () => {
    const excluded = { excludedPartyIds: ['party1', 'party2'], excludedCountries: ['NOR', 'NER'] };
    const few = (records: Records): Records =>
      records.map((record, at) => ({ ...record, partyId: `party${at % 5}` }));
    const without = (records: Records) =>
      changed(few(records), excluded as Partial<RecordFeatures>);

    expectEqualLists(without(pledges), few(offers));
    expectEqualLists(few(pledges), without(offers));
  });

  test('when offers are so many of few classes that most of a list is passed over', () => {
    const kinds = ['training', 'secondment', 'equipment'] as const;
    const fewClasses = (records: Records): Records =>
      records.map((record, at) => ({
        ...record,
        components: record.components.map((each) => ({
          ...each,
          topics: each.topics.slice(0, 1),
          supportTypes: [kinds[at % kinds.length] as (typeof kinds)[number]],
        })),
      }));
    const counts = noCounts();
    const many = fewClasses(syntheticRecords('offer', 1_000));
    allSuggestions(fewClasses(pledges), many, statedPolicy, counts);

    expect(counts.classesSeen).toBeGreaterThan(pledges.length);
    expectEqualLists(fewClasses(pledges), many);
  });

  test('when components do not stand in the order of their ids and fit equally well', () => {
    const twice = (records: Records): Records =>
      records.map((record) => ({
        ...record,
        components: ['b', 'c', 'a'].flatMap((id) =>
          record.components.map((each) => ({ ...each, id })),
        ),
      }));

    expectEqualLists(twice(pledges.slice(0, 60)), twice(offers));
  });

  test('for lists of any length', () => {
    for (const listLength of [1, 2, 50]) {
      expectEqualLists(pledges.slice(0, 60), offers, { ...statedPolicy, listLength });
    }
  });
});

/** Shares of 100, as weights in any proportion. */
const arbitraryPolicy: fc.Arbitrary<Policy> = fc
  .record({
    cuts: fc.array(fc.nat(100), { minLength: partIds.length - 1, maxLength: partIds.length - 1 }),
    neutralPercent: fc.nat(50),
    listLength: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ cuts, ...policy }) => {
    const ends = [...cuts.toSorted((left, right) => left - right), 100];
    const weights = partIds.map((id, at) => [id, (ends[at] ?? 0) - (ends[at - 1] ?? 0)]);
    return policySchema.parse({ ...policy, version: 1, weights: Object.fromEntries(weights) });
  });

/** The same by a policy that reads prose, in tenths of its points. */
const arbitraryReading: fc.Arbitrary<Policy> = fc
  .record({
    policy: arbitraryPolicy,
    fullLikeness: fc.integer({ min: 1, max: 2_000 }),
    tiedFrom: fc.nat(100),
  })
  .map(({ policy: { weights, ...policy }, ...rules }) =>
    policySchema.parse({
      ...policy,
      weights: Object.fromEntries(partIds.map((part) => [part, weights[part] * 10])),
      readings: { topicWeights: '2026-11', ...rules },
    }),
  );

const partyIds = ['party1', 'party2', 'party3', 'party4'].map((name) => anId(name));
const ofParties = fc.record({
  partyId: fc.constantFrom(...partyIds),
  excludedPartyIds: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray(partyIds) },
  ),
});

const several = (
  record: fc.Arbitrary<Given>,
  make: (given: Given) => Parameters<typeof featuresOf>[0],
  letter: string,
): fc.Arbitrary<Records> =>
  fc
    .array(fc.tuple(record, ofParties), { maxLength: 14, size: 'max' })
    .map((all) =>
      all.map(([given, parties], at) =>
        featuresOf(make({ ...given, ...parties, id: anId(`${letter}${(at * 5) % 14}x`) })),
      ),
    );

test('the suggestions of all pledges at once are those of each alone for arbitrary records and policies', () => {
  let suggested = 0;
  fc.assert(
    fc.property(
      several(arbitraryPledge, aPledge, 'p'),
      several(arbitraryOffer, anOffer, 'f'),
      arbitraryPolicy,
      (asking, giving, policy) => {
        const lists = expectEqualLists(asking, giving, policy);
        for (const list of lists.values()) suggested += list.length;
      },
    ),
    { numRuns: sampled(200, 2_000) },
  );

  expect(suggested).toBeGreaterThan(300);
});

const withReadings = (records: Records, seed: number): Records => {
  const random = seededRandom(seed);
  return records.map((record) => ({ ...record, reading: syntheticReading(random) }));
};

test('by a policy that reads prose as well, for arbitrary records, readings and policies', () => {
  let suggested = 0;
  fc.assert(
    fc.property(
      several(arbitraryPledge, aPledge, 'p'),
      several(arbitraryOffer, anOffer, 'f'),
      arbitraryReading,
      fc.nat(1_000),
      fc.boolean(),
      (asking, giving, policy, seed, areStated) => {
        const areas = (records: Records): Records =>
          areStated ? records : changed(records, {}, { area: null });
        const lists = expectEqualLists(
          withReadings(asking, seed),
          areas(withReadings(giving, seed + 1)),
          policy,
        );
        for (const list of lists.values()) suggested += list.length;
      },
    ),
    { numRuns: 100 },
  );

  expect(suggested).toBeGreaterThan(200);
});

test('by a policy that reads prose for many records, some of which say little', () => {
  const silent = { topics: [], supportTypes: [], languages: [], countries: [], regions: [] };
  const lists = expectEqualLists(
    withReadings(pledges, 1),
    [
      ...withReadings(offers, 2),
      ...changed(withReadings(syntheticRecords('offer', 200, 5), 3), {}, silent).map((each) => ({
        ...each,
        id: `x${each.id}`,
      })),
      ...offers.slice(0, 50).map((each) => ({ ...each, id: `y${each.id}` })),
    ],
    readingPolicy,
  );

  expect(longest(lists)).toBe(10);
});

const readPledges = syntheticReadRecords('pledge', 200, 1);

test.each([
  ['stated codes alone', statedPolicy],
  ['what is read of prose', readingPolicy],
])(
  'by %s eight times the offers take far fewer than eight times the pairs to score',
  (_, policy) => {
    const scoredAmong = (count: number): number => {
      const counts = noCounts();
      allSuggestions(readPledges, syntheticReadRecords('offer', count, 1), policy, counts);
      return counts.pairsScored;
    };

    const [few, many] = [scoredAmong(1_000), scoredAmong(8_000)];

    console.log(`${few} pairs among 1,000 offers, ${many} among 8,000`);
    expect(few).toBeGreaterThan(0);
    expect(many / few).toBeLessThan(1.7);
  },
);
