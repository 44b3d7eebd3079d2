/** Dates of the forum as a calendar (RFC 5545). A month or a year stands on its first day, and its text says how precise it is. */
import { lastDayOf, firstDayOf } from '../domain/days-of-date.ts';
import { formatsIn } from '../messages/formats.ts';
import { type ForumDate, forumDates, updateRounds } from '../vocabulary/forum-dates.ts';
import type { Language } from '../vocabulary/label.ts';
import { sayInReport } from './words/words.ts';

const inDate = (day: string): string => day.replaceAll('-', '');

/** The day after, since the end of an event is not of it any more. */
const dayAfter = (day: string): string =>
  new Date(Date.parse(day) + 24 * 60 * 60_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n');

/** A line has at most 75 octets; what follows goes on after a blank. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let rest = '';
  let octets = 0;
  for (const sign of line) {
    const size = new TextEncoder().encode(sign).length;
    if (octets + size > 74) {
      lines.push(rest);
      [rest, octets] = [' ', 1];
    }
    rest += sign;
    octets += size;
  }
  return [...lines, rest].join('\r\n');
};

const isWholeDay = (date: string): boolean => date.length === 10;

/** Of what is only known by its month or year, one day stands for it: a year of days would fill every calendar. */
const daysOf = ({ start, end }: ForumDate): readonly [string, string] =>
  isWholeDay(start)
    ? [start, dayAfter(lastDayOf(end))]
    : [firstDayOf(start), dayAfter(firstDayOf(start))];

const eventOf = (date: ForumDate, language: Language): readonly string[] => {
  const say = sayInReport(language);
  const [from, until] = daysOf(date);
  const precision = isWholeDay(date.start)
    ? []
    : [say('calendar.notSet', { date: formatsIn(language).date(date.start) })];
  return [
    'BEGIN:VEVENT',
    `UID:${date.id}@acsg-matching`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;VALUE=DATE:${inDate(from)}`,
    `DTEND;VALUE=DATE:${inDate(until)}`,
    `SUMMARY:${escaped(date.label[language])}`,
    `DESCRIPTION:${escaped([...precision, say('calendar.source', { source: date.source })].join(' '))}`,
    `URL:${date.source}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

export const calendarText = (language: Language): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ACSG matching//forum dates//EN',
    `X-WR-CALNAME:${escaped(sayInReport(language)('calendar.title'))}`,
    `X-WR-CALDESC:${escaped(updateRounds.label[language])}`,
    ...forumDates.flatMap((date) => eventOf(date, language)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
