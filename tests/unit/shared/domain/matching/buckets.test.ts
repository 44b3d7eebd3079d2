import { describe, expect, test } from 'vitest';

import {
  allBuckets,
  bucketsOfComponents,
  lookBuckets,
  noAreaBucket,
  partsOf,
  type PostingBucket,
} from '#shared/domain/records/bucket';
import { aPledge } from '#tests/support/records';

const bucketsOf = (places: object, area: string | null = 'A1') =>
  bucketsOfComponents(aPledge({ component: { area, places } }).components);

describe('a bucket', () => {
  test('is one of four areas in one of nine places', () => {
    expect(allBuckets).toHaveLength(36);
    expect(new Set(allBuckets).size).toBe(36);
    expect(partsOf('A2#west-central-africa')).toEqual({
      area: 'A2',
      region: 'west-central-africa',
    });
  });

  test.each([
    ['a country', { countries: ['NER'] }, ['A1#west-central-africa']],
    ['two countries of one region', { countries: ['NER', 'SEN'] }, ['A1#west-central-africa']],
    [
      'countries of two regions',
      { countries: ['NER', 'NOR'] },
      ['A1#europe', 'A1#west-central-africa'],
    ],
    [
      'a region and a country of another',
      { regions: ['mena'], countries: ['NOR'] },
      ['A1#europe', 'A1#mena'],
    ],
    ['anywhere', { anywhere: true }, ['A1#anywhere']],
    ['no place', {}, ['A1#not_stated']],
    ['places in words alone', { stated: ['third countries'] }, ['A1#not_coded']],
    ['words beside a code', { countries: ['NER'], stated: ['others'] }, ['A1#west-central-africa']],
    ['a territory without a region', { countries: ['ATA'] }, ['A1#not_stated']],
  ])('of a component for %s', (_, places, buckets) => {
    expect(bucketsOf(places)).toEqual(buckets);
  });

  test('is one for whatever states no area, wherever it is', () => {
    expect(bucketsOf({ countries: ['NER'] }, null)).toEqual([noAreaBucket]);
  });
});

describe('the buckets to look in', () => {
  test('of a region are itself and the places that may serve anyone', () => {
    expect(lookBuckets(['A3#mena'])).toEqual([
      'A3#anywhere',
      'A3#mena',
      'A3#not_coded',
      'A3#not_stated',
      noAreaBucket,
    ]);
  });

  test.each(['A3#anywhere', 'A3#not_coded', 'A3#not_stated'] as const)(
    'of %s are all of its area',
    (bucket) => {
      expect(lookBuckets([bucket])).toEqual([
        ...allBuckets.filter((each) => each.startsWith('A3')).toSorted(),
        noAreaBucket,
      ]);
    },
  );

  test('reach back: one bucket looks into another if and only if that one looks into it', () => {
    const everywhere = [...allBuckets, noAreaBucket] as const;
    const looks = (from: PostingBucket, to: PostingBucket) => lookBuckets([from]).includes(to);

    const oneSided = everywhere.flatMap((from) =>
      everywhere.filter((to) => looks(from, to) !== looks(to, from)).map((to) => [from, to]),
    );

    expect(oneSided).toEqual([]);
  });

  test('of several buckets are those of each, once', () => {
    const looked = lookBuckets(['A1#mena', 'A1#europe']);

    expect(looked).toEqual([
      'A1#anywhere',
      'A1#europe',
      'A1#mena',
      'A1#not_coded',
      'A1#not_stated',
      noAreaBucket,
    ]);
  });

  test('of what states no area are all there are', () => {
    expect(lookBuckets([noAreaBucket])).toHaveLength(allBuckets.length + 1);
  });
});
