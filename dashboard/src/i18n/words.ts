/** Words, numbers and dates in one language. Pure: the catalogue comes in. */
import type { Label } from '#shared/vocabulary/label';

import { isolatedIn } from '#shared/messages/isolated';

import { directionOf, type Language } from './language.ts';
import type { Catalogue, MessageKey, Value, ValuesOf } from './messages/catalogue.ts';

export type Say = <Key extends MessageKey>(
  key: Key,
  ...values: [ValuesOf<Key>] extends [never] ? [] : [Readonly<Record<ValuesOf<Key>, Value>>]
) => string;

export type Words = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly say: Say;
  readonly label: (label: Label) => string;
  readonly number: (value: number) => string;
  /** A day, or as much of it as is known: 2021, 2021-04 or 2021-04-03. */
  readonly date: (partial: string) => string;
  readonly time: (timestamp: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly compare: (left: string, right: string) => number;
};

/** Day before month, as the United Nations write dates in English. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

const partialDateOptions = (parts: number): Intl.DateTimeFormatOptions => ({
  timeZone: 'UTC',
  year: 'numeric',
  ...(parts > 1 && { month: 'long' }),
  ...(parts > 2 && { day: 'numeric' }),
});

export const wordsIn = (language: Language, catalogue: Catalogue): Words => {
  const numbers = new Intl.NumberFormat(language);
  const plurals = new Intl.PluralRules(language);
  const lists = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  const collator = new Intl.Collator(language);
  const times = new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'UTC',
  });

  const textOf = (key: MessageKey, values: Readonly<Record<string, Value>>): string => {
    const message: string | Readonly<Record<string, string>> = catalogue[key];
    if (typeof message === 'string') return message;
    return message[plurals.select(Number(values['count']))] ?? message['other'] ?? '';
  };
  const say = (key: MessageKey, values: Readonly<Record<string, Value>> = {}): string =>
    textOf(key, values).replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined
        ? whole
        : typeof value === 'number'
          ? numbers.format(value)
          : value;
    });

  return {
    language,
    direction: directionOf(language),
    say: say as Say,
    label: (label) => label[language],
    number: (value) => numbers.format(value),
    date: (partial) =>
      new Intl.DateTimeFormat(
        localeOf(language),
        partialDateOptions(partial.split('-').length),
      ).format(new Date(partial)),
    time: (timestamp) => `${times.format(new Date(timestamp))} UTC`,
    list: (items) => lists.format(items.map((item) => isolatedIn(language, item))),
    compare: (left, right) => collator.compare(left, right),
  };
};
