/** Which dates of the forum are still to come. Pure: the day is given, and what is over is reckoned and never kept. */
import { type ForumDate, forumDates } from '#shared/vocabulary/forum-dates';

import { compareText } from '../values/compare-text.ts';
import { lastDayOf } from '../values/days-of-date.ts';

/** @param today `YYYY-MM-DD`. Those under way count as to come; the next first. */
export const comingDates = (today: string): readonly ForumDate[] =>
  forumDates
    .filter(({ end }) => lastDayOf(end) >= today)
    .toSorted((left, right) => compareText(lastDayOf(left.end), lastDayOf(right.end)));
