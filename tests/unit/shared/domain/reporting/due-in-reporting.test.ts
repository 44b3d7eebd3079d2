import { expect, test } from 'vitest';

import { dueInReporting } from '#shared/domain/reporting/due-in-reporting';
import type { StoredRecord } from '#shared/domain/records/record';

const aPledge = (component: object): StoredRecord =>
  ({
    kind: 'pledge',
    state: 'accepted',
    components: [{ id: 'c1', ...component }],
  }) as unknown as StoredRecord;

test.each([
  ['2026-05-30', false],
  ['2026-05-31', true],
  ['2026-07-01', true],
])('a report of %s answers a target of 30 June before its day: %s', (progressOn, isAnswered) => {
  const pledge = aPledge({ due: '2026-06-30', progressOn });
  expect(dueInReporting(pledge, '2026-06-20')).toHaveLength(isAnswered ? 0 : 1);
});

test.each([
  ['2026-06-29', false],
  ['2026-06-30', true],
])('a report of %s answers a target of 30 June after its day: %s', (progressOn, isAnswered) => {
  const pledge = aPledge({ due: '2026-06-30', progressOn });
  expect(dueInReporting(pledge, '2026-07-01')).toHaveLength(isAnswered ? 0 : 1);
});
