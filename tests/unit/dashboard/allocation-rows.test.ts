import { describe, expect, it } from 'vitest';

import { type AllocatedRecord, allocationRows } from '#dashboard/allocation/allocation-rows';

const record = (kind: 'pledge' | 'offer', id: string): AllocatedRecord => ({
  kind,
  id,
  title: `Title of ${id}`,
  language: 'en',
  party: null,
  accepted: true,
  whatIf: false,
});

const pledge = (id: string, asked: number | null, servedAfter: number | null) => ({
  id,
  component: 'c1',
  area: 'A1' as const,
  measure: asked === null ? null : 'days/once',
  asked,
  servedBefore: asked === null ? null : 0,
  servedAfter,
  open: asked === null || servedAfter === null ? null : asked - servedAfter,
  gets: [],
  stillOpen: null,
});

const offer = (id: string, gives: Readonly<Record<string, number>>) => ({
  id,
  component: 'c1',
  area: 'A1' as const,
  measure: 'days/once',
  left: 100,
  used: 0,
  gives: Object.entries(gives).map(([to, amount]) => ({
    pledge: { id: to, component: 'c1' },
    amount,
    score: 50,
    parts: [],
    bothAccepted: true,
  })),
});

const proposal = {
  totals: [],
  pledges: [pledge('whole', 10, 10), pledge('part', 10, 4), pledge('silent', null, null)],
  offers: [offer('small', { part: 1, whole: 3 }), offer('large', { part: 3, whole: 7 })],
};
const records = [
  ...['whole', 'part', 'silent'].map((id) => record('pledge', id)),
  ...['small', 'large'].map((id) => record('offer', id)),
];

describe('the rows of an allocation', () => {
  it('begin with what is served least, and name what each gets, the most first', () => {
    const rows = allocationRows(proposal, records);

    expect(
      rows.map(({ record: { title }, gets }) => [
        title,
        ...gets.map((get) => `${get.offer.title}: ${get.amount}`),
      ]),
    ).toEqual([
      ['Title of silent'],
      ['Title of part', 'Title of large: 3', 'Title of small: 1'],
      ['Title of whole', 'Title of large: 7', 'Title of small: 3'],
    ]);
  });

  it('tell the components of one record apart', () => {
    const second = { ...pledge('part', 5, 2), component: 'c2' };

    const rows = allocationRows({ ...proposal, pledges: [second] }, records);

    expect(rows.map(({ gets }) => gets)).toEqual([[]]);
  });
});
