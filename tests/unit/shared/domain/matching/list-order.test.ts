import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import {
  byMerit,
  inTurns,
  partyNumberOf,
  type Ranked,
  wouldHold,
} from '#shared/domain/matching/list-order';
import { readingPolicy, statedPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { suggestionsOfSeveral } from '#shared/domain/matching/suggestions-of-several';
import { allSuggestions } from '#shared/domain/matching/threshold-algorithm/all-suggestions';
import { anId, anOffer, aPledge } from '#tests/support/records';

const pledge = featuresOf(
  aPledge({ component: { topics: ['rsd'], places: { countries: ['NER'] } } }),
);

const spamParty = anId('party-spam');
/** Better than what anybody else offers, under ids that come before theirs. */
const burst = (size: number): readonly RecordFeatures[] =>
  Array.from({ length: size }, (_, number) =>
    featuresOf(
      anOffer({
        id: anId(`a${String(number).padStart(3, '0')}`),
        partyId: spamParty,
        title: `The same in other words, number ${number}`,
        component: { topics: ['rsd'], places: { countries: ['NER'] } },
      }),
    ),
  );

const ofParties = (count: number, each = 1): readonly RecordFeatures[] =>
  Array.from({ length: count * each }, (_, number) =>
    featuresOf(
      anOffer({
        id: anId(`v${String(number).padStart(3, '0')}`),
        partyId: anId(`party-${number % count}`),
        state: 'accepted',
        component: { topics: ['training'], places: { anywhere: true } },
      }),
    ),
  );

const ways = {
  'one by one': (offers: readonly RecordFeatures[], policy: typeof statedPolicy) =>
    bestSuggestions(pledge, offers, policy),
  'several at once': (offers: readonly RecordFeatures[], policy: typeof statedPolicy) => {
    const owners = Array.from({ length: 6 }, (_, at) => ({
      ...pledge,
      id: anId(`p${at}`),
      since: `2026-01-0${at + 1}`,
    }));
    return suggestionsOfSeveral(owners, offers, policy).get(anId('p3')) ?? [];
  },
  'all at once': (offers: readonly RecordFeatures[], policy: typeof statedPolicy) =>
    allSuggestions([pledge], offers, policy).get(pledge.id) ?? [],
};

describe.each(Object.entries(ways))('a list that is computed %s', (_, list) => {
  const spam = partyNumberOf(spamParty);

  test.each([12, 100])('holds one of %i equal offers of one party, beside nine others', (size) => {
    for (const policy of [statedPolicy, readingPolicy]) {
      const found = list([...burst(size), ...ofParties(9)], policy);

      expect(found).toHaveLength(10);
      expect(found.filter(({ partyNumber }) => partyNumber === spam)).toHaveLength(1);
      expect(found[0]?.id).toBe(anId('a000'));
    }
  });

  test('gives every party its best before anyone its second, and its second before a third', () => {
    const found = list([...burst(100), ...ofParties(3, 4)], statedPolicy);

    expect(found.map(({ id }) => id)).toEqual(
      ['a000', 'v000', 'v001', 'v002', 'a001', 'v003', 'v004', 'v005', 'a002', 'v006'].map(anId),
    );
  });

  test('names what is accepted before its equals that still wait', () => {
    const [first, second] = ofParties(2) as [RecordFeatures, RecordFeatures];

    const found = list([{ ...first, accepted: false }, second], statedPolicy);

    expect(found.map(({ id }) => id)).toEqual([second.id, first.id]);
  });
});

const arbitraryEntries: fc.Arbitrary<readonly Ranked[]> = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-f]{3}$/),
    score: fc.nat(4),
    accepted: fc.boolean(),
    partyNumber: fc.nat(3),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

test('a list tells by itself whether it would hold one more', () => {
  const answers = { yes: 0, no: 0 };
  fc.assert(
    fc.property(arbitraryEntries, fc.integer({ min: 1, max: 6 }), ([entry, ...others], length) => {
      if (!entry) return;
      const held = inTurns(others, length, byMerit);

      const would = wouldHold(held, entry, length);

      answers[would ? 'yes' : 'no'] += 1;
      expect(inTurns([...others, entry], length, byMerit).includes(entry)).toBe(would);
    }),
    { numRuns: 2_000 },
  );
  expect(Math.min(answers.yes, answers.no)).toBeGreaterThan(300);
});
