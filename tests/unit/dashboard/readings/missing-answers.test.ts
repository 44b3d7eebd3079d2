/** Which answers would help most to find a match. */
import { expect, it } from 'vitest';

import { missingAnswers } from '#dashboard/readings/missing-answers';
import { firstPolicy } from '#shared/domain/matching/policy';

it('the two that decide most come first, and none that is given', () => {
  const heaviest = Object.values(firstPolicy.weights).toSorted((left, right) => right - left);
  const [first, second, ...others] = missingAnswers({});

  expect([first?.points, second?.points]).toEqual(heaviest.slice(0, 2));
  expect(others).toEqual([]);
  expect(missingAnswers({ topics: ['backlog'] }).map(({ field }) => field)).not.toContain('topics');
  expect(
    missingAnswers({
      topics: ['backlog'],
      supportTypes: ['training'],
      quantity: { min: 1, max: 1, unit: 'days', per: 'once' },
      places: { anywhere: true, countries: [], regions: [], stated: [] },
      languages: ['fr'],
      legalTradition: 'civil-law',
      caseload: 'under_1000',
    }),
  ).toEqual([]);
});
