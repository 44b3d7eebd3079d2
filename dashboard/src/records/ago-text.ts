/** How long ago a day, a month or a year is, no more precise than it is stated. Empty where it is to come. Pure. */
import { daysBetween } from '#shared/domain/values/days-of-date';
import { localeOf } from '#shared/messages/formats';
import type { Language } from '#shared/vocabulary/label';

/** Up to so many days are told in days, and up to so many months in months. */
const most = { days: 60, months: 24 } as const;

const monthsUntil = (partial: string): number =>
  Number(partial.slice(0, 4)) * 12 + Number(partial.slice(5, 7));

/** Of whole months alone: the last may not be over yet. */
const wholeMonths = (since: string, today: string): number =>
  monthsUntil(today) - monthsUntil(since) - (today.slice(8, 10) < since.slice(8, 10) ? 1 : 0);

export const agoText = (since: string, now: string, language: Language): string => {
  const today = now.slice(0, 10);
  if (since > today) return '';
  // "Last month" is said of a month and of no day in it.
  const parts = since.split('-').length;
  const format = (numeric: 'always' | 'auto', count: number, unit: 'day' | 'month' | 'year') =>
    new Intl.RelativeTimeFormat(localeOf(language), { numeric }).format(-count, unit);
  if (parts === 1) return format('auto', Number(today.slice(0, 4)) - Number(since), 'year');
  if (parts === 2) {
    const months = monthsUntil(today) - monthsUntil(since);
    return months <= most.months
      ? format('auto', months, 'month')
      : format('always', Math.floor(months / 12), 'year');
  }
  const days = daysBetween(since, today);
  if (days <= most.days) return format(days === 0 ? 'auto' : 'always', days, 'day');
  const months = wholeMonths(since, today);
  return months <= most.months
    ? format('always', months, 'month')
    : format('always', Math.floor(months / 12), 'year');
};
