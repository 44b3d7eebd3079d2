import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { askingOf } from '#shared/domain/allocation/open-components';
import {
  bucketsAsked,
  bucketsGiven,
  chosenPledges,
  type Selection,
} from '#shared/domain/allocation/selection';
import { bucketsOfComponents, type PostingBucket } from '#shared/domain/records/bucket';
import type { ComponentFeatures } from '#shared/domain/matching/features';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { passesGates } from '#shared/domain/matching/gates';
import { pairsOf } from '#shared/domain/matching/suggestion';
import { arbitraryOffers, arbitraryPledges } from '#tests/support/arbitrary-records';
import { aPledge } from '#tests/support/records';

const everything: Selection = { areas: [], regions: [], countries: [], pledges: [], offers: [] };

const components = [
  { id: 'c1', area: 'A1', places: { countries: ['NER'] } },
  { id: 'c2', area: 'A1', places: { countries: ['NER', 'NOR'] } },
  { id: 'c3', area: 'A2', places: { regions: ['west-central-africa'] } },
  { id: 'c4', area: 'A2', places: {} },
];

const chosen = (selection: Partial<Selection>): readonly string[] =>
  chosenPledges({ ...everything, ...selection }, [featuresOf(aPledge({ components }))]).flatMap(
    (pledge) => pledge.components.map(({ id }) => id),
  );

const bucketsOf = ({ area, ...places }: ComponentFeatures) =>
  bucketsOfComponents([{ area, places }]);

describe('a selection', () => {
  // oxfmt-ignore
  test.each([
    ['everything', {}, ['c1', 'c2', 'c3', 'c4']],
    ['an area', { areas: ['A2'] }, ['c3', 'c4']],
    ['two areas', { areas: ['A1', 'A2'] }, ['c1', 'c2', 'c3', 'c4']],
    ['a region, by its countries too', { regions: ['west-central-africa'] }, ['c1', 'c2', 'c3']],
    ['no stated place', { regions: ['not_stated'] }, ['c4']],
    ['a country, and not what is for its whole region', { countries: ['NER'] }, ['c1', 'c2']],
    ['a country and a region, both to be met', { countries: ['NER'], regions: ['europe'] }, ['c2']],
    ['an area where nothing is asked', { areas: ['A3'] }, []],
  ] as const)('of %s chooses its components', (_, selection, expected) => {
    expect(chosen(selection as Partial<Selection>)).toEqual(expected);
  });

  test('reads every place where what it chooses is posted, and every offer that may serve it', () => {
    const selection = fc.record({
      areas: fc.subarray(['A1', 'A2', 'A3'] as const),
      regions: fc.subarray(['west-central-africa', 'europe', 'anywhere', 'not_stated'] as const),
      countries: fc.subarray(['NER', 'NOR', 'XA', 'ATA'] as const),
    });

    fc.assert(
      fc.property(selection, arbitraryPledges, arbitraryOffers, (wanted, pledges, offers) => {
        const selected = { ...everything, ...wanted };
        const features = pledges.map((each) => featuresOf(each));
        const found = chosenPledges(selected, features);
        const asked = new Set<PostingBucket>(bucketsAsked(selected));
        const given = new Set<PostingBucket>(bucketsGiven(askingOf(found)));

        for (const { asked: component } of askingOf(found))
          expect(bucketsOf(component).some((bucket) => asked.has(bucket))).toBe(true);
        for (const pair of found.flatMap((pledge) =>
          offers.flatMap((offer) => [...pairsOf(pledge, featuresOf(offer))]),
        )) {
          const isOpen = askingOf([pair.pledge]).some(({ asked: { id } }) => id === pair.asked.id);
          if (!isOpen || !passesGates(pair)) continue;
          expect(bucketsOf(pair.given).some((bucket) => given.has(bucket))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});
