import { createElement } from 'react';
import { expect, test } from 'vitest';

import type { Me } from '#dashboard/api/answers';
import type { PledgeView } from '#shared/contract/records/record-views';
import { recordStateIds } from '#shared/vocabulary/record-states';

import { Confirmation } from '../../../../dashboard/src/form-pages/confirmation.tsx';
import { isAsSent } from '../../../../dashboard/src/form-pages/confirmation-page.tsx';
import { rendered } from './rendered.ts';

const meOf = (party: string | null) => ({ party: party && { id: party } }) as unknown as Me;
const aPledge = (state: string) => ({ party: { id: 'ours' }, state }) as unknown as PledgeView;

test('a record is confirmed to its own party, until something becomes of it', () => {
  const confirmedTo = (party: string | null) =>
    recordStateIds.filter((state) => isAsSent(aPledge(state), meOf(party)));

  expect(confirmedTo('ours')).toEqual(['draft', 'submitted']);
  expect([confirmedTo('another'), confirmedTo(null)]).toEqual([[], []]);
});

test('what was submitted is followed by the dates to keep in mind, and a draft is not', () => {
  const drawn = (state: string): string =>
    rendered(
      createElement(Confirmation, {
        record: {
          ...aPledge(state),
          kind: 'pledge',
          id: 'pledge0000000000',
          title: 'Shorter appeals',
          language: 'en',
          reference: 'P-PLEDGE000',
          seenBy: [],
          synthetic: false,
          components: [{ id: 'c1', due: '2027', window: {} }],
        } as unknown as PledgeView,
        me: meOf('ours'),
      }),
    );

  expect(drawn('submitted')).toContain('/api/calendar.ics?language=en');
  expect(drawn('submitted')).toContain('Its dates for your calendar');
  expect(drawn('draft')).not.toMatch(/calendar/);
});
