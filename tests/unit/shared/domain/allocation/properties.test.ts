import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { allocate, type Allocation } from '#shared/domain/allocation/allocate';
import type { Named } from '#shared/domain/allocation/open-components';
import { partnerPolicy } from '#shared/domain/allocation/partner-policy';
import { neededWithin, steps } from '#shared/domain/allocation/min-cost-flow/flow-problem';
import type { RecordFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { passesGates } from '#shared/domain/matching/gates';
import type { Pair } from '#shared/domain/matching/pair';
import { statedPolicy } from '#shared/domain/matching/policy';
import { scoreParts, sumOf } from '#shared/domain/matching/score-parts';
import { arbitraryOffers, arbitraryPledges } from '#tests/support/arbitrary-records';

const scene = fc
  .record({ pledges: arbitraryPledges, offers: arbitraryOffers })
  .map(({ pledges, offers }) => ({
    pledges: pledges.map((each) => featuresOf(each)),
    offers: offers.map((each) => featuresOf(each)),
  }));
type Scene = {
  readonly pledges: readonly RecordFeatures[];
  readonly offers: readonly RecordFeatures[];
};

const allocated = ({ pledges, offers }: Scene): Allocation =>
  allocate(pledges, offers, { policy: statedPolicy, today: '2026-01-01', partners: partnerPolicy });

const always = (holds: (given: Scene) => void, numRuns = 200) =>
  fc.assert(fc.property(scene, holds), { numRuns });

const keyOf = ({ id, component }: Named): string => `${id} ${component}`;

const pairOf = ({ pledges, offers }: Scene, of: Named, by: Named): Pair => {
  const pledge = pledges.find(({ id }) => id === of.id);
  const offer = offers.find(({ id }) => id === by.id);
  const asked = pledge?.components.find(({ id }) => id === of.component);
  const given = offer?.components.find(({ id }) => id === by.component);
  if (!pledge || !offer || !asked || !given) throw new Error('An assignment names no pair');
  return { pledge, offer, asked, given };
};

const sum = (values: readonly { readonly amount: number }[]): number =>
  values.reduce((total, { amount }) => total + amount, 0);

/** What somebody can have at once may set one tenth, and one measure, against another. */
const withoutLimits = ({ pledges, offers }: Scene): Scene => {
  const unlimited = ({ supportsAtOnce: _s, matchesAtOnce: _m, ...features }: RecordFeatures) =>
    features;
  return { pledges: pledges.map(unlimited), offers: offers.map(unlimited) };
};

/** Units within everyone's first k tenths, for each k, by measure. */
const coverOf = ({ pledges }: Allocation) => {
  const cover: Record<string, readonly number[]> = {};
  for (const { measure, asked, servedBefore, gets } of pledges) {
    if (measure === null || asked === null || servedBefore === null) continue;
    const before = cover[measure] ?? Array.from({ length: steps }, () => 0);
    cover[measure] = before.map(
      (units, step) => units + Math.min(sum(gets), neededWithin(asked, servedBefore, step + 1)),
    );
  }
  return cover;
};

const isAtLeast = (after: Allocation, before: Allocation): boolean => {
  const more = coverOf(after);
  return Object.entries(coverOf(before)).every(([measure, units]) =>
    units.every((each, step) => (more[measure]?.[step] ?? 0) >= each),
  );
};

describe('every allocation', () => {
  test('gives no more than is left and no more than is asked, and what one gives another gets', () => {
    always((given) => {
      const { pledges, offers, totals } = allocated(given);
      const from = offers.flatMap((offer) =>
        offer.gives.map(({ pledge, amount }) => `${keyOf(pledge)} ${keyOf(offer)} ${amount}`),
      );
      const to = pledges.flatMap((pledge) =>
        pledge.gets.map((each) => `${keyOf(pledge)} ${keyOf(each)} ${each.amount}`),
      );

      expect(from.toSorted()).toEqual(to.toSorted());
      for (const { left, used, gives } of offers) {
        expect(used ?? 0).toBe(sum(gives));
        expect(used ?? 0).toBeLessThanOrEqual(left ?? 0);
      }
      for (const { asked, servedBefore, servedAfter, open, gets } of pledges) {
        expect((servedAfter ?? 0) - (servedBefore ?? 0)).toBe(sum(gets));
        expect(servedAfter ?? 0).toBeLessThanOrEqual(asked ?? 0);
        expect(open ?? 0).toBe((asked ?? 0) - (servedAfter ?? 0));
      }
      for (const each of totals) {
        expect(each.servedAfter - each.servedBefore).toBe(each.used);
        expect(each.asked).toBe(each.servedAfter + each.open);
      }
    });
  });

  test('gives no record more matches than it can have at once, with those that it has', () => {
    let bound = 0;
    always((given) => {
      const { offers, pledges } = allocated(given);
      const matches = [
        ...offers.flatMap((offer) => offer.gives.map(({ pledge }) => [pledge.id, offer.id])),
        ...pledges.flatMap((pledge) => pledge.partners.map(({ id }) => [pledge.id, id])),
      ];
      for (const { id, supportsAtOnce, matchesAtOnce, live = 0 } of [
        ...given.pledges,
        ...given.offers,
      ]) {
        const atOnce = supportsAtOnce ?? matchesAtOnce;
        const proposed = matches.filter((ends) => ends.includes(id)).length;
        if (atOnce === undefined || proposed === 0) continue;
        expect(proposed + live).toBeLessThanOrEqual(atOnce);
        if (proposed + live === atOnce) bound += 1;
      }
    }, 600);

    expect(bound).toBeGreaterThan(5);
  });

  test('uses pairs that pass every gate alone, in one measure, with the score of the policy', () => {
    always((given) => {
      for (const offer of allocated(given).offers) {
        for (const { pledge, amount, score, parts, bothAccepted } of offer.gives) {
          const pair = pairOf(given, pledge, offer);

          expect(amount).toBeGreaterThan(0);
          expect(passesGates(pair)).toBe(true);
          expect(pair.asked.measure).toBe(pair.given.measure);
          expect(parts).toEqual(scoreParts(pair, statedPolicy));
          expect(score).toBe(sumOf(parts));
          expect(bothAccepted).toBe(pair.pledge.accepted && pair.offer.accepted);
        }
      }
    });
  });

  test('proposes partners for what states no amount alone: pairs that pass every gate, each offer once, within the policy', () => {
    let partners = 0;
    always((given) => {
      const { pledges } = allocated(given);
      const served = new Map<string, number>();
      for (const pledge of pledges) {
        const { measure, hasPartner } = pledge;
        expect(pledge.partners.length).toBeLessThanOrEqual(
          measure === null ? partnerPolicy.perNeed - (hasPartner ? 1 : 0) : 0,
        );
        expect(new Set(pledge.partners.map(({ id }) => id)).size).toBe(pledge.partners.length);
        for (const { id, component, score, parts } of pledge.partners) {
          const pair = pairOf(given, pledge, { id, component });
          expect(passesGates(pair)).toBe(true);
          expect([parts, score]).toEqual([scoreParts(pair, statedPolicy), sumOf(parts)]);
          served.set(id, (served.get(id) ?? 0) + 1);
          partners += 1;
        }
      }
      for (const { id, matchesAtOnce } of given.offers)
        if (matchesAtOnce === undefined)
          expect(served.get(id) ?? 0).toBeLessThanOrEqual(partnerPolicy.perOffer);
    });
    // Some sixty of two hundred arbitrary cases have any: enough that the properties are not empty.
    expect(partners).toBeGreaterThan(10);
  });

  test('leaves nobody without a partner for one more offer', () => {
    const withPartner = (allocation: Allocation): number =>
      allocation.totals.reduce((all, each) => all + each.withPartner, 0);
    always((limited) => {
      const given = withoutLimits(limited);
      const whole = withPartner(allocated(given));
      for (const { id } of given.offers) {
        const others = { ...given, offers: given.offers.filter((each) => each.id !== id) };

        expect(withPartner(allocated(others))).toBeLessThanOrEqual(whole);
      }
    }, 100);
  });

  test('is the same in whatever order records and components come', () => {
    const shuffled = scene.chain((given) =>
      fc
        .tuple(
          fc.shuffledSubarray([...given.pledges], { minLength: given.pledges.length }),
          fc.shuffledSubarray([...given.offers], { minLength: given.offers.length }),
        )
        .map(([pledges, offers]) => ({
          given,
          other: {
            pledges: pledges.map((each) => ({ ...each, components: each.components.toReversed() })),
            offers: offers.map((each) => ({ ...each, components: each.components.toReversed() })),
          },
        })),
    );

    fc.assert(
      fc.property(shuffled, ({ given, other }) => {
        expect(allocated(other)).toEqual(allocated(given));
      }),
      { numRuns: 150 },
    );
  });

  test('counts each open offer component under one reason for what stays open, and leaves none with room that passes', () => {
    always((given) => {
      const { pledges, offers } = allocated(given);
      const usedOf = new Map(offers.map((each) => [keyOf(each), each]));
      for (const { stillOpen, open } of pledges) {
        expect(stillOpen === null).toBe(open === 0);
        if (!stillOpen) continue;
        const { usedUp, heldBack, otherMeasure, amountNotStated, barred } = stillOpen;

        const counts = [usedUp, heldBack, otherMeasure, amountNotStated, barred];
        expect(counts.reduce((all, { count }) => all + count, 0)).toBe(offers.length);
        for (const each of usedUp.most) {
          expect(usedOf.get(keyOf(each))?.used).toBe(each.left);
          expect(each.users).toBeGreaterThan(0);
        }
      }
    });
  });

  test('covers as much or more, in every tenth, with one more offer', () => {
    always((limited) => {
      const given = withoutLimits(limited);
      const whole = allocated(given);
      for (const { id } of given.offers) {
        const others = { ...given, offers: given.offers.filter((each) => each.id !== id) };

        expect(isAtLeast(whole, allocated(others))).toBe(true);
      }
    }, 100);
  });

  test('leaves every other measure as it is when an offer comes', () => {
    always((limited) => {
      const given = withoutLimits(limited);
      const [first, ...rest] = given.offers;
      const measures = new Set(first?.components.map(({ measure }) => measure));
      const without = allocated({ ...given, offers: rest });
      const gets = (allocation: Allocation) =>
        allocation.pledges
          .filter(({ measure }) => !measures.has(measure ?? undefined))
          .map((each) => each.gets);

      expect(gets(allocated(given))).toEqual(gets(without));
    });
  });
});
