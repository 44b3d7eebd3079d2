/** An amount with its measure (`hours/year`, `money:EUR/once`) in words. */
import type { Words } from '../design/words.ts';
import { nameOf } from '../records/names.ts';

type Value = readonly string[] | string | number | undefined;

export const measureText = (amount: Value, measure: Value, words: Words): string => {
  if (typeof amount !== 'number') return words.say('reason.notStated');
  const [, unit = '', currency, per = ''] =
    /^(\w+)(?::([A-Z]{3}))?\/(\w+)$/.exec(typeof measure === 'string' ? measure : '') ?? [];
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
