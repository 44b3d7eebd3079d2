import { expect, test } from 'vitest';

import { englishScreens } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { reasonOf } from '#dashboard/today/reason-text';
import type { WaitingRecord } from '#shared/contract/people/waiting-views';

const words = wordsIn('en', englishScreens);
const now = '2026-12-01T09:00:00.000Z';

test.each([
  ['2021-06-30', 'Was due by 30 June 2021'],
  ['2026-11-30', 'Was due by 30 November 2026'],
  ['2026-12-01', 'Due by 1 December 2026'],
  ['2026-12', 'Due by December 2026'],
  ['2027', 'Due by 2027'],
])('what is due on %s is told as it stands on 1 December 2026', (due, said) => {
  expect(reasonOf('due', { due } as unknown as WaitingRecord, now, words)).toBe(said);
});
