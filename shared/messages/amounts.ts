/** Amounts with their unit and period in words: one set of plurals for reasons, commands and pages. */
import type { Language } from '../vocabulary/label.ts';
import { unitIds, type UnitId } from '../vocabulary/units.ts';
import type { Plural } from './message.ts';

type Counted = Exclude<UnitId, 'money'>;

type AmountWords<Of extends Language> = {
  readonly units: Readonly<Record<Counted, Plural<Of>>>;
  readonly year: string;
  readonly month: string;
};

const amountWords: { readonly [Of in Language]: AmountWords<Of> } = {
  en: {
    units: {
      hours: { one: '{count} hour', other: '{count} hours' },
      days: { one: '{count} day', other: '{count} days' },
      people: { one: '{count} person', other: '{count} people' },
      posts: { one: '{count} post', other: '{count} posts' },
    },
    year: '{amount} a year',
    month: '{amount} a month',
  },
  fr: {
    units: {
      hours: { one: '{count} heure', many: '{count} heures', other: '{count} heures' },
      days: { one: '{count} jour', many: '{count} jours', other: '{count} jours' },
      people: { one: '{count} personne', many: '{count} personnes', other: '{count} personnes' },
      posts: { one: '{count} poste', many: '{count} postes', other: '{count} postes' },
    },
    year: '{amount} par an',
    month: '{amount} par mois',
  },
  es: {
    units: {
      hours: { one: '{count} hora', many: '{count} horas', other: '{count} horas' },
      days: { one: '{count} día', many: '{count} días', other: '{count} días' },
      people: { one: '{count} persona', many: '{count} personas', other: '{count} personas' },
      posts: { one: '{count} puesto', many: '{count} puestos', other: '{count} puestos' },
    },
    year: '{amount} al año',
    month: '{amount} al mes',
  },
  ar: {
    units: {
      hours: {
        zero: '{count} ساعة',
        one: 'ساعة واحدة',
        two: 'ساعتان',
        few: '{count} ساعات',
        many: '{count} ساعة',
        other: '{count} ساعة',
      },
      days: {
        zero: '{count} يوم',
        one: 'يوم واحد',
        two: 'يومان',
        few: '{count} أيام',
        many: '{count} يوماً',
        other: '{count} يوم',
      },
      people: {
        zero: '{count} شخص',
        one: 'شخص واحد',
        two: 'شخصان',
        few: '{count} أشخاص',
        many: '{count} شخصاً',
        other: '{count} شخص',
      },
      posts: {
        zero: '{count} وظيفة',
        one: 'وظيفة واحدة',
        two: 'وظيفتان',
        few: '{count} وظائف',
        many: '{count} وظيفة',
        other: '{count} وظيفة',
      },
    },
    year: '{amount} في السنة',
    month: '{amount} في الشهر',
  },
};

const measurePattern = /^(\w+)(?::([A-Z]{3}))?\/(\w+)$/;

/** The code and not the sign: several currencies share a sign. */
const moneyFormat = (language: Language, currency: string): Intl.NumberFormat =>
  new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    maximumFractionDigits: 0,
  });

/** Between two numbers, or one where both are the same. */
const numberText = (format: Intl.NumberFormat, min: number, max: number): string =>
  min === max ? format.format(max) : format.formatRange(min, max);

/** An amount in its measure, such as `hours/year` or `money:EUR/once`; `to` for a range. */
export type SayAmount = (amount: number, measure: string, to?: number) => string;

/** From `min` to `max` of a measure. */
export const amountIn = (language: Language) => {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const { units, year, month } = amountWords[language];

  const counted = (min: number, max: number, unit: string): string => {
    const number = numberText(numbers, min, max);
    const known = unitIds.find((id) => id === unit);
    if (known === undefined || known === 'money') return number;
    const forms: Readonly<Record<string, string>> = units[known];
    const form = forms[plurals.select(max)] ?? '';
    // A range goes by its end (CLDR), but never by a form for one, or one that says its number in a word.
    const isWhole = min === max || (max > 1 && form.includes('{count}'));
    const text = isWhole ? form : (forms['other'] ?? '');
    return text.replace('{count}', number);
  };

  return (min: number, max: number, measure: string): string => {
    const [, unit = '', currency, per] = measurePattern.exec(measure) ?? [];
    const amount = currency
      ? numberText(moneyFormat(language, currency), min, max)
      : counted(min, max, unit);
    const period = per === 'year' ? year : per === 'month' ? month : '{amount}';
    return period.replace('{amount}', amount);
  };
};

export const sayAmountIn = (language: Language): SayAmount => {
  const amounts = amountIn(language);
  return (amount, measure, to = amount) => amounts(amount, to, measure);
};
