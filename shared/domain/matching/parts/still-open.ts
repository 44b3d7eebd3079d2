import { readingOf } from '../readings/certain-codes.ts';
import { stillOpenShare } from '../readings/read-shares.ts';
import { notRead, type Part } from './part.ts';

/** All of it is kept unless the offer's own words say that nothing more is given. */
export const stillOpen = {
  label: { en: 'Still open', fr: 'Encore ouverte', es: 'Aún abierta', ar: 'ما زال مفتوحًا' },
  share: (pair, { readings }) => (readings ? stillOpenShare(pair) : notRead),
  values: () => ({}),
  judged: {
    with: 'setting',
    looksAt: { of: 'record', read: (record) => String(readingOf(record)?.closed) },
  },
} as const satisfies Part;
