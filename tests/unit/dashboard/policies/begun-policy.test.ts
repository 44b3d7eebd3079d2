import { describe, expect, test } from 'vitest';

import { givenBy } from '#dashboard/kept/answers-given';
import {
  faultsOfPoints,
  nextPolicyVersion,
  policiesToBegin,
  policyIn,
  weightName,
} from '#dashboard/policies/begun-policy';
import { partIds } from '#shared/domain/matching/parts/parts';
import { readingPolicy, shippedPolicies, statedPolicy } from '#shared/domain/matching/policy';

const typed = (changes: Readonly<Record<string, string>> = {}) =>
  givenBy(
    partIds.map((part) => [weightName(part), changes[part] ?? String(statedPolicy.weights[part])]),
  );

describe('the policy that is begun', () => {
  test('is the one that it starts from, where no points were changed', () => {
    expect(faultsOfPoints(typed(), statedPolicy)).toEqual([]);
    expect(policyIn(typed(), statedPolicy, shippedPolicies)).toEqual(statedPolicy);
  });

  test('is a new one of the next number, where some were', () => {
    const given = typed({ topics: '25', support: '25' });

    expect(faultsOfPoints(given, statedPolicy)).toEqual([]);
    expect(policyIn(given, statedPolicy, shippedPolicies)).toEqual({
      ...statedPolicy,
      version: 4,
      weights: { ...statedPolicy.weights, topics: 25, support: 25 },
    });
  });

  test.each([
    ['that do not add up', { topics: '31' }, '/weights'],
    ['that are none', { topics: '' }, '/weights/topics'],
    ['that are no whole number', { gap: '1.5' }, '/weights/gap'],
    ['that are too many', { gap: '1001' }, '/weights/gap'],
  ])('is not sent with points %s', (_, changes, pointer) => {
    expect(faultsOfPoints(typed(changes), statedPolicy).map((fault) => fault.pointer)).toEqual([
      pointer,
    ]);
  });
});

test('policies to begin from are those of the product and all that were begun, dropped ones too, each once', () => {
  const own = { ...statedPolicy, version: 4 };
  const aGeneration = { since: null, build: null } as const;
  const policies = policiesToBegin({
    items: [
      { ...aGeneration, name: 'g1', state: 'active', policy: readingPolicy },
      { ...aGeneration, name: 'g2', state: 'dropped', policy: own },
    ],
    shipped: [2, 3],
    brought: [...shippedPolicies],
  });

  expect(policies).toEqual([own, readingPolicy, statedPolicy]);
  expect(nextPolicyVersion(policies)).toBe(5);
});
