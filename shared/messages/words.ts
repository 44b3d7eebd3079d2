/** Names, numbers, amounts and days in one language. Pure: the catalogue comes in, so that a page loads one language alone. */
import { areas } from '../vocabulary/areas.ts';
import { countries } from '../vocabulary/countries.ts';
import { editions } from '../vocabulary/editions.ts';
import type { Language, Term } from '../vocabulary/label.ts';
import { recordLanguages } from '../vocabulary/languages.ts';
import { legalFrameworks, legalTraditions } from '../vocabulary/legal.ts';
import { coverageStatuses, recordStates } from '../vocabulary/record-states.ts';
import { regionalFrameworks } from '../vocabulary/regional-frameworks.ts';
import { coverageRegions } from '../vocabulary/regions.ts';
import { supportTypes } from '../vocabulary/support-types.ts';
import { topics } from '../vocabulary/topics.ts';
import { amountIn } from './amounts.ts';
import { isolatedIn } from './isolated.ts';
import type { Catalogue, MessageKey, NamesOf } from './catalogue.ts';

const byId = (terms: readonly Term[]): ReadonlyMap<string, Term['label']> =>
  new Map(terms.map(({ id, label }) => [id, label]));

const vocabularies = {
  area: byId(areas),
  country: byId(countries.map(({ iso3, label }) => ({ id: iso3, label }))),
  coverageStatus: byId(coverageStatuses),
  edition: byId(editions),
  framework: byId(regionalFrameworks),
  language: byId(recordLanguages),
  legalFramework: byId(legalFrameworks),
  legalTradition: byId(legalTraditions),
  recordState: byId(recordStates),
  region: byId(coverageRegions),
  supportType: byId(supportTypes),
  topic: byId(topics),
} as const;

export type VocabularyName = keyof typeof vocabularies;

type Say = <Key extends MessageKey>(
  key: Key,
  ...values: [NamesOf<Key>] extends [never] ? [] : [Readonly<Record<NamesOf<Key>, string | number>>]
) => string;

export type Words = {
  readonly say: Say;
  /** The name of an id; one that is not known here stands for itself. */
  readonly name: (vocabulary: VocabularyName, id: string) => string;
  /** Several things in one sentence; beyond a few, how many more. */
  readonly list: (items: readonly string[]) => string;
  readonly percent: (share: number) => string;
  /** A day, from `YYYY-MM-DD`. */
  readonly day: (date: string) => string;
  /** An amount in its measure, such as `hours/year` or `money:EUR/once`. */
  readonly amount: (amount: number, measure: string) => string;
};

/** Day before month, as the United Nations write dates in English. */
const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

const mostListed = 5;

const dayIn = (language: Language): Words['day'] => {
  const format = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
  });
  return (date) => {
    if (Number.isNaN(Date.parse(date))) return date;
    const day = format.format(new Date(date));
    return language === 'fr' ? day.replace(/^1 /, '1er ') : day;
  };
};

const sayIn = (language: Language, catalogue: Catalogue): Say => {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const say = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) => {
    const message: string | Readonly<Record<string, string>> = catalogue[key];
    const text =
      typeof message === 'string'
        ? message
        : (message[plurals.select(Number(values['count']))] ?? message['other'] ?? '');
    return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  };
  return say as Say;
};

export const wordsIn = (language: Language, catalogue: Catalogue): Words => {
  const say = sayIn(language, catalogue);
  const percents = new Intl.NumberFormat(language, { style: 'percent' });
  const lists = new Intl.ListFormat(localeOf(language), { type: 'conjunction' });

  const amount = amountIn(language);

  return {
    say,
    name: (vocabulary, id) => vocabularies[vocabulary].get(id)?.[language] ?? id,
    list: (items) => {
      const shown = items.slice(0, items.length > mostListed + 1 ? mostListed : items.length);
      const count = items.length - shown.length;
      const isolated = shown.map((item) => isolatedIn(language, item));
      return lists.format(count > 0 ? [...isolated, say('more', { count })] : isolated);
    },
    percent: (share) => percents.format(share),
    day: dayIn(language),
    amount: (value, measure) => amount(value, value, measure),
  };
};
