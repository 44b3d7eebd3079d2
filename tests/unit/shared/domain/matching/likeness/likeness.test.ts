import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { likenessPoints, sharedWords } from '#shared/domain/matching/likeness/likeness';
import {
  likenessStatistics,
  type RecordWords,
  weightOf,
} from '#shared/domain/matching/likeness/word-statistics';
import { languages } from '#shared/vocabulary/label';

const english = (...words: readonly string[]): RecordWords => ({ language: 'en', words });

const anyWord = fc.oneof(
  fc.constantFrom('hearing', 'officers', 'backlog', 'the', 'قضاة', '__proto__', '2027'),
  fc.string({ minLength: 1, maxLength: 4 }),
);
const anyWords = fc.array(anyWord, { maxLength: 12 });
const anyRecord: fc.Arbitrary<RecordWords> = fc.record({
  language: fc.constantFrom(...languages),
  words: anyWords,
});
const anyStatistics = fc.array(anyRecord, { maxLength: 12 }).map(likenessStatistics);
const anyScale = fc.record({
  most: fc.integer({ min: 0, max: 100 }),
  full: fc.integer({ min: 1, max: 300 }),
});

describe('the weight of a word', () => {
  const statistics = likenessStatistics([
    ...Array.from({ length: 60 }, () => english('the')),
    ...Array.from({ length: 3 }, () => english('the', 'backlog')),
    { language: 'fr', words: ['the', 'arriere'] },
  ]).en;

  test.each([
    ['that every record has is nothing', 'the', 0],
    ['that few have is a step of sixteen for each doubling', 'backlog', 51],
    ['that none had is the most', 'arriere', 96],
  ])('%s', (_, word, weight) => {
    expect(weightOf(statistics, word)).toBe(weight);
  });

  test('is a whole number that falls as a word is found in more records', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), fc.nat(), (records, one, two) => {
        const weights = [one % (records + 1), two % (records + 1)]
          .toSorted((left, right) => left - right)
          .map((times) => weightOf({ records, found: { word: times } }, 'word'));

        expect(weights.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
        expect(weights[0]).toBeGreaterThanOrEqual(weights[1] ?? 0);
      }),
    );
  });

  test('counts a record once that uses a word again', () => {
    expect(likenessStatistics([english('backlog', 'backlog')]).en.found).toEqual({ backlog: 1 });
  });

  test('depends on which records there are and not on their order', () => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 8 }), (records) => {
        expect(JSON.stringify(likenessStatistics(records.toReversed()))).toBe(
          JSON.stringify(likenessStatistics(records)),
        );
      }),
    );
  });
});

describe('the likeness of two records', () => {
  test('names the words that both use, the rarest first, and none that every record has', () => {
    const statistics = likenessStatistics([
      ...Array.from({ length: 30 }, () => english('the')),
      english('the', 'hearing', 'officers'),
      english('the', 'officers', 'training'),
    ]);
    const shared = sharedWords(
      english('the', 'hearing', 'officers', 'desk'),
      english('officers', 'the', 'hearing', 'judges'),
      statistics,
    );

    expect(shared.map(({ word }) => word)).toEqual(['hearing', 'officers']);
  });

  test('ends at the most, however much is shared', () => {
    const shared = [{ word: 'backlog', weight: 500 }];

    expect(likenessPoints(shared, { most: 15, full: 200 })).toBe(15);
  });

  test('is none across languages, whatever the words', () => {
    fc.assert(
      fc.property(anyWords, anyStatistics, (words, statistics) => {
        const french: RecordWords = { language: 'fr', words };

        expect(sharedWords({ language: 'en', words }, french, statistics)).toEqual([]);
      }),
    );
  });

  test('is the same from both sides, in any order of words, and a whole number up to the most', () => {
    fc.assert(
      fc.property(
        anyRecord,
        anyRecord,
        anyStatistics,
        anyScale,
        (left, right, statistics, scale) => {
          const shared = sharedWords(left, right, statistics);
          const turned = { ...left, words: left.words.toReversed() };
          const points = likenessPoints(shared, scale);

          expect(sharedWords(right, turned, statistics)).toEqual(shared);
          expect(Number.isInteger(points)).toBe(true);
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(scale.most);
        },
      ),
    );
  });

  test('never falls by one more word, on either side or on both', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.tuple(anyWords, anyWords, anyWord),
        anyStatistics,
        anyScale,
        (language, [left, right, word], statistics, scale) => {
          const points = (one: readonly string[], other: readonly string[]): number =>
            likenessPoints(
              sharedWords({ language, words: one }, { language, words: other }, statistics),
              scale,
            );
          const before = points(left, right);

          expect(points([...left, word], right)).toBeGreaterThanOrEqual(before);
          expect(points([...left, word], [...right, word])).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});
