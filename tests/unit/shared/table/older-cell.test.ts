/** Cells that were stored before they knew what was asked are read, and call nobody open. */
import { describe, expect, test } from 'vitest';

import { emptyCell } from '#shared/domain/coverage/cell';
import { packCell } from '#shared/table/packed-cell';
import { readCell } from '#shared/table/read-cell';
import { fromStored } from '#shared/table/stored-form';

/** As the product of then packed it: types, editions, measures, oldest open, givers, share of the largest. */
const packed = JSON.stringify([
  'legal 2.1.1,state ...3.2.1',
  'grf-2019 1.2,not_stated 1..1',
  'hours/year 30 15 30',
  '2026-03-05',
  2,
  75,
]);

const statuses = { partly_met: 1, met: 0, delivered: 0, not_stated: 0 };
const older = {
  pledgeRecords: 3,
  pledgeComponents: { open: 2, ...statuses },
  offerRecords: 2,
  openOffers: 1,
  committedOffers: 1,
  byStakeholderType: {
    legal: {
      pledgeRecords: 0,
      pledgeComponents: { ...statuses, open: 0, partly_met: 0 },
      offerRecords: 2,
      openOffers: 1,
      committedOffers: 1,
    },
    state: {
      pledgeRecords: 3,
      pledgeComponents: { open: 2, ...statuses },
      offerRecords: 0,
      openOffers: 0,
      committedOffers: 0,
    },
  },
  byEdition: {
    'grf-2019': { pledgeComponents: { ...statuses, open: 2, partly_met: 0 }, offerComponents: 1 },
    not_stated: { pledgeComponents: { ...statuses, open: 0 }, offerComponents: 1 },
  },
  measures: { 'hours/year': { asked: 30, covered: 15, offered: 30 } },
  oldestOpen: '2026-03-05',
  givers: 2,
  largestGiverPercent: 75,
};

describe.each([
  ['packed', packed],
  ['as a map', older],
])('an older cell, %s', (_, stored) => {
  test('is read with all of its counts, and what was called open is not stated to be asked', () => {
    const cell = readCell(stored);

    expect(cell).toMatchObject({
      pledgeRecords: 3,
      offerRecords: 2,
      openOffers: 1,
      committedOffers: 1,
      measures: { 'hours/year': { asked: 30, covered: 15, offered: 30 } },
      givers: 2,
      largestGiverPercent: 75,
    });
    expect(cell.pledgeComponents).toEqual({
      open: 0,
      not_asked: 0,
      asking_not_stated: 2,
      ...statuses,
    });
    expect(cell.byEdition['grf-2019']?.pledgeComponents.asking_not_stated).toBe(2);
    expect(cell.ages.open).toEqual({ stated: null, inRegisterSince: null });
    expect(cell.ages.asking_not_stated).toEqual({ stated: null, inRegisterSince: '2026-03-05' });
  });

  test('is what a reader of the table gets, and can be written anew', () => {
    const key = { PK: 'PUB#COV#g1', SK: 'A1#europe' };

    const { cell } = fromStored({ ...key, rev: 4, cell: stored });

    expect(cell).toEqual(readCell(stored));
    expect(readCell(packCell(readCell(stored)))).toEqual(readCell(stored));
  });
});

test('an older cell without records is an empty cell', () => {
  expect(readCell(JSON.stringify(['', '', '', null, 0, null]))).toEqual(emptyCell);
});

test('a form of cell that is not known here is a fault, not an empty cell', () => {
  expect(() => readCell(JSON.stringify([3, {}]))).toThrow('form that is not known');
});
