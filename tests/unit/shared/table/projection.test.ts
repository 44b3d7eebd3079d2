import { describe, expect, test } from 'vitest';

import { recordStateIds } from '#shared/vocabulary/record-states';
import {
  currentPostings,
  everBucketsOf,
  releasedPostings,
  withEverBuckets,
} from '#shared/table/projection';
import { anId, anOffer, aPledge } from '#tests/support/records';

const release = {
  kind: 'released',
  version: 1,
  at: '2026-05-01T00:00:00.000Z',
  by: 'owner',
} as const;
const placed = (...countries: readonly string[]) => ({ places: { countries } });
const keysOf = (postings: ReturnType<typeof currentPostings>) => postings.map(({ PK }) => PK);

describe('a record', () => {
  test('is posted once for each area and place, with the components that lie there', () => {
    const record = aPledge({
      components: [placed('NER'), { ...placed('NER', 'NOR') }, { area: 'A2', ...placed('NOR') }],
    });

    const postings = currentPostings(record).map(({ PK, SK, features }) => [
      PK,
      SK,
      features.components.map(({ id }) => id),
    ]);

    expect(postings).toEqual([
      ['POST#PLEDGE#A1#europe', record.id, ['c2']],
      ['POST#PLEDGE#A1#west-central-africa', record.id, ['c1', 'c2']],
      ['POST#PLEDGE#A2#europe', record.id, ['c3']],
    ]);
  });

  test.each(recordStateIds)('that is %s is posted if it is in force', (state) => {
    const postings = currentPostings(aPledge({ state, component: placed('NER') }));

    expect(postings.length).toBe(state === 'submitted' || state === 'accepted' ? 1 : 0);
  });

  test('is posted in one place for what states no area, wherever it is', () => {
    const record = anOffer({ component: { area: null, places: { countries: ['NER', 'NOR'] } } });

    expect(keysOf(currentPostings(record))).toEqual(['POST#OFFER#not_stated#not_stated']);
  });

  test('is never posted for a component that a page was coded with and that fits no area', () => {
    const record = anOffer({ component: { area: null }, provenance: {} });

    expect(currentPostings(record)).toEqual([]);
  });

  test('of before that was posted is looked for there as well', () => {
    const record = { ...anOffer({ component: { area: null } }), everBuckets: ['A1#europe'] };

    expect(everBucketsOf(record)).toEqual(['A1#europe', 'not_stated#not_stated']);
  });

  test('remembers every place where it was ever posted', () => {
    const record = { ...aPledge({ component: placed('NOR') }), everBuckets: ['A4#mena'] };

    expect(withEverBuckets(record).everBuckets).toEqual(['A1#europe', 'A4#mena']);
  });
});

describe('a released record', () => {
  test('is posted for everyone as it was released, though it was edited since', () => {
    const released = aPledge({ component: placed('NER'), release });
    const current = aPledge({ component: { area: 'A3' }, release, version: 2, state: 'submitted' });

    const postings = releasedPostings('real', released, current);

    expect(keysOf(postings)).toEqual(['POST#PUBPLEDGE#A1#west-central-africa']);
    expect(postings[0]?.features.version).toBe(1);
  });

  test('follows its released matches of today, and no other', () => {
    const released = aPledge({ release });
    const matches = [
      { counterpartId: anId('shown'), state: 'fulfilled' as const },
      { counterpartId: anId('hidden'), state: 'fulfilled' as const, released: false },
    ];

    const [posting] = releasedPostings('real', released, aPledge({ release, matches }));

    expect(posting?.features.matched).toEqual([anId('shown')]);
    expect(posting?.features.components[0]?.status).toBe('delivered');
  });

  test.each([
    ['without a release', { release: null }],
    ['withdrawn', { release, state: 'withdrawn' }],
  ])('is not posted for anyone when it is %s', (_, fields) => {
    expect(releasedPostings('real', aPledge({ release }), aPledge(fields))).toEqual([]);
  });

  test('stays posted for everyone while an edit of it is a draft of the owner’s or returned', () => {
    const postings = releasedPostings(
      'real',
      aPledge({ release }),
      aPledge({ release, state: 'returned' }),
    );

    expect(postings).toHaveLength(1);
  });
});
