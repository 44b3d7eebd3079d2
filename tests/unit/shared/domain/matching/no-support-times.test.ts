import { expect, test } from 'vitest';

import { canTakeNone, timeWithNone } from '#shared/domain/matching/no-support-times';
import { aPair, type Given } from '#tests/support/records';

const today = '2026-06-15';
const during = (start?: string, end?: string): Given => ({
  component: { window: { ...(start && { start }), ...(end && { end }) } },
});
const none = (from?: string, until?: string): Given => ({
  ...(from && { noSupportFrom: from }),
  ...(until && { noSupportUntil: until }),
});

// oxfmt-ignore
const table: readonly (readonly [says: string, pledge: Given, offer: Given, touches: boolean, barsAll: boolean])[] = [
  ['no such time', during('2026', '2026'), {}, false, false],
  ['a time around all days of both', { ...none('2026-05', '2026-12'), ...during('2026-07', '2026-08') }, {}, true, true],
  ['a time around the days of the offer', none('2026-05', '2026-12'), during('2026-07', '2026-08'), true, true],
  ['a time around the rest of the days', none('2026-06', '2026-12'), during('2025', '2026-12'), true, true],
  ['a time within the days of both', none('2026-08', '2026-09'), during('2026-07', '2026-12'), true, false],
  ['a time that begins after the days of both', none('2026-10'), during('2026-07', '2026-09'), false, false],
  ['a time that is over before the days of both', none('2026', '2026-06'), during('2026-07', '2026-09'), false, false],
  ['days without an end, which go on after the time', none('2026-05', '2026-12'), during('2026-07'), true, false],
  ['days without an end in a time without one', none('2026-05'), during('2026-07'), true, true],
  ['no days stated at all, of which some come later', none('2026-05', '2026-12'), {}, true, false],
  ['a time that ended yesterday', none('2026-01', '2026-06-14'), during('2026', '2026'), false, false],
];

test.each(table)('%s', (_, pledge, offer, touches, barsAll) => {
  const pair = aPair(pledge, offer);

  expect(timeWithNone(pair, today) !== undefined).toBe(touches);
  expect(canTakeNone(pair, today)).toBe(barsAll);
});
