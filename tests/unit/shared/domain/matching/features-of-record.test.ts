import { describe, expect, test } from 'vitest';

import type { StoredRecord } from '#shared/domain/records/record';
import { featuresOf } from '#shared/domain/matching/features-of-record';
import { aPair, anId, anOffer, aPledge } from '#tests/support/records';

describe('what matching knows of a record', () => {
  test('holds no title, text, source or other words', () => {
    const words = 'c4n4ry';
    const record = aPledge({
      title: words,
      channels: [words],
      sources: [`https://example.org/${words}`],
      component: {
        text: words,
        part: words,
        target: words,
        places: { stated: [words] },
        window: { stated: words },
        conditions: [{ kind: 'other', text: words }],
      },
    });

    const features = featuresOf(record);

    expect(JSON.stringify(features)).not.toContain(words);
    expect(features.components[0]?.conditional).toBe(true);
  });

  test('reads a date as the days that it may mean: the first at a start, the last at an end', () => {
    const { asked } = aPair({
      component: { window: { start: '2026', end: '2027-02' }, due: '2028' },
    });

    expect([asked.start, asked.end, asked.due]).toEqual(['2026-01-01', '2027-02-28', '2028-12-31']);
  });

  test('leaves out a component that a page was coded with and that fits no area', () => {
    const components = [{ area: null }, { area: 'A4' }];
    const areasOf = (record: StoredRecord) =>
      featuresOf(record).components.map(({ id, area }) => [id, area]);

    expect(areasOf(aPledge({ components, provenance: {} }))).toEqual([['c2', 'A4']]);
    expect(areasOf(aPledge({ components }))).toEqual([
      ['c1', null],
      ['c2', 'A4'],
    ]);
  });

  test.each([
    ['nothing is taken up', [], 10],
    ['four are taken up', [{ quantity: 4 }], 6],
    ['more is taken up than there is', [{ quantity: 8 }, { quantity: 8 }], 0],
    ['four are only proposed', [{ quantity: 4, state: 'proposed' as const }], 10],
    ['four are taken up of another component', [{ quantity: 4, components: ['c2'] }], 10],
  ])('counts what is left of ten hours when %s', (_, matches, left) => {
    const quantity = { min: 1, max: 10, unit: 'hours', per: 'year' };
    const [component] = featuresOf(anOffer({ component: { quantity }, matches })).components;

    expect(component).toMatchObject({ measure: 'hours/year', amount: 10, left });
  });

  test('tells money of two currencies apart', () => {
    const money = (currency: string) => ({ min: 1, max: 1, unit: 'money', currency, per: 'once' });

    const { asked, given } = aPair(
      { component: { quantity: money('EUR') } },
      { component: { quantity: money('USD') } },
    );

    expect([asked.measure, given.measure]).toEqual(['money:EUR/once', 'money:USD/once']);
  });

  test('can be told with the matches that its reader may know of', () => {
    const hidden = { counterpartId: anId('hidden'), state: 'fulfilled' as const, released: false };
    const record = aPledge({ matches: [hidden] });

    const [everything, nothing] = [featuresOf(record), featuresOf(record, [])];

    expect([everything.matched, everything.components[0]?.status]).toEqual([
      [anId('hidden')],
      'delivered',
    ]);
    expect([nothing.matched, nothing.components[0]?.status]).toEqual([[], 'open']);
  });
});
