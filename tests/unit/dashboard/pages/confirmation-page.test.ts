import { expect, test } from 'vitest';

import type { Me } from '#dashboard/api/answers';
import type { PledgeView } from '#shared/contract/record-views';
import { recordStateIds } from '#shared/vocabulary/record-states';

import { isAsSent } from '../../../../dashboard/src/form-pages/confirmation-page.tsx';

const meOf = (party: string | null) => ({ party: party && { id: party } }) as unknown as Me;
const aPledge = (state: string) => ({ party: { id: 'ours' }, state }) as unknown as PledgeView;

test('a record is confirmed to its own party, until something becomes of it', () => {
  const confirmedTo = (party: string | null) =>
    recordStateIds.filter((state) => isAsSent(aPledge(state), meOf(party)));

  expect(confirmedTo('ours')).toEqual(['draft', 'submitted']);
  expect([confirmedTo('another'), confirmedTo(null)]).toEqual([[], []]);
});
