import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { statedPolicy, type Policy } from '#shared/domain/matching/policy';
import { recordClasses } from '#shared/domain/matching/record-classes';
import { bestSuggestions } from '#shared/domain/matching/suggestion';
import { suggestionsOfSeveral } from '#shared/domain/matching/suggestions-of-several';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anId, anOffer, aPledge } from '#tests/support/records';

const policy: Policy = { ...statedPolicy, listLength: 3 };

/** Copies of some records under ids, versions and component numbers of their own, some of them matched with somebody. */
const copies = (
  kind: 'pledge' | 'offer',
  given: fc.Arbitrary<Parameters<typeof anOffer>[0]>,
): fc.Arbitrary<readonly RecordFeatures[]> =>
  fc
    .array(
      fc.record({
        record: given.map((each) => featuresOf(kind === 'pledge' ? aPledge(each) : anOffer(each))),
        versions: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }),
        // Component numbers of every copy rise, and one is not the number of another.
        shift: fc.nat(2),
        matchedWith: fc.option(fc.nat(8), { freq: 3 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((families) =>
      families.flatMap(({ record, versions, shift, matchedWith }, family) =>
        versions.map((version, copy) => ({
          ...record,
          id: anId(`${kind}${(family * 7 + copy * 5) % 9}${family}${copy}`),
          version,
          matched:
            copy === 0 && matchedWith !== null
              ? [anId(`${kind === 'pledge' ? 'offer' : 'pledge'}${matchedWith}00`)]
              : record.matched,
          components: record.components
            .map((each, at) => ({ ...each, id: `c${1 + at + shift * copy}` }))
            .toReversed(),
        })),
      ),
    );

describe('records that no rule tells apart', () => {
  test('have the lists that each would have alone, on both sides', () => {
    const counts = { lists: 0, entries: 0, alike: 0 };
    fc.assert(
      fc.property(
        copies('pledge', arbitraryPledge),
        copies('offer', arbitraryOffer),
        (pledges, offers) => {
          for (const [owners, others] of [
            [pledges, offers],
            [offers, pledges],
          ] as const) {
            const found = suggestionsOfSeveral(owners, others, policy);
            counts.alike += owners.length - recordClasses(owners, others).length;
            for (const owner of owners) {
              const alone = bestSuggestions(owner, others, policy);
              expect(found.get(owner.id)).toEqual(alone);
              counts.lists += 1;
              counts.entries += alone.length;
            }
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(counts.alike).toBeGreaterThan(500);
    expect(counts.entries).toBeGreaterThan(500);
  });

  test.each<readonly [string, Partial<RecordFeatures>]>([
    ['another party', { partyId: anId('party-2') }],
    ['another standing', { accepted: true }],
    ['another answer', { active: false }],
    ['an exclusion', { excludedCountries: ['NER'] }],
    ['a match', { matched: [anId('pledge')] }],
  ])('are told apart by %s', (_, difference) => {
    const one = { ...featuresOf(anOffer({ id: anId('a') })), accepted: false };
    const other = { ...one, id: anId('b'), version: 7 };

    expect(recordClasses([one, other], [])).toHaveLength(1);
    expect(recordClasses([one, { ...other, ...difference }], [])).toHaveLength(2);
  });

  test('are told apart by a counterpart that is matched with one of them', () => {
    const one = featuresOf(anOffer({ id: anId('a') }));
    const pledge = { ...featuresOf(aPledge()), matched: [one.id] };

    expect(recordClasses([one, { ...one, id: anId('b') }], [pledge])).toHaveLength(2);
  });
});
