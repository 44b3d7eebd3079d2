import { describe, expect, it } from 'vitest';

import { changedRows, comparedTotals } from '#dashboard/allocation/what-if-comparison';
import type { AllocationView } from '#shared/contract/allocation/allocation-views';
import type { AllocationProposal } from '#shared/contract/allocation/proposal-views';
import { imaginedEffects } from '#dashboard/allocation/what-if-effects';

import { offer, pledge, record } from '../some-allocation.ts';

const totals = (
  measure: string | null,
  fields: Partial<AllocationProposal['totals'][number]> = {},
) => ({
  measure,
  pledgeComponents: 1,
  served: 0,
  partlyServed: 0,
  withPartnerBefore: 0,
  withPartner: 0,
  asked: 0,
  servedBefore: 0,
  servedAfter: 0,
  open: 0,
  offerComponents: 0,
  left: 0,
  used: 0,
  ...fields,
});

const proposal = (fields: Partial<AllocationProposal> = {}): AllocationProposal => ({
  totals: [],
  pledges: [],
  offers: [],
  notProven: [],
  ...fields,
});

const view = (allocation: AllocationProposal, whatIf: AllocationProposal): AllocationView => ({
  policyVersion: 1,
  partnersPerNeed: 2,
  partnersPerOffer: 3,
  asOf: '2026-11-25T00:00:00.000Z',
  allocation,
  whatIf,
  records: [
    ...['needy', 'same', 'silent', 'gone'].map((id) => record('pledge', id)),
    record('offer', 'real'),
    ...['first', 'second'].map((id) => record('offer', id, { whatIf: true, accepted: false })),
  ],
});

const gets = (...given: readonly (readonly [string, number])[]) => ({
  gets: given.map(([id, amount]) => ({ id, component: 'c1', amount })),
});

/** Without an amount, or in another unit, so many offers fit, and these best. */
const fits = (count: number, best: readonly string[] = []) => ({
  stillOpen: {
    offers: count,
    usedUp: { count: 0, most: [] },
    heldBack: { count: 0, best: [] },
    otherMeasure: { count: 0, best: [] },
    amountNotStated: {
      count,
      best: best.map((id) => ({
        id,
        component: 'c1',
        score: 50,
        known: 0,
        ofParts: 2,
        measure: null,
      })),
    },
    barred: { count: 0, gates: [] },
  },
});

describe('the cover without and with a what-if', () => {
  it('is compared measure by measure, and those that nothing asks for are left out', () => {
    const days = { asked: 50, servedAfter: 30, open: 20 };
    const without = proposal({ totals: [totals('days/once', days), totals(null)] });
    const changed = proposal({
      totals: [
        totals('days/once', { ...days, servedAfter: 46, open: 4, served: 1 }),
        totals('hours/year', { pledgeComponents: 0, offerComponents: 1 }),
        totals(null, { withPartner: 1 }),
      ],
    });

    expect(comparedTotals(without, changed)).toMatchObject([
      {
        measure: 'days/once',
        asked: { without: 50, with: 50 },
        covered: { without: 30, with: 46 },
        open: { without: 20, with: 4 },
        servedWhole: { without: 0, with: 1 },
      },
      {
        measure: null,
        components: { without: 1, with: 1 },
        withPartner: { without: 0, with: 1 },
      },
    ]);
  });

  it('is none where everything that asks in a measure is left out', () => {
    const without = proposal({ totals: [totals('days/once', { asked: 5, open: 5 })] });

    expect(comparedTotals(without, proposal())).toMatchObject([
      { asked: { without: 5, with: 0 }, open: { without: 5, with: 0 } },
    ]);
  });
});

describe('what imagined offers do', () => {
  it('names whom each serves, in the order of the form, and leaves out the offers that exist', () => {
    const whatIf = proposal({
      pledges: [pledge('silent', null, null, fits(3, ['real', 'second']))],
      offers: [offer('real', { same: 9 }), offer('first', { needy: 6 }), offer('second', {})],
    });

    const effects = imaginedEffects(view(proposal(), whatIf));

    expect(
      effects.map(({ record: { id }, offer: { used }, goesTo, fits: uncounted }) => [
        id,
        used,
        goesTo.map((each) => [each.record.title, each.amount]),
        uncounted.map((each) => [each.record.title, each.component]),
      ]),
    ).toEqual([
      ['first', 6, [['Title of needy', 6]], []],
      ['second', 0, [], [['Title of silent', 'c1']]],
    ]);
  });
});

describe('the pledge components for which something changes', () => {
  const without = proposal({
    pledges: [
      pledge('same', 9, 9, gets(['real', 9])),
      pledge('needy', 10, 4, gets(['real', 4])),
      pledge('silent', null, null, fits(1, ['real'])),
      pledge('gone', 5, 0),
    ],
  });
  const changed = (needy: readonly (readonly [string, number])[], silent = fits(1, ['real'])) =>
    changedRows(
      view(
        without,
        proposal({
          pledges: [
            pledge('silent', null, null, silent),
            pledge('same', 9, 9, gets(['real', 9])),
            pledge('needy', 10, 10, gets(...needy)),
          ],
          offers: [offer('first', { needy: 6 })],
        }),
      ),
    );

  it('stand with what they would get without it', () => {
    const rows = changed([
      ['first', 6],
      ['real', 4],
    ]);

    expect(rows.map(({ pledge: { id, open }, before }) => [id, open, before?.open])).toEqual([
      ['needy', 0, 6],
    ]);
  });

  it('are told apart by who gives as well as by how much', () => {
    expect(changed([['real', 4]])).toEqual([]);
    expect(changed([['first', 4]]).map(({ pledge: { id } }) => id)).toEqual(['needy']);
  });

  it.each([
    ['more fit', fits(2, ['real'])],
    ['others fit', fits(1, ['first'])],
  ])('without an amount are those that %s', (_, silent) => {
    expect(changed([['real', 4]], silent).map(({ pledge: { id } }) => id)).toEqual(['silent']);
  });
});
