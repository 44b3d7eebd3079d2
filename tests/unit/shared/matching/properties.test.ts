import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bucketsOfComponents, lookBuckets } from '#shared/domain/bucket';
import { explainPair } from '#shared/domain/matching/explanation';
import { featuresOf } from '#shared/domain/matching/features';
import { passesGates } from '#shared/domain/matching/gates';
import { firstPolicy, type Policy } from '#shared/domain/matching/policy';
import { scoreParts, sumOf } from '#shared/domain/matching/score-parts';
import {
  bestSuggestions,
  pairsOf,
  type Suggestion,
  suggestionOf,
} from '#shared/domain/matching/suggestion';
import { arbitraryOffer, arbitraryOffers, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anOffer, aPair, aPledge, type Given } from '#tests/support/records';

const holds = <Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  numRuns = 200,
): void => fc.assert(property, { numRuns });

const suggest = (pledge: Given, offer: Given): Suggestion | undefined =>
  suggestionOf(featuresOf(aPledge(pledge)), featuresOf(anOffer(offer)), firstPolicy);

const scoreOf = (pledge: Given, offer: Given): number =>
  sumOf(scoreParts(aPair(pledge, offer), firstPolicy));

/** A record with a value added to a list of its first component, if it is not there yet. */
const withAdded = (given: Given, field: 'topics' | 'languages', value: string): Given => ({
  ...given,
  components:
    given.components?.map((component, index) => {
      const values = component[field] as readonly string[];
      return index > 0 || values.includes(value)
        ? component
        : { ...component, [field]: [...values, value] };
    }) ?? [],
});

const reversed = (given: Given): Given => ({
  ...given,
  components:
    given.components?.map((component) => ({
      ...component,
      topics: (component['topics'] as readonly string[]).toReversed(),
      languages: (component['languages'] as readonly string[]).toReversed(),
      supportTypes: (component['supportTypes'] as readonly string[]).toReversed(),
    })) ?? [],
});

const reworded = (given: Given): Given => ({
  ...given,
  title: 'Another title',
  language: 'sw',
  channels: ['Another channel'],
  sources: ['https://example.org/another'],
  components:
    given.components?.map((component) => ({
      ...component,
      text: 'Another text',
      target: 'Another target',
      qualities: ['fairness'],
      part: '9',
    })) ?? [],
});

describe('a score', () => {
  test('is the sum of its parts, each between nothing and its weight', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const parts = scoreParts(aPair(pledge, offer), firstPolicy);
        const weights = Object.values(firstPolicy.weights);

        expect(parts.every((points) => Number.isInteger(points))).toBe(true);
        expect(parts.every((points, at) => points >= 0 && points <= (weights[at] ?? 0))).toBe(true);
        const suggestion = suggest(pledge, offer);
        if (suggestion) expect(sumOf(suggestion.parts)).toBe(suggestion.score);
      }),
    );
  });

  test('is the one that its explanation shows, part by part', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const pair = aPair(pledge, offer);

        const explanation = explainPair(pair, firstPolicy, '2026-01-01');

        expect(explanation.parts.map(({ points }) => points)).toEqual(
          scoreParts(pair, firstPolicy),
        );
        expect(explanation.score).toBe(sumOf(scoreParts(pair, firstPolicy)));
        expect(explanation.suggested).toBe(passesGates(pair));
      }),
    );
  });

  test.each([
    ['topic', 'topics', 'documents'],
    ['language', 'languages', 'ar'],
  ] as const)('is never lowered by a shared %s', (_, field, value) => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const shared = scoreOf(withAdded(pledge, field, value), withAdded(offer, field, value));

        expect(shared).toBeGreaterThanOrEqual(scoreOf(pledge, offer));
      }),
    );
  });

  test('is never lowered by what the offer adds of what is asked', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const asked = pledge.components?.[0]?.['topics'] as readonly string[];
        const fuller = asked.reduce((given, topic) => withAdded(given, 'topics', topic), offer);

        expect(scoreOf(pledge, fuller)).toBeGreaterThanOrEqual(scoreOf(pledge, offer));
      }),
    );
  });
});

describe('a suggestion', () => {
  test('is worth the same from both sides', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];

        const fromPledge = suggestionOf(pledge, offer, firstPolicy);
        const fromOffer = suggestionOf(offer, pledge, firstPolicy);

        expect({ ...fromOffer, id: '', version: 0 }).toEqual({ ...fromPledge, id: '', version: 0 });
        if (fromPledge) expect([fromPledge.id, fromOffer?.id]).toEqual([offer.id, pledge.id]);
      }),
    );
  });

  test('does not depend on the order in which values and components are listed', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];
        const turned = { ...offer, components: offer.components.toReversed() };

        expect(suggestionOf(pledge, turned, firstPolicy)).toEqual(
          suggestionOf(pledge, offer, firstPolicy),
        );
        expect(suggest(reversed(given), reversed(offered))).toEqual(suggest(given, offered));
      }),
    );
  });

  test('does not depend on titles, texts, sources and other words', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        expect(suggest(reworded(pledge), reworded(offer))).toEqual(suggest(pledge, offer));
      }),
    );
  });

  test('is the best of all pairs of components, and absent only when none passes', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];
        const scores = [...pairsOf(pledge, offer)]
          .filter(passesGates)
          .map((pair) => sumOf(scoreParts(pair, firstPolicy)));

        const suggestion = suggestionOf(pledge, offer, firstPolicy);

        expect(suggestion?.score).toBe(scores.length === 0 ? undefined : Math.max(...scores));
      }),
    );
  });
});

describe('a list of suggestions', () => {
  const shortPolicy: Policy = { ...firstPolicy, listLength: 3 };

  test('is the first of all suggestions by score, then by id, whatever the order of the counterparts', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffers, fc.nat(), (given, offers, turn) => {
        const pledge = featuresOf(aPledge(given));
        const counterparts = offers.map((offer) => featuresOf(offer));
        const at = counterparts.length === 0 ? 0 : turn % counterparts.length;
        const turned = [...counterparts.slice(at), ...counterparts.slice(0, at)].toReversed();

        const list = bestSuggestions(pledge, turned, shortPolicy);

        const all = counterparts.flatMap((offer) => suggestionOf(pledge, offer, firstPolicy) ?? []);
        const naive = all
          .toSorted((one, other) => other.score - one.score || (one.id < other.id ? -1 : 1))
          .slice(0, 3);
        expect(list).toEqual(naive);
      }),
    );
  });
});

describe('the buckets to look in', () => {
  test('hold every counterpart that could be suggested', () => {
    let passing = 0;
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [aPledge(given), anOffer(offered)];
        const pairs = [...pairsOf(featuresOf(pledge), featuresOf(offer))].filter(passesGates);
        passing += pairs.length;

        for (const { asked, given: gift } of pairs) {
          const of = (record: typeof pledge, id: string) =>
            bucketsOfComponents(record.components.filter((each) => each.id === id));
          const [left, right] = [of(pledge, asked.id), of(offer, gift.id)];
          expect(lookBuckets(left).some((bucket) => right.includes(bucket))).toBe(true);
          expect(lookBuckets(right).some((bucket) => left.includes(bucket))).toBe(true);
        }
      }),
      800,
    );
    expect(passing).toBeGreaterThan(100);
  });
});
