/** Dates of the forum as a calendar. A month or a year stands on its first day, and its text says how precise it is. */
import { type CalendarEvent, calendarFile } from '../domain/reporting/calendar-file.ts';
import { lastDayOf, firstDayOf } from '../domain/values/days-of-date.ts';
import { formatsIn } from '../messages/formats.ts';
import { type ForumDate, forumDates, updateRounds } from '../vocabulary/forum-dates.ts';
import type { Language } from '../vocabulary/label.ts';
import { sayInReport } from './words/words.ts';

const isWholeDay = (date: string): boolean => date.length === 10;

/** Of what is only known by its month or year, one day stands for it: a year of days would fill every calendar. */
const daysOf = ({ start, end }: ForumDate): Pick<CalendarEvent, 'from' | 'to'> =>
  isWholeDay(start)
    ? { from: start, to: lastDayOf(end) }
    : { from: firstDayOf(start), to: firstDayOf(start) };

const eventOf = (date: ForumDate, language: Language): CalendarEvent => {
  const say = sayInReport(language);
  const precision = isWholeDay(date.start)
    ? []
    : [say('calendar.notSet', { date: formatsIn(language).date(date.start) })];
  return {
    id: date.id,
    ...daysOf(date),
    summary: date.label[language],
    description: [...precision, say('calendar.source', { source: date.source })].join(' '),
    address: date.source,
  };
};

/** The dates change with a release of this service alone. */
const changedAt = '2026-01-01T00:00:00.000Z';

export const calendarText = (language: Language): string =>
  calendarFile({
    product: 'forum dates',
    name: sayInReport(language)('calendar.title'),
    description: updateRounds.label[language],
    changedAt,
    events: forumDates.map((date) => eventOf(date, language)),
  });
