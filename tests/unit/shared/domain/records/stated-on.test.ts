import { expect, test } from 'vitest';

import { statedOnOf } from '#shared/domain/records/stated-on';

test.each([
  ['2019', '2019'],
  ['Year: 2019', '2019'],
  ['Year: 2020', '2020'],
  ['Year: 2019; yearly from 2020, running throughout 2023', '2019'],
  ['2019; hours per year; report for 2020', '2019'],
  ['December 2019', '2019-12'],
  ['pledged December 2019; law adopted 23 December 2020', '2019-12'],
  ['announced 1 September 2022, over the next 2 years', '2022-09-01'],
  ['2021-04-03', '2021-04-03'],
  ['2019 - 2022', undefined],
  ['April 2021-Ongoing', undefined],
  ['24-month roadmap, extended to December 2023', undefined],
  ['work since 2015', undefined],
  ['after the Global Refugee Forum of 2019', undefined],
  ['meeting of 14 August 2024', undefined],
  ['31 February 2022', undefined],
  ['TBC', undefined],
  ['', undefined],
  [null, undefined],
])('the time of a pledge whose source says %j is %s', (stated, time) => {
  expect(statedOnOf(stated)).toBe(time);
});
