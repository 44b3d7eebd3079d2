/** Numbers, dates and lists as one language writes them. */
import type { Language } from '../vocabulary/label.ts';
import { isolatedIn } from './isolated.ts';

export type Formats = {
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A day, or as much of it as is known: 2021, 2021-04 or 2021-04-03. Other texts stay as they are. */
  readonly date: (partial: string) => string;
  readonly time: (timestamp: string) => string;
  /** Several things in one sentence. */
  readonly list: (items: readonly string[]) => string;
  readonly compare: (left: string, right: string) => number;
};

/** Day before month, as the United Nations write dates in English. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

const dateIn = (language: Language): Formats['date'] => {
  const formats = [1, 2, 3].map(
    (parts) =>
      new Intl.DateTimeFormat(localeOf(language), {
        timeZone: 'UTC',
        year: 'numeric',
        ...(parts > 1 && { month: 'long' }),
        ...(parts > 2 && { day: 'numeric' }),
      }),
  );
  return (partial) => {
    const format = formats[partial.split('-').length - 1];
    if (!format || Number.isNaN(Date.parse(partial))) return partial;
    const text = format.format(new Date(partial));
    return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
  };
};

export const formatsIn = (language: Language): Formats => {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const lists = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const collator = new Intl.Collator(language);
  const times = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return {
    language,
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    date: dateIn(language),
    time: (timestamp) => `${times.format(new Date(timestamp))} UTC`,
    list: (items) => lists.format(items.map((item) => isolatedIn(language, item))),
    compare: (left, right) => collator.compare(left, right),
  };
};
