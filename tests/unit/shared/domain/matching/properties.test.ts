import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bucketsOfComponents, lookBuckets } from '#shared/domain/records/bucket';
import { explainPair } from '#shared/domain/matching/explanation';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { passesGates } from '#shared/domain/matching/gates';
import { byMerit, inTurns } from '#shared/domain/matching/list-order';
import { type PartId, partIds } from '#shared/domain/matching/parts/parts';
import { statedPolicy, type Policy } from '#shared/domain/matching/policy';
import { scoreParts, sumOf } from '#shared/domain/matching/score-parts';
import {
  bestSuggestions,
  pairsOf,
  type Suggestion,
  suggestionOf,
} from '#shared/domain/matching/suggestion';
import { inReadingOrder } from '#shared/domain/matching/text-likeness';
import { arbitraryOffer, arbitraryOffers, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anOffer, aPair, aPledge, type Given } from '#tests/support/records';

const holds = <Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values>,
  numRuns = 200,
): void => fc.assert(property, { numRuns });

const suggest = (pledge: Given, offer: Given): Suggestion | undefined =>
  suggestionOf(featuresOf(aPledge(pledge)), featuresOf(anOffer(offer)), statedPolicy);

const scoreOf = (pledge: Given, offer: Given): number =>
  sumOf(scoreParts(aPair(pledge, offer), statedPolicy));

/** A record with a value added to a list of its first component, if it is not there yet. */
const withAdded = (
  given: Given,
  field: 'topics' | 'languages' | 'supportTypes',
  value: string,
): Given => ({
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

/** The same record with other facts about it that no gate and no part may look at. */
const elsewhere = (given: Given): Given => ({
  ...given,
  partyType: 'academia',
  createdAt: '2019-12-17T00:00:00.000Z',
  edition: 'grf-2019',
  state: 'accepted',
  version: 7,
  hasContact: true,
});

type Blank = { readonly component?: object; readonly record?: object };

const blanked = (given: Given, { component = {}, record = {} }: Blank): Given => ({
  ...given,
  ...record,
  components: given.components?.map((each) => ({ ...each, ...component })) ?? [],
});

/** What a side may leave unsaid. */
const unsaid: readonly (readonly [string, 'pledge' | 'offer' | 'both', Blank])[] = [
  ['whether support is asked for', 'pledge', { record: { supportRequested: null } }],
  ['where it applies', 'both', { component: { places: {} } }],
  ['how much the offer gives', 'offer', { component: { quantity: null } }],
  ['when', 'both', { component: { window: {} } }],
  ['topics', 'both', { component: { topics: [] } }],
  ['kinds of support', 'both', { component: { supportTypes: [] } }],
  ['languages', 'both', { component: { languages: [] } }],
  [
    'law and scale',
    'both',
    { record: { legalFrameworks: [], legalTradition: null, caseload: null } },
  ],
  ['countries of the parties', 'both', { record: { country: null } }],
];

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
        const parts = scoreParts(aPair(pledge, offer), statedPolicy);
        const weights = Object.values(statedPolicy.weights);

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

        const explanation = explainPair(pair, statedPolicy, '2026-01-01');

        expect(explanation.parts.map(({ points }) => points)).toEqual(
          scoreParts(pair, statedPolicy).filter(
            (_, at) => statedPolicy.weights[partIds[at] as PartId] > 0,
          ),
        );
        expect(explanation.score).toBe(sumOf(scoreParts(pair, statedPolicy)));
        expect(explanation.suggested).toBe(passesGates(pair));
      }),
    );
  });

  test.each([
    ['topic', 'topics', 'documents'],
    ['language', 'languages', 'ar'],
    ['kind of support', 'supportTypes', 'training'],
    ['broader kind of support', 'supportTypes', 'technical'],
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

describe('what nobody said', () => {
  test.each(unsaid)('of %s by %s bars no pair that would pass', (_, who, blank) => {
    let passing = 0;
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        if (!passesGates(aPair(pledge, offer))) return;
        passing += 1;
        const less = aPair(
          who === 'offer' ? pledge : blanked(pledge, blank),
          who === 'pledge' ? offer : blanked(offer, blank),
        );

        expect(passesGates(less)).toBe(true);
      }),
      1000,
    );
    expect(passing).toBeGreaterThan(20);
  });

  test.each(partIds)('earns at most half of the part of %s', (part) => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const { parts } = explainPair(aPair(pledge, offer), statedPolicy, '2026-01-01');
        const { known, points, of } = parts.find((each) => each.part === part) ?? parts[0]!;

        if (!known) expect(points).toBe(Math.floor(of / 2));
      }),
    );
  });
});

/** What it says of the pair alone, whoever stands at its ends. */
const worth = (suggestion: Suggestion | undefined) =>
  suggestion && { ...suggestion, id: '', version: 0, accepted: true, partyNumber: 0 };

describe('a suggestion', () => {
  test('is worth the same from both sides', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];

        const fromPledge = suggestionOf(pledge, offer, statedPolicy);
        const fromOffer = suggestionOf(offer, pledge, statedPolicy);

        expect(worth(fromOffer)).toEqual(worth(fromPledge));
        if (fromPledge) expect([fromPledge.id, fromOffer?.id]).toEqual([offer.id, pledge.id]);
      }),
    );
  });

  test('does not depend on the order in which values and components are listed', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];
        const turned = { ...offer, components: offer.components.toReversed() };

        expect(suggestionOf(pledge, turned, statedPolicy)).toEqual(
          suggestionOf(pledge, offer, statedPolicy),
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

  test('does not depend on the kind of party, on when a record was made, or on how often it was edited', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const [before, after] = [
          suggest(pledge, offer),
          suggest(elsewhere(pledge), elsewhere(offer)),
        ];

        expect(worth(after)).toEqual(worth(before));
      }),
    );
  });

  test('has the same score and parts whatever its components are called', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const renamed = (features: RecordFeatures): RecordFeatures => ({
          ...features,
          components: features.components.map((each, at) => ({ ...each, id: `c${90 - at}` })),
        });
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];

        const score = (one: RecordFeatures, other: RecordFeatures) =>
          suggestionOf(one, other, statedPolicy)?.score;
        expect(score(renamed(pledge), renamed(offer))).toBe(score(pledge, offer));
      }),
    );
  });

  test('is the best of all pairs of components, and absent only when none passes', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffer, (given, offered) => {
        const [pledge, offer] = [featuresOf(aPledge(given)), featuresOf(anOffer(offered))];
        const scores = [...pairsOf(pledge, offer)]
          .filter(passesGates)
          .map((pair) => sumOf(scoreParts(pair, statedPolicy)));

        const suggestion = suggestionOf(pledge, offer, statedPolicy);

        expect(suggestion?.score).toBe(scores.length === 0 ? undefined : Math.max(...scores));
      }),
    );
  });
});

describe('a list of suggestions', () => {
  const shortPolicy: Policy = { ...statedPolicy, listLength: 3 };

  /** The best that is left of each party, then again. */
  const turnByTurn = (left: readonly Suggestion[]): readonly Suggestion[] => {
    const turn = [...Map.groupBy(left, ({ partyNumber }) => partyNumber).values()].flatMap(
      ([best]) => best ?? [],
    );
    return left.length === 0
      ? []
      : [...turn, ...turnByTurn(left.filter((each) => !turn.includes(each)))];
  };

  test('is the first of all suggestions by turn of its party, score, acceptance and id, whatever the order of the counterparts', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffers, fc.nat(), (given, offers, turn) => {
        const pledge = featuresOf(aPledge(given));
        const counterparts = offers.map((offer) => featuresOf(offer));
        const at = counterparts.length === 0 ? 0 : turn % counterparts.length;
        const turned = [...counterparts.slice(at), ...counterparts.slice(0, at)].toReversed();

        const list = bestSuggestions(pledge, turned, shortPolicy);

        const all = counterparts.flatMap(
          (offer) => suggestionOf(pledge, offer, statedPolicy) ?? [],
        );
        const naive = all.toSorted(
          (one, other) =>
            other.score - one.score ||
            Number(other.accepted) - Number(one.accepted) ||
            (one.id < other.id ? -1 : 1),
        );
        expect(list).toEqual(turnByTurn(naive).slice(0, 3));
      }),
    );
  });
});

describe('help by texts', () => {
  const arbitraryItem = fc.record({
    score: fc.integer({ min: 40, max: 43 }),
    accepted: fc.boolean(),
    partyNumber: fc.nat(6),
    id: fc.string(),
    own: fc.record({ language: fc.constantFrom('en', 'fr'), text: fc.constantFrom('a law', '') }),
    theirs: fc.record({
      language: fc.constantFrom('en', 'fr'),
      text: fc.constantFrom('a law', 'laws of asylum', 'training'),
    }),
  });
  const arbitraryList = fc
    .array(arbitraryItem, { maxLength: 10 })
    .map((items) => inTurns(items, items.length, byMerit));

  test('switched off changes no list, no score and no part', () => {
    holds(
      fc.property(arbitraryPledge, arbitraryOffers, (given, offers) => {
        const pledge = featuresOf(aPledge(given));
        const counterparts = offers.map((offer) => featuresOf(offer));

        expect(bestSuggestions(pledge, counterparts, { ...statedPolicy, textHelp: false })).toEqual(
          bestSuggestions(pledge, counterparts, { ...statedPolicy, textHelp: true }),
        );
      }),
    );
  });

  test('reorders equal scores alone, and nothing at all when it is switched off', () => {
    holds(
      fc.property(arbitraryList, (items) => {
        const helped = inReadingOrder(items, { textHelp: true });

        expect(inReadingOrder(items, { textHelp: false })).toEqual(items);
        expect(helped.map(({ score }) => score)).toEqual(items.map(({ score }) => score));
        expect(new Set(helped)).toEqual(new Set(items));
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
