import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { bestPartners } from '#shared/domain/allocation/partner-flow/best-partners';
import type { PartnerProblem } from '#shared/domain/allocation/partner-flow/partner-problem';
import { mostPerNeed } from '#shared/domain/allocation/partner-policy';
import { sampled } from '#tests/support/sampled';

const mostPairs = 9;

/** Small enough to try everything, and often scarce. */
const problem: fc.Arbitrary<PartnerProblem> = fc
  .record({
    perNeed: fc.integer({ min: 1, max: 3 }),
    needs: fc.array(fc.record({ record: fc.nat({ max: 1 }), has: fc.nat({ max: 1 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    recordRooms: fc.array(fc.constantFrom(0, 1, 2, Infinity), { minLength: 2, maxLength: 2 }),
    offerRooms: fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 }),
  })
  .chain((given) => {
    const all = given.needs.flatMap((_, need) =>
      given.offerRooms.map((__, offer) => [need, offer]),
    );
    return fc
      .tuple(
        fc.shuffledSubarray(all, { maxLength: Math.min(mostPairs, all.length) }),
        fc.array(fc.nat({ max: 5 }), { minLength: mostPairs, maxLength: mostPairs }),
      )
      .map(([pairs, scores]) => ({
        ...given,
        pairs: pairs.map(([need = 0, offer = 0], at) => ({ need, offer, score: scores[at] ?? 0 })),
      }));
  });

type Chosen = readonly boolean[];

const countOf = (
  { pairs, needs }: PartnerProblem,
  chosen: Chosen,
  of: { readonly need?: number; readonly offer?: number; readonly record?: number },
): number =>
  pairs.filter(
    ({ need, offer }, at) =>
      chosen[at] &&
      (of.need === undefined || need === of.need) &&
      (of.offer === undefined || offer === of.offer) &&
      (of.record === undefined || needs[need]?.record === of.record),
  ).length;

const isAllowed = (given: PartnerProblem, chosen: Chosen): boolean =>
  given.needs.every(
    ({ has }, need) => countOf(given, chosen, { need }) <= Math.max(0, given.perNeed - has),
  ) &&
  given.offerRooms.every((room, offer) => countOf(given, chosen, { offer }) <= room) &&
  given.recordRooms.every((room, record) => countOf(given, chosen, { record }) <= room);

/** Needs with a partner, with two, and so on; then the sum of fit: said here once more. */
const worthOf = (given: PartnerProblem, chosen: Chosen): readonly number[] => [
  ...Array.from(
    { length: given.perNeed },
    (_, n) =>
      given.needs.filter(({ has }, need) => has + countOf(given, chosen, { need }) > n).length,
  ),
  given.pairs.reduce((sum, { score }, at) => sum + (chosen[at] ? score : 0), 0),
];

const compare = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((each, index) => each !== right[index]);
  return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

const bestOfAll = (given: PartnerProblem): readonly number[] => {
  let best: readonly number[] = worthOf(given, []);
  for (let choice = 0; choice < 2 ** given.pairs.length; choice += 1) {
    const chosen = given.pairs.map((_, at) => Math.floor(choice / 2 ** at) % 2 === 1);
    if (!isAllowed(given, chosen)) continue;
    const worth = worthOf(given, chosen);
    if (compare(worth, best) > 0) best = worth;
  }
  return best;
};

describe('the best partners', () => {
  test('are as good as the best of all choices, and keep every limit', () => {
    let scarce = 0;
    fc.assert(
      fc.property(problem, (given) => {
        const chosen = bestPartners(given);

        expect(isAllowed(given, chosen)).toBe(true);
        expect(worthOf(given, chosen)).toEqual(bestOfAll(given));
        if (chosen.includes(false)) scarce += 1;
      }),
      { numRuns: sampled(500, 2_000) },
    );
    expect(scarce).toBeGreaterThan(100);
  });

  test('give everyone a first one before anyone a second, however well that would fit', () => {
    const given: PartnerProblem = {
      perNeed: 2,
      needs: [
        { record: 0, has: 0 },
        { record: 0, has: 1 },
      ],
      recordRooms: [Infinity],
      offerRooms: [1],
      pairs: [
        { need: 0, offer: 0, score: 1 },
        { need: 1, offer: 0, score: 1_000 },
      ],
    };

    expect(bestPartners(given)).toEqual([true, false]);
  });

  test('of as many as are allocated at once are found while somebody waits', () => {
    const many = 500;
    const given: PartnerProblem = {
      perNeed: mostPerNeed,
      needs: Array.from({ length: many }, (_, record) => ({ record, has: 0 })),
      recordRooms: Array.from({ length: many }, () => Infinity),
      offerRooms: Array.from({ length: many }, (_, offer) => offer % 4),
      pairs: Array.from({ length: many * 40 }, (_, at) => ({
        need: Math.floor(at / 40),
        offer: (Math.floor(at / 40) * 7 + (at % 40) * 13) % many,
        score: (at * 31) % 1_001,
      })),
    };
    const since = process.cpuUsage();

    const chosen = bestPartners(given);

    expect(chosen.filter(Boolean).length).toBeGreaterThan(700);
    // Half a second on a quiet machine; a search whose time grows with the square of the pairs takes minutes.
    expect(process.cpuUsage(since).user / 1e6).toBeLessThan(25);
  }, 120_000);
});
