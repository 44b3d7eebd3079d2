import { describe, expect, test } from 'vitest';

import { publicRecordIn } from '#shared/contract/published/stored-view';
import { releasedView } from '#shared/contract/published/to-view';
import { anOffer, aPledge } from '#tests/support/records';

const release = {
  kind: 'released',
  version: 1,
  at: '2026-01-01T00:00:00.000Z',
  by: 'owner',
} as const;

/** As it was kept when everything that nothing serves was called open. */
const keptAsOpen = (record: ReturnType<typeof aPledge>) => {
  const view = releasedView(record, record);
  return {
    view: { ...view, components: view.components.map((each) => ({ ...each, status: 'open' })) },
  };
};

describe('a public pledge that was kept as open', () => {
  test.each([
    [true, 'open'],
    [false, 'not_asked'],
    [null, 'asking_not_stated'],
  ])('is read by whether it asks (%s) as %s', (supportRequested, status) => {
    const kept = keptAsOpen(aPledge({ release, supportRequested }));

    expect(publicRecordIn(kept).components.map((each) => each.status)).toEqual([status]);
  });

  test('is none of an offer, which is open until it is taken up', () => {
    const kept = keptAsOpen(anOffer({ release }));

    expect(publicRecordIn(kept).components.map((each) => each.status)).toEqual(['open']);
  });
});
