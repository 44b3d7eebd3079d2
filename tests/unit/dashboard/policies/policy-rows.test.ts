import { expect, test } from 'vitest';

import { servedFirst, weightRows } from '#dashboard/policies/policy-rows';
import type { GenerationView } from '#shared/contract/upkeep-views';
import { readingPolicy, statedPolicy } from '#shared/domain/matching/policy';

const aGeneration = (name: string, state: GenerationView['state'], policy = statedPolicy) =>
  ({ name, state, policy, since: null, build: null }) satisfies GenerationView;

const generations = servedFirst([
  aGeneration('g1', 'kept'),
  aGeneration('g2', 'active', readingPolicy),
  aGeneration('g3', 'dropped'),
]);

test('the policy that is served stands first', () => {
  expect(generations.map(({ name }) => name)).toEqual(['g2', 'g1', 'g3']);
});

test('shares of each policy make one whole, whatever its points add up to', () => {
  const rows = weightRows(generations);

  for (const index of generations.keys())
    expect(rows.reduce((all, { weights }) => all + (weights[index]?.share ?? 0), 0)).toBeCloseTo(1);
});
