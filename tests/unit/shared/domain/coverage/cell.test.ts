import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { coverageCell, emptyCell, inOrder } from '#shared/domain/coverage/cell';
import type { StatusCounts } from '#shared/domain/coverage/counts';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { coverageStatusIds } from '#shared/vocabulary/record-states';
import { arbitraryOffers, arbitraryPledges } from '#tests/support/arbitrary-records';
import { anId, anOffer, aPledge } from '#tests/support/records';

const hours = (max: number) => ({ quantity: { min: max, max, unit: 'hours', per: 'year' } });

/** Two States and a city ask, a law firm and a State give: worked out by hand. */
const pledges = [
  aPledge({
    id: anId('p1'),
    partyId: anId('a'),
    partyType: 'state',
    supportRequested: true,
    edition: 'grf-2023',
    createdAt: '2026-03-05T10:00:00.000Z',
    components: [hours(10), hours(20), {}],
    matches: [
      { components: ['c1'], state: 'agreed', quantity: 10 },
      { components: ['c2'], state: 'in_progress', quantity: 5 },
    ],
  }),
  aPledge({
    id: anId('p2'),
    partyId: anId('b'),
    partyType: 'state',
    supportRequested: true,
    createdAt: '2026-02-01T10:00:00.000Z',
    components: [{}],
    matches: [{ components: ['c1'], state: 'fulfilled' }],
  }),
  aPledge({
    id: anId('p3'),
    partyId: anId('c'),
    partyType: 'local_gov',
    createdAt: '2026-04-01T10:00:00.000Z',
    supportRequested: null,
    components: [{}, {}],
    matches: [{ components: ['c2'], state: 'not_stated' }],
  }),
].map((record) => featuresOf(record));
const offers = [
  anOffer({ id: anId('f1'), partyId: anId('d'), partyType: 'legal', components: [hours(30), {}] }),
  anOffer({
    id: anId('f2'),
    partyId: anId('d'),
    partyType: 'legal',
    availability: 'committed',
    edition: 'grf-2023',
  }),
  anOffer({ id: anId('f3'), partyId: anId('b'), partyType: null }),
].map((record) => featuresOf(record));

const statuses = (counts: Partial<StatusCounts>): StatusCounts => ({
  open: 0,
  not_asked: 0,
  asking_not_stated: 0,
  partly_met: 0,
  met: 0,
  delivered: 0,
  not_stated: 0,
  ...counts,
});

describe('a coverage cell', () => {
  const cell = coverageCell('not_stated', pledges, offers);

  test('counts pledges, their components by status, and offers by whether they are still to be given', () => {
    expect(cell).toMatchObject({
      pledgeRecords: 3,
      pledgeComponents: statuses({
        open: 1,
        asking_not_stated: 1,
        partly_met: 1,
        met: 1,
        delivered: 1,
        not_stated: 1,
      }),
      offerRecords: 3,
      openOffers: 3,
      committedOffers: 1,
    });
  });

  test('counts the same by stakeholder type, with parties of no stated type apart', () => {
    expect(Object.keys(cell.byStakeholderType)).toEqual([
      'legal',
      'local_gov',
      'not_stated',
      'state',
    ]);
    expect(cell.byStakeholderType['state']).toMatchObject({
      pledgeRecords: 2,
      pledgeComponents: statuses({ open: 1, partly_met: 1, met: 1, delivered: 1 }),
      offerRecords: 0,
      openOffers: 0,
      committedOffers: 0,
    });
    expect(cell.byStakeholderType['legal']).toMatchObject({
      offerRecords: 2,
      openOffers: 2,
      committedOffers: 1,
    });
    expect(cell.byStakeholderType['not_stated']).toMatchObject({ offerRecords: 1, openOffers: 1 });
  });

  test('counts the same by edition, with records of no stated edition apart', () => {
    expect(cell.byEdition).toMatchObject({
      'grf-2023': {
        pledgeComponents: statuses({ open: 1, partly_met: 1, met: 1 }),
        openOffers: 0,
        committedOffers: 1,
      },
      not_stated: {
        pledgeComponents: statuses({ asking_not_stated: 1, delivered: 1, not_stated: 1 }),
        openOffers: 3,
        committedOffers: 0,
      },
    });
  });

  test('adds amounts of one measure, and covers no more than was asked', () => {
    expect(cell.measures).toEqual({ 'hours/year': { asked: 30, covered: 15, offered: 30 } });
  });

  test.each([
    [true, { open: 2 }],
    [false, { not_asked: 2 }],
    [null, { asking_not_stated: 2 }],
  ])('calls what is not agreed open where support is asked for alone: %s', (active, unserved) => {
    const asking = pledges.map((pledge) => ({ ...pledge, active }));

    const counts = coverageCell('not_stated', asking, offers).pledgeComponents;

    expect(counts).toEqual(
      statuses({ partly_met: 1, met: 1, delivered: 1, not_stated: 1, ...unserved }),
    );
  });

  test('knows how old it is by its source, and apart from that since when it is here', () => {
    expect(cell.ages).toEqual({
      open: { stated: '2023-12-13', inRegisterSince: '2026-03-05' },
      not_asked: { stated: null, inRegisterSince: null },
      asking_not_stated: { stated: null, inRegisterSince: '2026-04-01' },
    });
  });

  test('knows how many give', () => {
    expect([cell.givers, cell.largestGiverPercent]).toEqual([2, 75]);
  });

  test('tells test data apart, also where an earlier region counts it', () => {
    const places = { regions: ['europe', 'mena'] };
    const both = { component: { places } };
    const made = [aPledge({ id: anId('p1'), synthetic: true, ...both }), aPledge({ ...both })];
    const given = [anOffer({ id: anId('f1'), synthetic: true, ...both })];

    const mena = coverageCell(
      'mena',
      made.map((record) => featuresOf(record)),
      given.map((record) => featuresOf(record)),
    );

    expect(mena).toMatchObject({ syntheticPledgeComponents: 1, syntheticOfferComponents: 1 });
    expect(mena.repeated).toMatchObject({
      syntheticPledgeComponents: 1,
      syntheticOfferComponents: 1,
    });
  });

  test('without records says nothing at all', () => {
    const never = { stated: null, inRegisterSince: null };
    const none = {
      pledgeComponents: statuses({}),
      openOffers: 0,
      committedOffers: 0,
      syntheticPledgeComponents: 0,
      syntheticOfferComponents: 0,
    };
    expect(emptyCell).toEqual({
      ...none,
      pledgeRecords: 0,
      offerRecords: 0,
      sharedPledgeComponents: 0,
      sharedOfferComponents: 0,
      repeated: none,
      byStakeholderType: {},
      byEdition: {},
      measures: {},
      measuresOfSets: {},
      ages: { open: never, not_asked: never, asking_not_stated: never },
      givers: 0,
      largestGiverPercent: null,
    });
  });

  test('is the same to the byte, whatever the order of the records', () => {
    fc.assert(
      fc.property(arbitraryPledges, arbitraryOffers, (asked, given) => {
        const [left, right] = [asked, given].map((records) =>
          records.map((each) => featuresOf(each)),
        );

        const turned = coverageCell(
          'europe',
          (left ?? []).toReversed(),
          (right ?? []).toReversed(),
        );

        expect(JSON.stringify(inOrder(turned))).toBe(
          JSON.stringify(inOrder(coverageCell('europe', left ?? [], right ?? []))),
        );
      }),
      { numRuns: 100 },
    );
  });

  test('adds up: its stakeholder types and its editions together are the whole', () => {
    fc.assert(
      fc.property(arbitraryPledges, arbitraryOffers, (asked, given) => {
        const whole = coverageCell(
          'europe',
          asked.map((each) => featuresOf(each)),
          given.map((each) => featuresOf(each)),
        );
        const types = Object.values(whole.byStakeholderType);
        const editions = Object.values(whole.byEdition);
        const sum = (values: readonly number[]) => values.reduce((total, each) => total + each, 0);

        expect(sum(types.map(({ pledgeRecords }) => pledgeRecords))).toBe(whole.pledgeRecords);
        expect(sum(types.map(({ openOffers }) => openOffers))).toBe(whole.openOffers);
        for (const status of coverageStatusIds) {
          const total = whole.pledgeComponents[status];
          expect(sum(types.map(({ pledgeComponents }) => pledgeComponents[status]))).toBe(total);
          expect(sum(editions.map(({ pledgeComponents }) => pledgeComponents[status]))).toBe(total);
        }
      }),
      { numRuns: 100 },
    );
  });
});
