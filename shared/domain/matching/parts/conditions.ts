import { postedReadingIn } from '../readings/posted-reading.ts';
import { conditionsShare, tiedPercent } from '../readings/read-conditions.ts';
import type { Part } from './part.ts';
import { notRead } from '../share.ts';

/** All of it is kept unless the offer ties its support to return, containment or transfer. */
export const conditionsPart = {
  label: { en: 'Conditions', fr: 'Conditions', es: 'Condiciones', ar: 'الشروط' },
  share: (pair, { readings }) => (readings ? conditionsShare(pair, readings) : notRead),
  values: (pair, { readings }) =>
    readings !== null && pair.given.tied !== true && tiedPercent(pair, readings) > 0
      ? { read: 'tied' }
      : {},
  judged: {
    with: 'setting',
    looksAt: {
      of: 'component',
      read: (record, { tied, conditional }) =>
        [tied, conditional, postedReadingIn(record)?.tied].join(' '),
    },
  },
} as const satisfies Part;
