/** The dates that a record states, as its reader sees them, for their own calendar: by title and address, and without its texts. Pure. */
import { type CalendarEvent, calendarFile } from '#shared/domain/reporting/calendar-file';
import { firstDayOf, lastDayOf } from '#shared/domain/values/days-of-date';
import type { RecordKind } from '#shared/domain/records/record';

import type { Words } from '../i18n/words.ts';

type DatedComponent = {
  readonly id: string;
  readonly due?: string | undefined;
  readonly nextStepBy?: string | undefined;
  readonly window: { readonly start?: string | undefined; readonly end?: string | undefined };
};

export type DatedRecord = {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: string;
  readonly components: readonly DatedComponent[];
  readonly validUntil?: string | undefined;
};

type StatedDate = {
  readonly of: string;
  readonly label: `field.${'start' | 'end' | 'due' | 'nextStep' | 'validUntil'}`;
  readonly date: string | undefined;
  /** What is known by its month or year begins on its first day, and is due on its last. */
  readonly dayOf: (date: string) => string;
};

const datesOf = ({ components, validUntil }: DatedRecord): readonly StatedDate[] =>
  [
    ...components.flatMap(({ id, due, nextStepBy, window }): readonly StatedDate[] => [
      { of: `${id}-start`, label: 'field.start', date: window.start, dayOf: firstDayOf },
      { of: `${id}-end`, label: 'field.end', date: window.end, dayOf: lastDayOf },
      { of: `${id}-due`, label: 'field.due', date: due, dayOf: lastDayOf },
      { of: `${id}-next`, label: 'field.nextStep', date: nextStepBy, dayOf: lastDayOf },
    ]),
    { of: 'valid', label: 'field.validUntil', date: validUntil, dayOf: lastDayOf } as const,
  ].filter(({ date }) => date !== undefined && date !== '');

export const statesDates = (record: DatedRecord): boolean => datesOf(record).length > 0;

const eventOf = (
  { of, label, date = '', dayOf }: StatedDate,
  { kind, id, title }: DatedRecord,
  address: string,
  words: Words,
): CalendarEvent => ({
  id: `${kind}-${id}-${of}`,
  from: dayOf(date),
  to: dayOf(date),
  summary: `${words.say(label)}: ${title}`,
  description: `${words.say(label)}: ${words.date(date)}. ${address}`,
  address,
});

/** @param address of its page. */
export const recordCalendar = (
  record: DatedRecord,
  address: string,
  changedAt: string,
  words: Words,
): string =>
  calendarFile({
    product: 'dates of a record',
    name: record.title,
    changedAt,
    events: datesOf(record).map((date) => eventOf(date, record, address, words)),
  });
