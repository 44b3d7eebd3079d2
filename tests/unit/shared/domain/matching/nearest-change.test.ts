import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { failedGates, passesGates } from '#shared/domain/matching/gates';
import { nearestChange, nearestEdit } from '#shared/domain/matching/nearest-change';
import { statedPolicy } from '#shared/domain/matching/policy';
import { scoreParts, sumOf } from '#shared/domain/matching/score-parts';
import { arbitraryOffer, arbitraryPledge } from '#tests/support/arbitrary-records';
import { anId, aPair, type Given } from '#tests/support/records';

const at = (...countries: readonly string[]): Given => ({ component: { places: { countries } } });
const during = (window: object): Given => ({ component: { window } });
const of = (max: number): Given => ({
  component: { quantity: { min: 0, max, unit: 'days', per: 'once' } },
});
const used = { matches: [{ state: 'agreed' as const, quantity: 5, counterpartId: anId('third') }] };

// oxfmt-ignore
const opening: readonly (readonly [string, Given, Given, object])[] = [
  ['the place, by the offer', at('NER'), at('SEN'), { side: 'offer', field: 'countries', values: { countries: ['NER'] } }],
  ['the time, by the side that ends too early', during({ start: '2027' }), during({ end: '2026' }), { field: 'start', values: { date: '2026-12-31' } }],
  ['that nobody asked', { supportRequested: false }, {}, { side: 'pledge', field: 'supportRequested' }],
  ['that it is given away', {}, { availability: 'committed' }, { side: 'offer', field: 'availability' }],
  ['an exclusion', { excludedPartyIds: [anId('b')] }, { partyId: anId('b') }, { side: 'pledge', field: 'exclusions' }],
  ['the area', { component: { area: 'A1' } }, { component: { area: 'A2' } }, { field: 'area' }],
  ['that the need is met', { ...of(5), ...used }, of(5), { side: 'pledge', field: 'quantity', values: { amount: 6, measure: 'days/once' } }],
  ['that nothing is left', of(5), { ...of(5), ...used }, { side: 'offer', field: 'quantity', values: { amount: 6, measure: 'days/once' } }],
];

describe('the nearest change', () => {
  test.each(opening)('opens %s', (_, pledge, offer, change) => {
    const pair = aPair(pledge, offer);
    expect(failedGates(pair)).toHaveLength(1);

    expect(nearestChange([pair], statedPolicy)).toMatchObject({ effect: 'opens', ...change });
  });

  test.each([
    ['who the parties are', { partyId: anId('same') }, { partyId: anId('same') }],
    [
      'what was tried',
      { matches: [{ counterpartId: anId('offer'), state: 'declined' as const }] },
      {},
    ],
    ['two things at once', { ...at('NER'), supportRequested: false }, at('SEN')],
  ])('does not exist where %s would have to change', (_, pledge, offer) => {
    expect(nearestChange([aPair(pledge, offer)], statedPolicy)).toBeUndefined();
  });

  test('asks the reader’s own side first, where both could do the same', () => {
    const pair = aPair({ component: { area: 'A1' } }, { component: { area: 'A2' } });

    expect(nearestChange([pair], statedPolicy, 'pledge')?.side).toBe('pledge');
    expect(nearestChange([pair], statedPolicy, 'offer')?.side).toBe('offer');
  });

  test('of a pair that passes raises its score most', () => {
    const pledge = { component: { topics: ['training'], languages: ['fr'] } };
    const pair = aPair(pledge, { component: { topics: ['appeal-body'], languages: ['en'] } });

    expect(nearestChange([pair], statedPolicy)).toMatchObject({
      effect: 'raises',
      field: 'topics',
      side: 'offer',
      values: { topics: ['training'] },
    });
  });

  test('always does what it says: every gate passes, one component or record of one side changes, and the score is the one told', () => {
    let [opened, raised] = [0, 0];
    fc.assert(
      fc.property(arbitraryPledge, arbitraryOffer, (pledge, offer) => {
        const pair = aPair(pledge, offer);
        const nearest = nearestEdit(pair, statedPolicy);
        if (!nearest) return;
        const { change, pair: after, side } = nearest;
        if (change.effect === 'opens') opened += 1;
        else raised += 1;

        expect(passesGates(after)).toBe(true);
        expect(change.score).toBe(sumOf(scoreParts(after, statedPolicy)));
        expect(change.effect).toBe(passesGates(pair) ? 'raises' : 'opens');
        if (change.effect === 'raises')
          expect(change.score).toBeGreaterThan(sumOf(scoreParts(pair, statedPolicy)));
        const kept =
          side === 'pledge' ? (['offer', 'given'] as const) : (['pledge', 'asked'] as const);
        for (const part of kept) expect(after[part]).toBe(pair[part]);
      }),
      { numRuns: 600 },
    );
    expect(Math.min(opened, raised)).toBeGreaterThan(5);
  });
});
