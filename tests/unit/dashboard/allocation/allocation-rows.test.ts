import { describe, expect, it } from 'vitest';

import { allocationRows } from '#dashboard/allocation/allocation-rows';

import { offer, pledge, record } from '../some-allocation.ts';

const proposal = {
  totals: [],
  notProven: [],
  pledges: [
    pledge('silent', null, null),
    pledge('nothing', 10, 0),
    pledge('whole', 10, 10),
    pledge('part', 10, 4),
  ],
  offers: [offer('small', { part: 1, whole: 3 }), offer('large', { part: 3, whole: 7 })],
};
const records = [
  ...['whole', 'part', 'nothing', 'silent'].map((id) => record('pledge', id)),
  ...['small', 'large'].map((id) => record('offer', id)),
];

describe('the rows of an allocation', () => {
  it('begin with those that get something, the least served of them first, and name what each gets, the most first', () => {
    const rows = allocationRows(proposal, records);

    expect(
      rows.map(({ record: { title }, gets }) => [
        title,
        ...gets.map((get) => `${get.offer.title}: ${get.amount}`),
      ]),
    ).toEqual([
      ['Title of part', 'Title of large: 3', 'Title of small: 1'],
      ['Title of whole', 'Title of large: 7', 'Title of small: 3'],
      ['Title of nothing'],
      ['Title of silent'],
    ]);
  });

  it('tell the components of one record apart', () => {
    const second = { ...pledge('part', 5, 2), component: 'c2' };

    const rows = allocationRows({ ...proposal, pledges: [second] }, records);

    expect(rows.map(({ gets }) => gets)).toEqual([[]]);
  });
});
