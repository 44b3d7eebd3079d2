import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { comparisonOf } from '#shared/domain/matching/comparable-amounts';
import { classParts, settingParts } from '#shared/domain/matching/threshold-algorithm/part-groups';
import { partIds } from '#shared/domain/matching/parts/parts';
import { policySchema, readingPolicy, statedPolicy } from '#shared/domain/matching/policy';
import { periodIds, unitIds } from '#shared/vocabulary/units';

const inKeyOrder = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)))
    : value;

/** A part, or a rule, that came later changes no policy that does not name it. */
const asNamed = (_: string, value: unknown): unknown =>
  value === null || value === 0 ? undefined : value;

const digestOf = (policy: object): string =>
  createHash('sha256')
    .update(JSON.stringify(JSON.parse(JSON.stringify(policy, asNamed)), inKeyOrder))
    .digest('hex')
    .slice(0, 16);

/** Add a line, never change one: suggestions carry the version for ever. Version 1 was superseded when amounts of time could be compared. */
const digests: Readonly<Record<number, string>> = {
  2: 'd9b24d3a31581720',
  3: '6c4dfe028a148637',
};

describe('a policy of the product', () => {
  test.each([statedPolicy, readingPolicy])(
    'has the content that its version $version has named since it was given',
    (policy) => {
      expect(digestOf(policy)).toBe(digests[policy.version]);
    },
  );
});

describe('a stored policy', () => {
  const { equivalences: _none, ...before } = statedPolicy;

  test('of before amounts were compared compares none', () => {
    expect(policySchema.parse({ ...before, version: 1 }).equivalences).toBeNull();
  });

  test.each(partIds)(
    'of before there was a part %s gives it no points, and never none at all',
    (part) => {
      const { [part]: weight, ...others } = statedPolicy.weights;
      const [first = 'topics'] = partIds.filter((id) => id !== part);
      const weights = { ...others, [first]: statedPolicy.weights[first] + weight };

      expect(policySchema.parse({ ...before, weights }).weights[part]).toBe(0);
    },
  );
});

describe('the engine that matches everything at once', () => {
  test('judges every part, each in one way', () => {
    expect([...classParts, ...settingParts, 'gap', 'place', 'likeness'].toSorted()).toEqual(
      partIds.toSorted(),
    );
  });
});

describe('amounts', () => {
  const arbitraryMeasure = fc
    .tuple(fc.constantFrom(...unitIds), fc.constantFrom(...periodIds))
    .map(([unit, per]) => `${unit === 'money' ? 'money:EUR' : unit}/${per}`);

  test('are compared the same way round as the other', () => {
    fc.assert(
      fc.property(arbitraryMeasure, arbitraryMeasure, (asked, given) => {
        const [there, back] = [
          comparisonOf(asked, given, statedPolicy.equivalences),
          comparisonOf(given, asked, statedPolicy.equivalences),
        ];
        expect(back && [back.asked, back.given]).toEqual(there && [there.given, there.asked]);
      }),
    );
  });

  test.each([
    ['hours/once', 'days/once', { asked: 1, given: 8, measure: 'hours/once' }],
    ['days/month', 'hours/year', { asked: 96, given: 1, measure: 'hours/year' }],
    ['posts/year', 'posts/year', { asked: 1, given: 1, measure: 'posts/year' }],
    ['posts/month', 'posts/year', undefined],
    ['people/month', 'people/year', undefined],
    ['posts/month', 'posts/month', { asked: 1, given: 1, measure: 'posts/month' }],
    ['money:EUR/month', 'money:EUR/year', { asked: 12, given: 1, measure: 'money:EUR/year' }],
    ['money:EUR/once', 'money:USD/once', undefined],
    ['hours/once', 'hours/year', undefined],
    ['people/once', 'posts/once', undefined],
  ])('%s and %s are compared as they may be', (asked, given, comparison) => {
    expect(comparisonOf(asked, given, statedPolicy.equivalences)).toEqual(comparison);
  });
});
