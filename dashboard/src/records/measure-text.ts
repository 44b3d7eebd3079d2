/** An amount with its measure (`hours/year`, `money:EUR/once`) in words. */
import type { Words } from '../design/words.ts';
import { nameOf } from './names.ts';

export const measureText = (amount: number, measure: string, words: Words): string => {
  const [, unit = '', currency, per = ''] = /^(\w+)(?::([A-Z]{3}))?\/(\w+)$/.exec(measure) ?? [];
  const number = currency
    ? new Intl.NumberFormat(words.language, {
        style: 'currency',
        currency,
        maximumFractionDigits: 0,
      }).format(amount)
    : words.number(amount);
  const unitName = unit === '' || currency ? '' : nameOf('unit', unit, words).toLocaleLowerCase();
  const period =
    per === '' || per === 'once' ? '' : nameOf('period', per, words).toLocaleLowerCase();
  return [number, unitName, period].filter(Boolean).join(' ');
};
