import { expect, it } from 'vitest';

import { english } from '#dashboard/i18n/messages/en';
import { wordsIn } from '#dashboard/i18n/words';
import { measureText } from '#dashboard/records/measure-text';

it.each([
  [1500, 'money:EUR/once', 'EUR\u00a01,500'],
  [20, 'hours/month', '20 hours a month'],
  [3, 'posts/once', '3 posts'],
  [1, 'days/once', '1 day'],
  [7, '', '7'],
])('an amount: %s of %s reads %s', (amount, measure, text) => {
  expect(measureText(amount, measure, wordsIn('en', english))).toBe(text);
});
