import { describe, expect, test } from 'vitest';

import { statedPolicy } from '#shared/domain/matching/policy';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { manyPairs, suggestionsOfSeveral } from '#shared/domain/matching/suggestions-of-several';
import { syntheticRecords } from '#tests/support/synthetic-features';

describe('the suggestions of several records', () => {
  test.each([
    ['few pledges', 'pledge', 5, 40],
    ['many pledges', 'pledge', 25, 1_000],
    ['many offers', 'offer', 25, 1_000],
  ] as const)('%s are those of each alone', (_, kind, owners, others) => {
    const records = syntheticRecords(kind, owners);
    const counterparts = syntheticRecords(kind === 'pledge' ? 'offer' : 'pledge', others);

    const found = suggestionsOfSeveral(records, counterparts, statedPolicy);

    expect(25 * 1_000).toBeGreaterThanOrEqual(manyPairs);
    for (const record of records)
      expect(found.get(record.id)).toEqual(bestSuggestions(record, counterparts, statedPolicy));
  });
});
