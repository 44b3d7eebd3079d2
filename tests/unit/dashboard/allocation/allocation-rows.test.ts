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
  ...['whole', 'part', 'nothing', 'silent', 'served'].map((id) => record('pledge', id)),
  ...['small', 'large'].map((id) => record('offer', id)),
];

describe('the rows of an allocation', () => {
  const told = (given: Parameters<typeof allocationRows>[0]) =>
    allocationRows(given, records).map(({ record: { title }, gets }) => [
      title,
      ...gets.map((get) => `${get.offer.title}: ${get.amount}`),
    ]);

  it('begin with the widest gap, of equal ones with those that get something, and name what each gets, the most first', () => {
    const served = pledge('served', 10, 8, { servedBefore: 8 });

    expect(told({ ...proposal, pledges: [served, ...proposal.pledges] })).toEqual([
      ['Title of whole', 'Title of large: 7', 'Title of small: 3'],
      ['Title of part', 'Title of large: 3', 'Title of small: 1'],
      ['Title of silent'],
      ['Title of nothing'],
      ['Title of served'],
    ]);
  });

  it('of those that state no amount name the partners, before those that a match serves', () => {
    const partner = (id: string) => ({
      id,
      component: 'c1',
      score: 61,
      tooLittle: false,
      parts: [],
      bothAccepted: true,
    });
    const matched = pledge('nothing', null, null, { hasPartner: true });
    const silent = pledge('silent', null, null, { partners: ['large', 'small'].map(partner) });

    expect(told({ ...proposal, pledges: [matched, silent] })).toEqual([
      ['Title of silent', 'Title of large: null', 'Title of small: null'],
      ['Title of nothing'],
    ]);
  });

  it('tell the components of one record apart', () => {
    const second = { ...pledge('part', 5, 2), component: 'c2' };

    const rows = allocationRows({ ...proposal, pledges: [second] }, records);

    expect(rows.map(({ gets }) => gets)).toEqual([[]]);
  });
});
