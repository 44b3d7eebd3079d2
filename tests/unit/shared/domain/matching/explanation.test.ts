import { describe, expect, test } from 'vitest';

import { explainPair } from '#shared/domain/matching/explanation';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { gateIds } from '#shared/domain/matching/gates';
import { rankPairs } from '#shared/domain/matching/known-pairs';
import { partIds } from '#shared/domain/matching/parts/parts';
import { statedPolicy } from '#shared/domain/matching/policy';
import { pairsOf } from '#shared/domain/matching/suggestion';
import { anId, anOffer, aPair, aPledge, type Given } from '#tests/support/records';

const today = '2026-06-15';
const explained = (pledge: Given = {}, offer: Given = {}) =>
  explainPair(aPair(pledge, offer), statedPolicy, today);

describe('an explanation', () => {
  test('names every gate and every part that the policy weighs, in the order in which people should read them', () => {
    const { gates, parts, policyVersion } = explained();

    expect(gates.map(({ gate }) => gate)).toEqual(gateIds);
    expect(parts.map(({ part }) => part)).toEqual(
      partIds.filter((part) => statedPolicy.weights[part] > 0),
    );
    expect(policyVersion).toBe(statedPolicy.version);
  });

  test('of what is not suggested says which gate failed, and on which values', () => {
    const { suggested, gates } = explained(
      { component: { window: { start: '2026' } } },
      { component: { window: { end: '2025-06' } } },
    );

    expect(suggested).toBe(false);
    expect(gates.filter(({ verdict }) => verdict === 'fail')).toEqual([
      {
        gate: 'window',
        verdict: 'fail',
        values: { askedStart: '2026-01-01', givenEnd: '2025-06-30' },
      },
    ]);
  });

  test('says of a part what was asked and what is shared, and whether it was known at all', () => {
    const { parts } = explained(
      { component: { topics: ['rsd', 'registration'] } },
      { component: { topics: ['rsd'] } },
    );

    expect(parts.find(({ part }) => part === 'topics')).toMatchObject({
      part: 'topics',
      points: 22,
      of: 30,
      known: true,
      values: { asked: ['rsd', 'registration'], shared: ['rsd'] },
    });
    expect(parts.find(({ part }) => part === 'language')?.known).toBe(false);
  });

  test('keeps an exclusion to itself: it fails without a value', () => {
    const { gates } = explained({ excludedPartyIds: [anId('b')] }, { partyId: anId('b') });

    expect(gates.find(({ gate }) => gate === 'exclusion')).toEqual({
      gate: 'exclusion',
      verdict: 'fail',
      values: {},
    });
  });

  test.each([
    ['nothing, between two accepted records', { state: 'accepted' }, { state: 'accepted' }, []],
    ['a record that is not accepted yet', { state: 'accepted' }, {}, ['notAccepted']],
    [
      'a condition on the offer',
      { state: 'accepted' },
      { state: 'accepted', component: { conditions: [{ kind: 'funding', text: 'If funded' }] } },
      ['conditional'],
    ],
    [
      'a date that has passed',
      { state: 'accepted', component: { due: '2026-05' } },
      { state: 'accepted' },
      ['overdue'],
    ],
    [
      'no date that falls within its month',
      { state: 'accepted', component: { due: '2026-06' } },
      { state: 'accepted' },
      [],
    ],
  ])('warns of %s', (_, pledge, offer, warnings) => {
    expect(explained(pledge, offer).warnings).toEqual(warnings);
  });

  test('moves no score by what is overdue or conditional', () => {
    const conditions = [{ kind: 'funding', text: 'If funded' }];

    const warned = explained({ component: { due: '2020', conditions } });

    expect(warned.score).toBe(explained().score);
  });
});

describe('the pairs of two records', () => {
  test('are every pair of components, those that fail the fewest gates first, then the best', () => {
    const pledge = featuresOf(
      aPledge({ components: [{ area: 'A1' }, { area: 'A2', topics: ['law-reform'] }] }),
    );
    const offer = featuresOf(
      anOffer({ components: [{ area: 'A2', topics: ['law-reform'] }, { area: 'A2' }] }),
    );

    const pairs = rankPairs([...pairsOf(pledge, offer)], statedPolicy);

    const order = pairs.map(({ asked, given }) => [asked.id, given.id]);
    expect(order).toEqual([
      ['c2', 'c1'],
      ['c2', 'c2'],
      ['c1', 'c1'],
      ['c1', 'c2'],
    ]);
  });
});
